package org.rapporteur.permalink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.SmallProject;
import org.rapporteur.model.Permalink;

/** Which old addresses redirect, and to what. */
class OldAddressesTest {

  private static final String DETENTION = "content/themes/01-detention/";

  @TempDir static Path shared;
  private static SmallProject published;

  @TempDir Path temporary;
  private SmallProject project;

  @BeforeAll
  static void publish() throws IOException {
    published = SmallProject.in(shared);
    assertFalse(published.freeze().failed());
  }

  @BeforeEach
  void copy() throws IOException {
    project = published.copyTo(temporary.resolve("project"));
  }

  private PlannedReport planned() {
    return PlannedReport.of(temporary.resolve("project"));
  }

  @Test
  void aRenamedRecommendationRedirectsFromItsPageAndItsTheme() throws IOException {
    project.move(DETENTION + "de-1.md", DETENTION + "de-9.md");
    project.add(DETENTION + "de-9.md", "aliases: [r/de-1/]");
    PlannedReport report = planned();
    assertEquals(List.of(), report.messages());
    assertEquals(List.of("r/de-1/ to ../de-9/index.html"), report.redirects());
    assertEquals(
        List.of("de-1 to ../../r/de-9/index.html"),
        report.formerAnchors("themes/detention/index.html"));
  }

  @Test
  void aRecommendationInAnotherThemeLeavesItsAnchors() throws IOException {
    project.move(DETENTION + "de-2.md", "content/themes/02-water/de-2.md");
    PlannedReport report = planned();
    assertEquals(List.of(), report.messages());
    assertEquals(List.of(), report.redirects());
    String page = "../../r/de-2/index.html";
    assertEquals(
        List.of(
            "de-2 to " + page,
            "de-2-a to " + page + "#de-2-a",
            "de-2-b to " + page + "#de-2-b",
            "de-2-why to " + page + "#de-2-why"),
        report.formerAnchors("themes/detention/index.html"));
  }

  @Test
  void aRenamedThemeRedirectsWithItsAnchors() throws IOException {
    project.move("content/themes/01-detention", "content/themes/01-custody");
    project.add("content/themes/01-custody/theme.md", "aliases: [themes/detention/]");
    PlannedReport report = planned();
    assertEquals(List.of(), report.messages());
    assertEquals(List.of("themes/detention/ to ../custody/index.html"), report.redirects());
    assertEquals(
        List.of(
            "de-1 to ../../r/de-1/index.html",
            "de-2 to ../../r/de-2/index.html",
            "de-2-a to ../../r/de-2/index.html#de-2-a",
            "de-2-b to ../../r/de-2/index.html#de-2-b",
            "de-2-why to ../../r/de-2/index.html#de-2-why",
            "de-3 to ../../r/de-3/index.html",
            "scope to ../custody/index.html#scope"),
        report.formerAnchors("themes/detention/index.html"));
  }

  /** The names of anchors could reveal a part of the text. */
  @Test
  void aWithdrawnRecommendationHasNoAnchorsButIsNotLost() throws IOException {
    project.add(
        DETENTION + "de-2.md", "status: withdrawn\nhistory:\n  - {date: 2026-11-24, note: Old}");
    PlannedReport report = planned();
    assertEquals(List.of(), report.messages());
    assertEquals(List.of(), report.formerAnchors("themes/detention/index.html"));
    assertEquals(List.of(), report.formerAnchors("r/de-2/index.html"));
  }

  @Test
  void aHeadingWithoutItsAnchorRedirectsToItsPage() throws IOException {
    project.replace(DETENTION + "de-2.md", " {#why}", "");
    project.add(DETENTION + "de-2.md", "aliases: [\"r/de-2/#de-2-why\"]");
    PlannedReport report = planned();
    assertEquals(List.of(), report.messages());
    assertEquals(List.of("de-2-why to index.html"), report.formerAnchors("r/de-2/index.html"));
    assertEquals(
        List.of("de-2-why to ../../r/de-2/index.html#de-2-why"),
        report.formerAnchors("themes/detention/index.html"));
  }

