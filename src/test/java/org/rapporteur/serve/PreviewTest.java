package org.rapporteur.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.cache.SharedCache;
import org.rapporteur.diagnostic.Rule;

/** The preview equals a clean build, and renders only what is necessary. */
class PreviewTest {

  private static final String FILE = "content/themes/02-theme-2/rc-2.md";

  @TempDir Path temp;

  /** For more and other edits, use {@code -Dedits=1000 -Dseed=7}. */
  @Test
  void equalsACleanBuildAfterEveryEdit() throws IOException {
    EditedProject project = new EditedProject(temp, Long.getLong("seed", 1));
    Preview preview = new Preview(project.request(), SharedCache.OF_ALL_TESTS);
    preview.refresh();
    SortedMap<String, String> good = project.build().orElseThrow();
    assertEquals(List.of(), EditedProject.differences(good, EditedProject.shown(preview)));
    int edits = Integer.getInteger("edits", 80);
    for (int i = 0; i < edits; i++) {
      Map<String, String> before = project.sources();
      String what = i + ": " + project.edit();
      SortedSet<String> files = new TreeSet<>(EditedProject.differences(before, project.sources()));
      RebuildResult refresh = i % 2 == 0 ? preview.refresh(files) : preview.refresh();
      Optional<SortedMap<String, String>> clean = project.build();
      assertEquals(clean.isPresent(), refresh.shown(), what + refresh.diagnostics());
      good = clean.orElse(good);
      Map<String, String> shown = EditedProject.shown(preview);
      if (clean.isEmpty()) {
        // Templates and assets are shown immediately. All other changes wait for the fix.
        project.fix();
        assertTrue(preview.refresh().shown(), what);
        good = project.build().orElseThrow();
        shown = EditedProject.shown(preview);
      }
      assertEquals(List.of(), EditedProject.differences(good, shown), what);
    }
  }

  @Test
  void rendersOnlyThePagesThatShowAnEdit() throws IOException {
    EditedProject project = new EditedProject(temp, 1);
    Preview preview = new Preview(project.request(), SharedCache.OF_ALL_TESTS);
    preview.refresh();
    Map<String, String> before = EditedProject.shown(preview);
    long all = preview.rendered();
    EditedProject.shown(preview);
    assertEquals(all, preview.rendered(), "asked again, nothing is rendered");

    project.write(FILE, project.read(FILE).replace("## Why\n", "## Why\n\nBecause.\n"));
    assertTrue(preview.refresh().shown());
    Map<String, String> after = EditedProject.shown(preview);
    List<String> changed =
        EditedProject.differences(before, after).stream()
            .filter(path -> path.endsWith(".html"))
            .toList();
    assertEquals(
        List.of("print/index.html", "r/rc-2/index.html", "themes/theme-2/index.html"), changed);
    assertEquals(changed.size(), preview.rendered() - all);

    project.write(FILE, project.read(FILE));
    assertFalse(preview.refresh().changed(), "a save without a change changes nothing");
    EditedProject.shown(preview);
    assertEquals(changed.size(), preview.rendered() - all);
  }

  @Test
  void showsBooksAndCustomFiles() throws IOException {
    EditedProject project = new EditedProject(temp, 1);
    project.write(
        "content/report.yaml",
        project
            .read("content/report.yaml")
            .replace(
                "downloads: []", "downloads: [pdf, epub, zip]\nleave-out: [data/citations.ris]"));
    project.write(
        "templates/files/data/titles.txt.ftl",
        "<#list themes as theme><#list theme.recommendations as item>${item.entry.id}\n</#list></#list>");
    Preview preview = new Preview(project.request(), SharedCache.OF_ALL_TESTS);
    preview.refresh();
    assertTrue(preview.paths().containsAll(List.of("report.pdf", "report.zip")));
    assertEquals(
        List.of("index.html", "report.zip"),
        EditedProject.differences(project.build().orElseThrow(), EditedProject.shown(preview)),
        "the home page does not state the size of the PDF, which is created on request");
    project.write("templates/files/data/titles.txt.ftl", "<#if");
    assertTrue(preview.refresh().pages());
    EditedProject.shown(preview);
    assertTrue(preview.diagnostics().stream().anyMatch(f -> f.rule() == Rule.TEMPLATE_FAULT));
  }

  @Test
  void showsTheLastValidSiteWhileTheContentHasErrors() throws IOException {
    EditedProject project = new EditedProject(temp, 1);
    Preview preview = new Preview(project.request(), SharedCache.OF_ALL_TESTS);
    preview.refresh();
    Map<String, String> good = EditedProject.shown(preview);
    String text = project.read(FILE);
    project.write(FILE, text.replaceFirst("title", "titel"));
    RebuildResult broken = preview.refresh();
    assertFalse(broken.shown());
    assertTrue(broken.diagnostics().stream().anyMatch(f -> f.rule() == Rule.UNKNOWN_KEY));
    assertEquals(good, EditedProject.shown(preview));
    project.write(FILE, text);
    RebuildResult fixed = preview.refresh();
    assertTrue(fixed.shown());
    assertEquals(List.of(), fixed.diagnostics());
    assertEquals(good, EditedProject.shown(preview));
  }

  /**
   * All pages but the accessibility statement, which says that the design is not the default one.
   */
  private static Map<String, String> pages(Preview preview) {
    Map<String, String> pages = new TreeMap<>(EditedProject.shown(preview));
    pages.remove("accessibility/index.html");
    return pages;
  }

  @Test
  void usesTheLastValidTemplatesWhileATemplateFails() throws IOException {
    EditedProject project = new EditedProject(temp, 1);
    Preview preview = new Preview(project.request(), SharedCache.OF_ALL_TESTS);
    preview.refresh();
    Map<String, String> good = pages(preview);
    for (String template : List.of("${page.nothing}", "<#if", "<#if x>")) {
      project.write("templates/theme.ftlh", template);
      assertTrue(preview.refresh().pages());
      assertEquals(good, pages(preview));
      assertTrue(preview.diagnostics().stream().anyMatch(f -> f.rule() == Rule.TEMPLATE_FAULT));
    }
    project.write("templates/theme.ftlh", "plain");
    preview.refresh();
    assertEquals("plain", new String(preview.respond("themes/theme-1/index.html").orElseThrow()));
    assertEquals(List.of(), preview.diagnostics());
  }

  @Test
  void respondsWithNothingBeforeTheContentWasValid() throws IOException {
    EditedProject project = new EditedProject(temp, 1);
    String text = project.read(FILE);
    project.write(FILE, "nothing");
    Preview preview = new Preview(project.request(), SharedCache.OF_ALL_TESTS);
    assertFalse(preview.refresh().shown());
    assertEquals(Optional.empty(), preview.respond("index.html"));
    project.write(FILE, text);
    assertTrue(preview.refresh().shown());
    assertTrue(preview.respond("index.html").isPresent());
  }

  @Test
  void checksTheWholeReportSeparately() throws IOException {
    EditedProject project = new EditedProject(temp, 1);
    project.write(
        "content/themes/03-theme-3/rb-1.md", "---\ntitle: Twin\n---\nSo many words of its own.\n");
    Preview preview = new Preview(project.request(), SharedCache.OF_ALL_TESTS);
    preview.refresh();
    assertTrue(
        preview.validate().orElseThrow().stream().anyMatch(f -> f.rule() == Rule.DUPLICATE_ID));
  }
}
