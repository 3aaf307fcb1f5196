// Reloads the page at the same scroll position after a change. Shows the problems that prevent an update.
(() => {
  "use strict";
  const script = document.currentScript;
  const storageKey = "rapporteur:" + location.pathname;
  const saved = sessionStorage.getItem(storageKey);
  if (saved) {
    sessionStorage.removeItem(storageKey);
    const [x, y] = JSON.parse(saved);
    const restore = () => scrollTo({ left: x, top: y, behavior: "instant" });
    restore();
    addEventListener("load", restore, { once: true });
  }

  const show = (problems) => {
    let box = document.getElementById("rapporteur-problems");
    if (!problems.length) {
      box?.remove();
      return;
    }
    if (!box) {
      box = document.createElement("div");
      box.id = "rapporteur-problems";
      box.setAttribute("role", "alert");
      box.setAttribute("lang", "en");
      box.tabIndex = 0;
      document.body.append(box);
    }
    const parts = problems.map((problem, index) => {
      const part = document.createElement(index ? "pre" : "strong");
      part.textContent = problem;
      return part;
    });
    box.replaceChildren(...parts);
  };

  const query = new URLSearchParams({ page: location.pathname, version: script.dataset.version });
  const events = new EventSource("/.rapporteur/events?" + query);
  events.addEventListener("reload", () => {
    events.close();
    sessionStorage.setItem(storageKey, JSON.stringify([scrollX, scrollY]));
    location.reload();
  });
  events.addEventListener("problems", (event) => show(JSON.parse(event.data)));
  addEventListener("pagehide", () => events.close());
  addEventListener("pageshow", (event) => event.persisted && location.reload());
})();