  @Test
  void anAliasWithAnAnchorNeedsNoPage() throws IOException {
    project.add(DETENTION + "de-1.md", "aliases: [\"themes/old/#de-1\", \"themes/water/#first\"]");
    PlannedReport report = planned();
    assertEquals(List.of(), report.messages());
    assertEquals(List.of("themes/old/ to"), report.redirects());
    assertEquals(
        List.of("de-1 to ../../r/de-1/index.html"), report.formerAnchors("themes/old/index.html"));
    assertEquals(
        List.of("first to ../../r/de-1/index.html"),
        report.formerAnchors("themes/water/index.html"));
  }

  @Test
  void anArticleThatIsNoLongerSplitByThemeRedirectsToTheWhole() throws IOException {
    String article = "- {address: \"articles/iccpr-op2/1/";
    String since = "\", since: 2026-11-24}\n";
    project.replace(
        SmallProject.LEDGER,
        article + since,
        article
            + since
            + article
            + "detention/"
            + since
            + article.replace("/1/", "/99/x/")
            + since);
    PlannedReport report = planned();
    assertEquals(List.of("articles/iccpr-op2/1/detention/ to ../index.html"), report.redirects());
    assertEquals(
        List.of("“articles/iccpr-op2/99/x/” was published but no longer exists"),
        report.messages().stream().filter(m -> m.contains("no longer")).toList());
  }

  @Test
  void anExcludedAddressDoesNotRedirect() throws IOException {
    project.add(DETENTION + "de-1.md", "aliases: [background/, print/, \"print/#a\"]");
    project.replace("content/report.yaml", "downloads: []", "leave-out: [background/, print/]");
    PlannedReport report = planned();
    assertEquals(List.of(), report.redirects());
    assertFalse(
        report
            .plan()
            .editions()
            .get(0)
            .citable()
            .containsKey(Permalink.parse("background/").orElseThrow()));
  }

  @Test
  void oneRecommendationCannotShowAtTheAddressOfAnother() throws IOException {
    project.move(DETENTION + "de-1.md", DETENTION + "de-9.md");
    project.replace(DETENTION + "de-3.md", "title:", "aliases: [r/de-1/]\ntitle:");
    assertEquals(List.of(), planned().messages());
    String line =
        project
            .read(SmallProject.LEDGER)
            .lines()
            .filter(l -> l.contains("r/de-1/"))
            .findFirst()
            .orElseThrow();
    project.replace(SmallProject.LEDGER, line, line.replace("id: de-1", "id: de-2"));
    PlannedReport report = planned();
    assertEquals(
        List.of("“r/de-1/” was published for de-2, but now shows de-3"),
        report.messages().stream().filter(m -> m.contains("shows")).toList());
    assertEquals(
        List.of(
            "Return the address to de-2: remove it from de-3’s aliases, and add"
                + "  aliases: [\"r/de-1/\"]  to de-2 if it is not its own."),
        report.helps().stream().filter(m -> m.contains("Return")).toList());
  }

  @Test
  void aWithdrawnRecommendationOfARenamedThemeIsNotLost() throws IOException {
    project.move("content/themes/01-detention", "content/themes/01-custody");
    project.add("content/themes/01-custody/theme.md", "aliases: [themes/detention/]");
    project.add(
        "content/themes/01-custody/de-2.md",
        "status: withdrawn\nhistory:\n  - {date: 2026-11-24, note: Old}");
    PlannedReport report = planned();
    assertEquals(List.of(), report.messages());
    assertEquals(
        List.of("de-1", "de-2", "de-3", "scope"),
        report.formerAnchors("themes/detention/index.html").stream()
            .map(each -> each.replaceFirst(" .*", ""))
            .toList());
  }

  @Test
  void anAliasMayNameAnAnchorOfItsNewPage() throws IOException {
    project.add(DETENTION + "theme.md", "aliases: [\"themes/old/#scope\"]");
    assertEquals(
        List.of("scope to ../detention/index.html#scope"),
        planned().formerAnchors("themes/old/index.html"));
  }

  @Test
  void onlyAnchorsThatAPageContainsArePlaces() throws IOException {
    project.add(DETENTION + "de-1.md", "aliases: [\"r/de-2/#old\"]");
    assertEquals(
        List.of("about/#words", "r/de-2/#de-2-a", "r/de-2/#de-2-b", "r/de-2/#de-2-why"),
        planned().plan().editions().get(0).places().stream()
            .map(Permalink::toString)
            .filter(link -> !link.startsWith("themes/"))
            .sorted()
            .toList());
  }
}
