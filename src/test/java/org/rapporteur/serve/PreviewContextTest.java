package org.rapporteur.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.cache.SharedCache;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Rule;

/**
 * The meaning of a text depends on other files. After an edit of one of these, the preview shows
 * the same as a clean build and reports the same as a new preview, even if the text itself did not
 * change.
 */
class PreviewContextTest {

  private static final String REPORT = "content/report.yaml";
  private static final String THEME = "content/themes/01-theme-1/theme.md";
  private static final String TEXT = "content/themes/01-theme-1/rb-2.md";

  @TempDir Path temp;
  private EditedProject project;
  private Preview preview;

  @BeforeEach
  void write() throws IOException {
    project = new EditedProject(temp, 1);
    project.write(TEXT, "---\ntitle: Two\narticles: 9\n---\nSee article 9 and LOC art. 2.\n");
    project.write("content/instruments/local.yaml", charter(2));
  }

  private static String charter(int articles) {
    StringBuilder text =
        new StringBuilder(
            "id: local\ncode: LOC\nname: {en: Local Charter, fr: Charte}\narticles:\n");
    for (int i = 1; i <= articles; i++) {
      text.append("  - number: ").append(i).append('\n');
    }
    return text.toString();
  }

  private static String twoEditions(String... languages) {
    StringBuilder site =
        new StringBuilder("title: T\nlanguage: en\nbase-url: https://example.org/\neditions:\n");
    for (String language : languages) {
      site.append("  - content: content\n    base: ").append(language);
      site.append("/\n    language: ").append(language).append('\n');
    }
    return site.toString();
  }

  private void start() {
    preview = new Preview(project.request(), SharedCache.OF_ALL_TESTS);
    RebuildResult first = preview.refresh();
    assertTrue(first.shown(), first.diagnostics().toString());
  }

  /** Edits a file, refreshes the preview, and compares it with a new preview. */
  private void edit(String file, String text) throws IOException {
    Map<String, String> before = EditedProject.shown(preview);
    List<Diagnostic> previous = preview.diagnostics();
    project.write(file, text);
    RebuildResult refresh = preview.refresh(new TreeSet<>(List.of(file)));
    compare(refresh);
    assertTrue(
        !previous.equals(refresh.diagnostics()) || !before.equals(EditedProject.shown(preview)),
        "the edit shows nothing");
  }

  private void compare(RebuildResult refresh) throws IOException {
    Preview fresh = new Preview(project.request(), SharedCache.OF_ALL_TESTS);
    assertEquals(fresh.refresh().diagnostics(), refresh.diagnostics());
    Optional<SortedMap<String, String>> clean = project.build();
    // After an error that does not affect the site, such as in an asset, the pages are up to date.
    assertTrue(refresh.shown() || clean.isEmpty());
    if (clean.isPresent()) {
      assertEquals(List.of(), EditedProject.differences(clean.get(), EditedProject.shown(preview)));
    }
  }

  /** Changes a file without changing its size, time or inode. */
  private void replaceInPlace(String file, String old, String with) throws IOException {
    Path path = temp.resolve(file);
    FileTime time = Files.getLastModifiedTime(path);
    String text = Files.readString(path);
    assertNotEquals(text, text.replace(old, with));
    Files.writeString(path, text.replace(old, with));
    Files.setLastModifiedTime(path, time);
  }

  private void replace(String file, String old, String with) throws IOException {
    edit(file, project.read(file).replace(old, with));
  }

  @Test
  void aBareArticleDependsOnTheReportsInstrument() throws IOException {
    start();
    replace(REPORT, "instrument: iccpr", "instrument: cat");
    replace(REPORT, "instrument: cat", "instrument: iccpr");
  }

  @Test
  void aReferenceDependsOnACustomInstrument() throws IOException {
    start();
    edit("content/instruments/local.yaml", charter(1));
    edit("content/instruments/local.yaml", charter(3));
    replace("content/instruments/local.yaml", "code: LOC", "code: LCC");
  }

  @Test
  void anInheritedArticleDependsOnItsTheme() throws IOException {
    start();
    replace(THEME, "ICCPR art. 1", "ICCPR art. 20");
    replace(THEME, "ICCPR art. 20", "CAT art. 3; LOC art. 1");
  }

