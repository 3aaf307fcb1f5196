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

/** The machine's own Chromium, started once; a context for each way to read, kept open. */
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

  private final List<String> complaints = new ArrayList<>();
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

  /** What this machine lacks to run the tests; empty when it lacks nothing. */
  static Optional<String> missing() {
    List<String> missing =
        Stream.of("node", "chromium").filter(name -> program(name).isEmpty()).toList();
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "The browser tests need "
                + String.join(" and ", missing)
                + ". On Debian or Ubuntu: apt-get install chromium nodejs");
  }

  static Chrome start() {
    return new Chrome(program("node").orElseThrow(), program("chromium").orElseThrow());
  }

  private static Optional<Path> program(String name) {
    List<String> names =
        name.equals("node")
            ? List.of("node", "nodejs")
            : List.of("chromium", "chromium-browser", "google-chrome");
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
        .flatMap(folder -> names.stream().map(n -> Path.of(folder, n)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  String version() {
    return browser.version();
  }

  /** A tab for this reader. It is the same each time: what a test sets in it, it undoes. */
  Page page(Reader reader) {
    return pages.computeIfAbsent(reader, this::open);
  }

  /** Opens an address in the tab of this reader; what it complains of and asks for is kept. */
  Page visit(Reader reader, String url) {
    Page page = page(reader);
    complaints.clear();
    requests.clear();
    page.navigate(url);
    return page;
  }

  /** What the last visited page logged as an error: refused by its policy, not found, thrown. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** What the last visited page asked for, itself included. */
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
    context.setDefaultTimeout(20_000);
    Page page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
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
