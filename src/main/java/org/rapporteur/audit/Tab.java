package org.rapporteur.audit;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.databind.JsonNode;

/**
 * A tab with one page of the site. Each request of the page is answered with a file of the built
 * site, so nothing leaves the machine. Scripts of the audit run in a world of their own: the page's
 * scripts can neither see nor change them.
 */
final class Tab implements AutoCloseable {

  /** The time that one step may take. */
  private final Duration limit;

  private final DevTools browser;
  private final BuiltFiles files;
  private final String target;
  private final String session;
  private final CompletableFuture<Void> loaded = new CompletableFuture<>();
  private int world;

  private Tab(DevTools browser, BuiltFiles files, String target, String session, Duration limit) {
    this.browser = browser;
    this.files = files;
    this.target = target;
    this.session = session;
    this.limit = limit;
  }

  /** Opens a page, by its path from the site's root. */
  static Tab open(DevTools browser, BuiltFiles files, String path, Duration limit)
      throws DevTools.CommandException {
    String target =
        browser
            .call("", "Target.createTarget", Map.of("url", "about:blank"), limit)
            .path("targetId")
            .asString();
    String session =
        browser
            .call("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true), limit)
            .path("sessionId")
            .asString();
    Tab tab = new Tab(browser, files, target, session, limit);
    try {
      tab.load(path);
      return tab;
    } catch (DevTools.CommandException e) {
      tab.close();
      throw e;
    }
  }

  private void load(String path) throws DevTools.CommandException {
    browser.listen(session, this::receive);
    call("Page.enable", Map.of());
    call("Fetch.enable", Map.of("patterns", List.of(Map.of("urlPattern", "*"))));
    JsonNode started = call("Page.navigate", Map.of("url", files.url(path)));
    if (started.has("errorText")) {
      throw new DevTools.CommandException(started.path("errorText").asString());
    }
    try {
      loaded.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      throw new DevTools.CommandException(
          "the page did not load within " + limit.toSeconds() + " s");
    } catch (InterruptedException | java.util.concurrent.ExecutionException stopped) {
      throw new DevTools.CommandException("the page did not load");
    }
    world =
        call(
                "Page.createIsolatedWorld",
                Map.of("frameId", started.path("frameId").asString(), "worldName", "rapporteur"))
            .path("executionContextId")
            .asInt();
  }

  private void receive(JsonNode event) {
    JsonNode parameters = event.path("params");
    switch (event.path("method").asString("")) {
      case "Page.loadEventFired" -> loaded.complete(null);
      case "Page.javascriptDialogOpening" ->
          browser.send(session, "Page.handleJavaScriptDialog", Map.of("accept", false));
      case "Fetch.requestPaused" ->
          respond(
              parameters.path("requestId").asString(),
              parameters.path("request").path("url").asString());
      default -> {}
    }
  }

  private void respond(String request, String url) {
    if (!files.isOfSite(url)) {
      browser.send(
          session,
          "Fetch.failRequest",
          Map.of("requestId", request, "errorReason", "BlockedByClient"));
      return;
    }
    BuiltFiles.Response response = files.respond(url);
    browser.send(
        session,
        "Fetch.fulfillRequest",
        Map.of(
            "requestId",
            request,
            "responseCode",
            response.status(),
            "responseHeaders",
            List.of(Map.of("name", "Content-Type", "value", response.type())),
            "body",
            Base64.getEncoder().encodeToString(response.bytes())));
  }

  /** Sets the width of the window and the reader's settings. */
  void show(int width, AuditSetting setting) throws DevTools.CommandException {
    call(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", false));
    call("Emulation.setEmulatedMedia", Map.of("features", setting.features()));
  }

  /** Runs a script, and returns the value of its last expression. */
  JsonNode run(String script) throws DevTools.CommandException {
    JsonNode answer =
        call(
            "Runtime.evaluate",
            Map.of(
                "expression",
                script,
                "contextId",
                world,
                "awaitPromise",
                true,
                "returnByValue",
                true));
    if (answer.has("exceptionDetails")) {
      JsonNode details = answer.path("exceptionDetails");
      throw new DevTools.CommandException(
          details.path("exception").path("description").asString(details.path("text").asString()));
    }
    return answer.path("result").path("value");
  }

  private JsonNode call(String method, Map<String, ?> parameters) throws DevTools.CommandException {
    return browser.call(session, method, parameters, limit);
  }

  @Override
  public void close() {
    browser.forget(session);
    browser.send("", "Target.closeTarget", Map.of("targetId", target));
  }
}
