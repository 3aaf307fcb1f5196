package org.rapporteur.permalink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.SmallProject;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Rule;

/** The message and the help for each kind of lost address. */
class LostAddressHelpTest {

  private static final String REPORT = "content/report.yaml";
  private static final String DETENTION = "content/themes/01-detention/";
  private static final String WATER = "content/themes/02-water/";

  @TempDir static Path shared;
  private static SmallProject published;

  @TempDir Path temporary;
  private SmallProject project;

  @BeforeAll
  static void publish() throws IOException {
    published = SmallProject.in(shared);
    published.replace(
        REPORT, "downloads: []", "downloads: [epub]\npublished: 2026-01-15\nsubmitted: 2025-12");
    published.replace(REPORT, "instrument: iccpr-op2", "instrument: local");
    published.write(
        "content/instruments/local.yaml",
        "id: local\ncode: LOC\nname: Local law\narticles:\n  - number: 1\n  - number: 2\n");
    published.write(
        "content/pages/data.md",
        "---\ntitle: Data\naliases: [old/data/, figures/]\n---\n[Data](../assets/data.csv)\n");
    published.write("content/assets/data.csv", "a,b\n");
    published.write(
        WATER + "theme.md",
        "---\ntitle: Water\n---\nAbout water.\n\n## Rivers {#rivers}\n\nTwo.\n");
    published.write("content/pages/aims.md", "---\ntitle: Aims\n---\nOurs.\n");
    published.add(DETENTION + "de-1.md", "aliases: [r/xx-9/]");
    published.replace(WATER + "wa-1.md", "articles: ", "articles: LOC art. 1; ");
    assertFalse(published.freeze().failed());
    assertEquals(List.of(), published.check());
  }

  @BeforeEach
  void copy() throws IOException {
    project = published.copyTo(temporary.resolve("project"));
  }

  private List<Diagnostic> lost() {
    return PlannedReport.of(temporary.resolve("project")).problems().stream()
        .filter(d -> d.rule() == Rule.LOST_ADDRESS)
        .toList();
  }

  private void assertLost(String message, String help) {
    List<Diagnostic> lost = lost();
    assertEquals(1, lost.size(), lost.toString());
    assertEquals(message, lost.get(0).message());
    assertEquals(help, lost.get(0).help());
  }

  @Test
  void aDownload() throws IOException {
    project.replace(REPORT, "downloads: [epub]", "downloads: []");
    assertLost(
        "“report.epub” was published but no longer exists",
        "Add  epub  to  downloads  in content/report.yaml:  downloads: [epub]");
  }

  @Test
  void theFeed() throws IOException {
    project.replace(REPORT, "published: 2026-01-15\n", "");
    assertLost(
        "“feed.xml” was published but no longer exists",
        "Restore  published  in content/report.yaml, and  base-url  where it was.");
  }

  @Test
  void anAsset() throws IOException {
    project.move("content/assets/data.csv", "content/assets/new.csv");
    project.replace("content/pages/data.md", "assets/data.csv", "assets/new.csv");
    assertLost(
        "“assets/data.csv” was published but no longer exists",
        "Restore content/assets/data.csv under this name.");
  }

  @Test
  void anExcludedPage() throws IOException {
    project.replace(REPORT, "downloads: [epub]", "downloads: [epub]\nleave-out: [about/]");
    assertEquals(
        List.of("Remove its entry from  leave-out  in content/report.yaml."),
        lost().stream().map(Diagnostic::help).distinct().toList());
  }

  @Test
  void anInstrument() throws IOException {
    project.replace(REPORT, "instrument: local", "instrument: iccpr-op2");
    project.replace(WATER + "wa-1.md", "LOC art. 1; ", "");
    project.delete("content/instruments");
    assertLost(
        "“articles/local/” was published but no longer exists (3 related addresses are also gone)",
        "Restore  content/instruments/local.yaml  with all of its articles.");
  }

  @Test
  void aPageThatOneNewPageMayReplace() throws IOException {
    project.move("content/pages/data.md", "content/pages/numbers.md");
    List<Diagnostic> lost = lost();
    assertEquals("“data/” was published but no longer exists", lost.get(0).message());
    assertEquals(
        "If content/pages/numbers.md replaces that page, add to its front matter:"
            + "  aliases: [data/]",
        lost.get(0).help());
    project.write("content/pages/more.md", "---\ntitle: More\n---\nMore.\n");
    assertEquals(
        "Restore content/pages/data.md, or the alias if it was one. Otherwise, add"
            + "  aliases: [data/]  to the page that replaces it.",
        lost().get(0).help());
  }

  @Test
  void anAliasOfAPage() throws IOException {
    project.replace("content/pages/data.md", "aliases: [old/data/, figures/]\n", "");
    List<Diagnostic> lost = lost();
    assertEquals(
        List.of(
            "Restore content/pages/figures.md, or the alias if it was one. Otherwise, add"
                + "  aliases: [figures/]  to the page that replaces it.",
            "If the address was removed from a file’s aliases, restore it:  aliases: [old/data/]"),
        lost.stream().map(Diagnostic::help).sorted((a, b) -> b.compareTo(a)).toList());
  }

  @Test
  void anAliasOfARecommendation() throws IOException {
    project.replace(DETENTION + "de-1.md", "aliases: [r/xx-9/]\n", "");
    assertLost(
        "“r/xx-9/” was published but no longer exists",
        "To redirect readers, add  aliases: [\"r/xx-9/\"]  to " + DETENTION + "de-1.md");
  }

