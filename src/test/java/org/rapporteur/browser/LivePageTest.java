package org.rapporteur.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.build.BuildRequest;
import org.rapporteur.build.Progress;
import org.rapporteur.cache.SharedCache;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.serve.LiveRebuild;
import org.rapporteur.serve.RebuildResult;

/** Tests the preview of the shipped report in a browser while a file is edited. */
@BrowserTest
class LivePageTest {

  private static final String FILE = "content/themes/01-non-discrimination/nd-1.md";

  @TempDir Path project;
  private String address = "";

  private final LiveRebuild.Listener listener =
      new LiveRebuild.Listener() {
        @Override
        public void started(String at, RebuildResult refresh, long nanos) {
          address = at;
        }

        @Override
        public void saved(SortedSet<String> files, RebuildResult refresh, int open, long nanos) {}

        @Override
        public void validated(List<Diagnostic> diagnostics) {}

        @Override
        public void failed(String step, Throwable failure) {
          throw new AssertionError(step, failure);
        }
      };

  private void copy(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path copy = project.resolve(file.toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  /** Polls a condition. The page's policy forbids a function that waits in the page. */
  private static void waitUntil(Page tab, String condition) {
    for (int i = 0; i < 200; i++) {
      try {
        if (Boolean.TRUE.equals(tab.evaluate("!!(" + condition + ")"))) {
          return;
        }
      } catch (PlaywrightException reloading) {
        // The page is being unloaded.
      }
      tab.waitForTimeout(50);
    }
    throw new AssertionError("never came true: " + condition);
  }

  @Test
  void reloadsInPlaceAndShowsProblemsUntilTheyAreFixed(Chrome chrome) throws Exception {
    copy(Path.of("content"));
    BuildRequest request =
        new BuildRequest(
            project,
            project.resolve("site"),
            Optional.empty(),
            Optional.of(Path.of("templates")),
            false,
            false,
            LocalDate.of(2026, 11, 24));
    Path file = project.resolve(FILE);
    String text = Files.readString(file);
    try (LiveRebuild live =
        new LiveRebuild(request, SharedCache.OF_ALL_TESTS, 0, Progress.none(), listener)) {
      Thread thread = new Thread(live::run);
      thread.start();
      Page tab = chrome.visit(Reader.DESKTOP, address + "r/nd-1/");
      tab.evaluate("scrollTo({ top: 400, behavior: 'instant' })");
      double place = ((Number) tab.evaluate("scrollY")).doubleValue();
      assertTrue(place > 100, "the page is long enough to be scrolled");

      Files.writeString(file, text + "\nA sentence that was just saved.\n");
      waitUntil(tab, "document.body?.textContent.includes('just saved')");
      tab.waitForLoadState(LoadState.LOAD);
      waitUntil(tab, "scrollY > 100");
      assertEquals(place, ((Number) tab.evaluate("scrollY")).doubleValue(), 2);

      Files.writeString(file, text.replaceFirst("title:", "titel:"));
      waitUntil(
          tab, "document.getElementById('rapporteur-problems')?.textContent.includes('titel')");
      assertTrue(tab.content().contains("just saved"), "the last good page stays");

      Files.writeString(file, text);
      waitUntil(
          tab,
          "!document.getElementById('rapporteur-problems')"
              + " && !document.body?.textContent.includes('just saved')");
      assertEquals(List.of(), chrome.errors());
      tab.navigate("about:blank");
      thread.interrupt();
      thread.join();
    }
  }
}
