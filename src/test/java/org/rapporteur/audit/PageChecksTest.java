package org.rapporteur.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests pages in the browser of this machine. */
@Tag("browser")
class PageChecksTest {

  private static final String PAGE =
      "<!DOCTYPE html><html lang=en><title>A page</title><body><main><h1>A page</h1>%s</main>";

  @TempDir Path folder;

  private BrowserProcess process;
  private DevTools browser;

  @BeforeEach
  void start() {
    try {
      process = BrowserProcess.start(InstalledBrowser.onThisMachine().find());
      browser = DevTools.connect(process.address());
    } catch (AuditException missing) {
      if ("required".equals(System.getProperty("browser"))) {
        throw missing;
      }
      Assumptions.abort(missing.getMessage());
    }
  }

  @AfterEach
  void stop() {
    if (browser != null) {
      browser.close();
      process.close();
    }
  }

  /** The problems of a page with this content, as check and rule, with their places. */
  private Map<String, SortedSet<String>> problems(String content) throws IOException {
    Files.writeString(folder.resolve("index.html"), PAGE.replace("%s", content));
    AuditResult result = new AuditResult();
    new PageChecks(browser, new BuiltFiles(folder, "/r/"), Duration.ofSeconds(10))
        .run(new TestedPage("content/audit.yaml", "index.html", "page", "ltr"), result);
    Map<String, SortedSet<String>> found = new TreeMap<>();
    result.problems().forEach((p, at) -> found.put(p.check() + " " + p.rule(), at));
    return found;
  }

  @Test
  void aGoodPageHasNoProblem() throws IOException {
    assertEquals(Map.of(), problems("<p>Text.</p>"));
  }

  @Test
  void coloursAreTestedInLightAndDark() throws IOException {
    Map<String, SortedSet<String>> found =
        problems(
            "<style>@media (prefers-color-scheme: dark) { p { color: #eee } }</style><p>Text.</p>");
    assertEquals(
        List.of("1280 dark", "320 dark", "768 dark"),
        List.copyOf(found.get("axe color-contrast")),
        found::toString);
    assertEquals(1, found.size(), found::toString);
  }

  @Test
  void aWidePageCutTextAndMotionAreFound() throws IOException {
    Map<String, SortedSet<String>> found =
        problems(
            "<style>@keyframes k { to { opacity: 0.9 } }</style><div style='width: 400px'>Wide"
                + "</div><p style='height: 1.2em; line-height: 1.2; overflow: hidden'>Text</p><p"
                + " style='animation: k 1s'>Moving</p>");
    assertEquals("[motion motion, reflow reflow, spacing spacing]", found.keySet().toString());
  }

  @Test
  void aWideTableThatScrollsByItselfIsNoProblem() throws IOException {
    assertEquals(
        Map.of(),
        problems(
            "<div role=region aria-label=Table tabindex=0 style='overflow-x: auto'><div"
                + " style='width: 900px'>Wide</div></div>"));
  }

  /** A page's own scripts cannot change what is reported. */
  @Test
  void thePageCannotHideAProblem() throws IOException {
    String script =
        """
        <script>
          const none = {run: () => Promise.resolve({violations: []})};
          Object.defineProperty(window, 'axe', {value: Object.freeze(none), writable: false});
          Array.prototype.flatMap = () => [];
          Document.prototype.querySelectorAll = () => [];
          window.getComputedStyle = () => ({});
          alert('Stop'); setTimeout(() => alert('Stop again'), 50);
        </script><img src=x.png><div style='width: 400px'>Wide</div>
        """;
    assertEquals("[axe image-alt, reflow reflow]", problems(script).keySet().toString());
  }

  @Test
  void aPageThatDoesNotRespondIsAProblemAndTheNextOneIsTested() throws IOException {
    assertEquals(
        "[axe no-response]", problems("<script>while (true) {}</script>").keySet().toString());
    assertEquals("[axe image-alt]", problems("<img src=x.png>").keySet().toString());
  }

  @Test
  void aPageThatLeavesOrAsksOtherSitesStaysInTheSite() throws IOException {
    Map<String, SortedSet<String>> found =
        problems(
            "<script>fetch('https://example.org/x').then(() => document.body.innerHTML = '<img>')"
                + "</script><p>Text.</p>");
    assertEquals(Map.of(), found);
  }

  @Test
  void theProfileIsDeletedAndTheProcessEnds() {
    Path profile = process.profile();
    assertTrue(Files.exists(profile));
    browser.close();
    process.close();
    assertTrue(Files.notExists(profile));
    browser = null;
  }
}