  @Test
  void aHeadingAndAListItemOfARecommendation() throws IOException {
    project.replace(DETENTION + "de-2.md", " {#why}", "");
    project.replace(DETENTION + "de-2.md", "(b) for how long.", "and for how long.");
    List<Diagnostic> lost = lost();
    assertEquals(
        List.of(
            "“r/de-2/#de-2-b” was published but no longer exists (1 related address is also gone)",
            "“r/de-2/#de-2-why” was published but no longer exists (1 related address is also"
                + " gone)"),
        lost.stream().map(Diagnostic::message).toList());
    String alias = "  to " + DETENTION + "de-2.md";
    assertEquals(
        "Restore the heading’s  {#b}  or the list item (b), or"
            + " add  aliases: [\"r/de-2/#de-2-b\"]"
            + alias,
        lost.get(0).help());
    assertEquals(
        "Restore the heading’s  {#why}  or add  aliases: [\"r/de-2/#de-2-why\"]" + alias,
        lost.get(1).help());
  }

  @Test
  void anAnchorOfAPage() throws IOException {
    project.replace("content/pages/about.md", " {#words}", "");
    assertLost(
        "“about/#words” was published but no longer exists",
        "Restore  {#words}  after its heading in content/pages/about.md, or add"
            + "  aliases: [\"about/#words\"]  to the file of the page that replaces it.");
  }

  @Test
  void aDraft() throws IOException {
    project.add(WATER + "wa-1.md", "status: draft");
    project.recommendation("02-water", "wa-0", "Draft", "Dig wells.");
    project.add(WATER + "wa-0.md", "status: draft");
    assertEquals(
        "It is now a draft in "
            + WATER
            + "wa-1.md. Publish it again, or write  status: withdrawn  and a history.",
        lost().get(0).help());
  }

  @Test
  void aRecommendationThatHasTheSameTextElsewhere() throws IOException {
    project.move(DETENTION + "de-3.md", DETENTION + "de-9.md");
    assertLost(
        "“r/de-3/” was published but no longer exists (1 related address is also gone)",
        "de-9 has the same text: rename its file back to de-3.md, or add  aliases: [r/de-3/]  to "
            + DETENTION
            + "de-9.md");
  }

  @Test
  void aThemeWhoseRecommendationsAreInTwoOthers() throws IOException {
    project.move(DETENTION + "de-1.md", WATER + "de-1.md");
    project.write("content/themes/03-custody/theme.md", "---\ntitle: Custody\n---\nWords.\n");
    project.move(DETENTION + "de-2.md", "content/themes/03-custody/de-2.md");
    project.move(DETENTION + "de-3.md", "content/themes/03-custody/de-3.md");
    project.delete("content/themes/01-detention");
    assertEquals(
        "If content/themes/03-custody/theme.md replaces that theme, add to its front matter:"
            + "  aliases: [themes/detention/]",
        lost().get(0).help());
  }

  @Test
  void aThemeAndItsRecommendations() throws IOException {
    project.delete("content/themes/02-water");
    assertTrue(lost().get(0).help().startsWith("Restore the theme’s folder (01-water), or add"));
    // The only theme that was never published may be its replacement.
    project.write("content/themes/03-rain/theme.md", "---\ntitle: Rain\n---\nAbout rain.\n");
    project.recommendation("03-rain", "ra-1", "Collect it", "Collect the rain.");
    List<Diagnostic> lost = lost();
    assertEquals(
        "If content/themes/03-rain/theme.md replaces that theme, add to its front matter:"
            + "  aliases: [themes/water/]",
        lost.get(0).help());
    assertEquals(
        "“themes/water/” was published but no longer exists (3 related addresses are also gone)",
        lost.get(0).message());
    assertEquals(1, lost.size(), lost.toString());
  }

  @Test
  void aThemeWhoseRecommendationsAreInAnotherThatExists() throws IOException {
    for (String id : List.of("de-1", "de-2", "de-3")) {
      project.move(DETENTION + id + ".md", WATER + id + ".md");
    }
    project.delete("content/themes/01-detention");
    assertEquals(
        "If content/themes/02-water/theme.md replaces that theme, add to its front matter:"
            + "  aliases: [themes/detention/]",
        lost().get(0).help());
  }

  /** One of its recommendations is elsewhere under another id, and needs another fix. */
  @Test
  void aThemeAndATextThatIsElsewhere() throws IOException {
    project.move(DETENTION + "de-3.md", WATER + "wa-9.md");
    project.delete("content/themes/01-detention");
    assertEquals(
        List.of(
            "“r/de-3/” was published but no longer exists",
            "“themes/detention/” was published but no longer exists (13 related addresses are also"
                + " gone)"),
        lost().stream().map(Diagnostic::message).toList());
  }

  @Test
  void aRecommendation() throws IOException {
    project.delete(DETENTION + "de-3.md");
    assertLost(
        "“r/de-3/” was published but no longer exists (1 related address is also gone)",
        "Restore de-3.md. If it was withdrawn, keep in it  status: withdrawn  and a history with date"
            + " and note, and  successors:  if others replace it. If one file replaces it, add"
            + "  aliases: [r/de-3/]  to that file. If it must be removed completely, keep the file with"
            + "  status: erased");
  }

  @Test
  void anAnchorOfATheme() throws IOException {
    project.replace(WATER + "theme.md", " {#rivers}", "");
    assertLost(
        "“themes/water/#rivers” was published but no longer exists",
        "Restore  {#rivers}  after its heading in content/themes/02-water/theme.md, or add"
            + "  aliases: [\"themes/water/#rivers\"]  to the file of the page that replaces it.");
  }
}