  @Test
  void anUntranslatedTextDependsOnTheLanguageOfTheReport() throws IOException {
    project.write("site.yaml", twoEditions("es"));
    start();
    replace(REPORT, "language: en", "language: fr");
    replace(REPORT, "language: fr", "language: es");
  }

  @Test
  void aTextDependsOnTheLanguagesOfItsEditions() throws IOException {
    project.write("content/themes/01-theme-1/rb-2.es.md", "---\ntitle: Dos\n---\nDos.\n");
    project.write("site.yaml", twoEditions("en", "es"));
    start();
    replace("content/themes/01-theme-1/rb-2.es.md", "Dos.", "Tres.");
    edit("site.yaml", twoEditions("en"));
    edit("site.yaml", twoEditions("en", "fr"));
    edit("site.yaml", twoEditions("es", "en"));
    project.write("content/themes/01-theme-1/theme.es.md", "---\ntitle: Uno\n---\nUno.\n");
    compare(preview.refresh());
    replace("content/themes/01-theme-1/theme.es.md", "Uno.", "Otro.");
  }

  @Test
  void aDiagnosticDependsOnTheRulesOfTheReport() throws IOException {
    project.write("content/themes/01-theme-1/rb-9.fr.md", "---\ntitle: Neuf\n---\nNeuf.\n");
    project.write("content/themes/01-theme-1/rb-9.md", "---\ntitle: Nine\n---\nNine.\n");
    start();
    assertTrue(
        preview.diagnostics().stream().anyMatch(f -> f.rule() == Rule.UNUSED_TRANSLATION),
        preview.diagnostics().toString());
    edit(REPORT, project.read(REPORT) + "rules:\n  unused-translation: error\n");
    replace(REPORT, "unused-translation: error", "unused-translation: off");
  }

  /** The pages are unchanged, so only the diagnostics show that something was saved. */
  @Test
  void aDiagnosticInAFileOnNoPageIsReported() throws IOException {
    start();
    edit("content/themes/01-theme-1/rb-2.fr.md", "---\ntitle: Deux\n---\nDeux.\n");
  }

  /** Otherwise the preview would announce a save at each poll. */
  @Test
  void nothingChangesWithoutAnEdit() {
    start();
    assertFalse(preview.refresh().changed());
  }

  @Test
  void aPageDependsOnItsTemplateAndItsStyle() throws IOException {
    start();
    edit("templates/assets/own.css", "a { color: navy }");
    edit("templates/assets/own.css", "a { color: teal }");
    String theme = Files.readString(Path.of("templates/theme.ftlh"));
    edit("templates/theme.ftlh", theme.replace("</section>", "<p>One.</p></section>"));
    edit("templates/theme.ftlh", theme.replace("</section>", "<p>Two.</p></section>"));
  }

  /** The system may not report a change, but polling finds it. */
  @Test
  void aFileRestoredInPlaceIsFoundByPolling() throws IOException {
    project.writeLedger("");
    project.write(
        "content/assets/note.txt", "A note that says no more than it must: nothing at all.");
    start();
    waitUntilSettled();
    preview.refresh();
    waitUntilSettled();
    preview.refresh();
    replaceInPlace(TEXT, "See article", "Cf. article");
    compare(preview.refresh());
    replaceInPlace(THEME, "Words.", "Terms.");
    compare(preview.refresh());
    replaceInPlace(REPORT, "A report", "Another.".substring(0, 8));
    compare(preview.refresh());
    replaceInPlace("content/assets/map.svg", "height=\"9\"", "height=\"8\"");
    RebuildResult refresh = preview.refresh();
    assertTrue(refresh.assets());
    compare(refresh);
    replaceInPlace("content/assets/map.svg", "<svg", "<bad");
    compare(preview.refresh());
    replaceInPlace("content/assets/map.svg", "<bad", "<svg");
    compare(preview.refresh());
    replaceInPlace("content/permalinks.yaml", "version: 2", "version: 9");
    compare(preview.refresh());
  }

  private static void waitUntilSettled() {
    try {
      Thread.sleep(60);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
