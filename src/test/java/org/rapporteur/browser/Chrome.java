package org.rapporteur.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.audit.AuditException;
import org.rapporteur.audit.InstalledBrowser;

/** The installed Chromium, started once, with an open context for each reader. */
final class Chrome implements AutoCloseable {

  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-dev-shm-usage",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;
  private final Map<Reader, Page> pages = new HashMap<>();

  private final List<String> errors = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();

  private Chrome(Path node, Path chromium) {
    Map<String, String> environment = new LinkedHashMap<>(System.getenv());
    environment.put("PLAYWRIGHT_NODEJS_PATH", node.toString());
    environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    browser =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(chromium).setArgs(ARGUMENTS));
  }

  /** What is missing on this machine to run the tests; empty if nothing is missing. */
  static Optional<String> missing() {
    List<String> missing = new ArrayList<>();
    if (node().isEmpty()) {
      missing.add("node");
    }
    if (chromium().isEmpty()) {
      missing.add("chromium");
    }
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "The browser tests need "
                + String.join(" and ", missing)
                + ". On Debian or Ubuntu: apt-get install chromium nodejs");
  }

  static Chrome start() {
    return new Chrome(node().orElseThrow(), chromium().orElseThrow());
  }

  private static Optional<Path> chromium() {
    try {
      return Optional.of(InstalledBrowser.onThisMachine().find());
    } catch (AuditException e) {
      return Optional.empty();
    }
  }

  private static Optional<Path> node() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
        .flatMap(folder -> Stream.of("node", "nodejs").map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  String version() {
    return browser.version();
  }

  /** The tab of a reader. It is reused, so a test must undo its settings. */
  Page page(Reader reader) {
    return pages.computeIfAbsent(reader, this::open);
  }

  /** Opens a URL in the tab of a reader, and records its errors and requests. */
  Page visit(Reader reader, String url) {
    Page page = page(reader);
    errors.clear();
    requests.clear();
    page.navigate(url);
    return page;
  }

  /** The errors of the last visited page: policy violations, missing files and exceptions. */
  List<String> errors() {
    return List.copyOf(errors);
  }

  /** The requests of the last visited page, including the page itself. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  private Page open(Reader reader) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(reader.width(), reader.height())
                .setIsMobile(reader.touch())
                .setHasTouch(reader.touch())
                .setColorScheme(reader.scheme())
                .setForcedColors(reader.forced())
                .setReducedMotion(reader.motion())
                .setJavaScriptEnabled(reader.script()));
    context.setDefaultTimeout(60_000);
    Page page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            errors.add(message.text());
          }
        });
    page.onPageError(errors::add);
    page.onRequest(request -> requests.add(request.url()));
    return page;
  }

  @Override
  public void close() {
    pages.values().forEach(page -> page.context().close());
    browser.close();
    playwright.close();
  }
}
