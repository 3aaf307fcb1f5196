// Reloads the page at the same scroll position after a change. Shows the problems that prevent an update.
(() => {
  "use strict";
  const own = document.currentScript;
  const place = "rapporteur:" + location.pathname;
  const kept = sessionStorage.getItem(place);
  if (kept) {
    sessionStorage.removeItem(place);
    const [x, y] = JSON.parse(kept);
    const back = () => scrollTo({ left: x, top: y, behavior: "instant" });
    back();
    addEventListener("load", back, { once: true });
  }

  const show = (findings) => {
    let box = document.getElementById("rapporteur-findings");
    if (!findings.length) {
      box?.remove();
      return;
    }
    if (!box) {
      box = document.createElement("div");
      box.id = "rapporteur-findings";
      box.setAttribute("role", "alert");
      box.setAttribute("lang", "en");
      box.tabIndex = 0;
      document.body.append(box);
    }
    const parts = findings.map((finding, at) => {
      const part = document.createElement(at ? "pre" : "strong");
      part.textContent = finding;
      return part;
    });
    box.replaceChildren(...parts);
  };

  const query = new URLSearchParams({ page: location.pathname, version: own.dataset.version });
  const events = new EventSource("/.rapporteur/events?" + query);
  events.addEventListener("reload", () => {
    events.close();
    sessionStorage.setItem(place, JSON.stringify([scrollX, scrollY]));
    location.reload();
  });
  events.addEventListener("findings", (event) => show(JSON.parse(event.data)));
  addEventListener("pagehide", () => events.close());
  addEventListener("pageshow", (event) => event.persisted && location.reload());
})();
