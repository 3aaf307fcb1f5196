package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.build.FreezeOutcome;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Rule;

/**
 * Changes that editors make to the recommendations of a published report. After each, either the
 * old address still resolves, or the check fails with a help that fixes it when followed exactly.
 */
class LedgerTest {

  private static final String DETENTION = "content/themes/01-detention/";
  private static final String WATER = "content/themes/02-water/";

  @TempDir Path temporary;
  private PublishedReport report;
  private SmallProject project;

  @BeforeEach
  void publish() throws IOException {
    report = PublishedReport.in(temporary.resolve("project"));
    project = report.project();
  }

  @Test
  void aSecondRunWritesNothing() throws IOException {
    String first = project.read(SmallProject.LEDGER);
    FreezeOutcome again = project.freeze();
    assertEquals(0, again.ledgers().get(0).added());
    assertFalse(again.ledgers().get(0).changed());
    assertEquals(first, project.read(SmallProject.LEDGER));
  }

  @Test
  void everyPageIsRecordedAndNoDraft() throws IOException {
    project.recommendation("01-detention", "de-4", "Not yet", "Wait.");
    project.add(DETENTION + "de-4.md", "status: draft");
    assertFalse(project.freeze().ledgers().get(0).changed());
    String ledger = project.read(SmallProject.LEDGER);
    for (String file : project.build().keySet()) {
      boolean page =
          file.endsWith("index.html") || file.startsWith("data/") || file.equals("llms.txt");
      String address = file.replaceFirst("index\\.html$", "");
      assertEquals(
          page, ledger.contains("address: \"" + (address.isEmpty() ? "/" : address) + "\""), file);
    }
    assertFalse(ledger.contains("de-4"));
  }

  @Test
  void aNewRecommendationPreservesTheOtherLines() throws IOException {
    String before = project.read(SmallProject.LEDGER);
    project.recommendation("01-detention", "de-4", "Feed", "Feed everybody.");
    assertFalse(project.freezeCheck().failed());
    assertEquals(before, project.read(SmallProject.LEDGER));
    assertEquals(2, project.freeze().ledgers().get(0).added());
    List<String> after = project.read(SmallProject.LEDGER).lines().toList();
    List<String> addresses = after.stream().filter(l -> l.startsWith("- ")).toList();
    assertTrue(addresses.containsAll(before.lines().filter(l -> l.startsWith("- ")).toList()));
    assertEquals(addresses.stream().sorted().toList(), addresses);
  }

  @Test
  void aRenamedFile() throws IOException {
    project.move(DETENTION + "de-1.md", DETENTION + "de-9.md");
    Diagnostic lost = report.diagnostic(Rule.LOST_ADDRESS);
    assertEquals(SmallProject.LEDGER, lost.span().file());
    assertTrue(lost.message().contains("r/de-1/"));
    report.follow(lost, "aliases: [r/de-1/]", DETENTION + "de-9.md");
    report.assertPasses();
    report.assertRedirects("r/de-1/index.html", "../de-9/index.html");
    assertEquals("../../r/de-9/index.html", report.linkAt("themes/detention/index.html", "de-1"));
    assertEquals(
        "https://example.org/r/r/de-9/",
        report.page("r/de-1/index.html").select("link[rel=canonical]").attr("href"));
  }

  @Test
  void aMoveToAnotherTheme() throws IOException {
    project.move(DETENTION + "de-2.md", WATER + "de-2.md");
    report.assertPasses();
    assertEquals("../../r/de-2/index.html", report.linkAt("themes/detention/index.html", "de-2"));
    assertEquals(
        "../../r/de-2/index.html#de-2-why",
        report.linkAt("themes/detention/index.html", "de-2-why"));
  }

  @Test
  void aDeletedFile() throws IOException {
    project.move(DETENTION + "de-1.md", "de-1.md");
    assertTrue(report.diagnostic(Rule.LOST_ADDRESS).help().contains("Restore de-1.md"));
    assertTrue(project.freezeCheck().failed());
    project.move("de-1.md", DETENTION + "de-1.md");
    report.assertPasses();
  }

  @Test
  void aReturnToDraft() throws IOException {
    project.add(DETENTION + "de-1.md", "status: draft");
    assertTrue(report.diagnostic(Rule.LOST_ADDRESS).help().contains("It is now a draft"));
    project.replace(
        DETENTION + "de-1.md",
        "status: draft",
        "status: withdrawn\nhistory:\n  - {date: 2026-11-24, note: Out of date}");
    report.assertPasses();
  }

  @Test
  void withdrawn() throws IOException {
    project.recommendation("02-water", "wa-2", "See", "See [[de-2]].");
    project.add(WATER + "wa-2.md", "related: [de-2]");
    project.freeze();
    project.add(
        DETENTION + "de-2.md",
        "status: withdrawn\nhistory:\n  - {date: 2026-11-24, note: At a family’s request}");
    report.assertPasses();
    assertTrue(report.site().get("r/de-2/index.html").contains("At a family’s request"));
    for (String words :
        List.of("Tell the", "Tell each", "where, and", "Families wait", "Why this matters")) {
      assertEquals(List.of(), filesWith(report.site(), words), words);
    }
    assertTrue(report.site().get("data/recommendations.json").contains("\"status\":\"withdrawn\""));
    assertEquals("../../r/de-2/index.html", report.linkAt("themes/detention/index.html", "de-2"));
  }

  @Test
  void erased() throws IOException {
    project.write(DETENTION + "de-2.md", "---\nstatus: erased\n---\n");
    assertEquals(List.of(), project.check());
    assertErased(project.build());
    assertEquals(1, project.freeze().ledgers().get(0).erased());
    String ledger = project.read(SmallProject.LEDGER);
    assertFalse(ledger.contains("de-2"), ledger);
    report.assertPasses();
    project.delete(DETENTION + "de-2.md");
    report.assertPasses();
    assertEquals(ledger, project.read(SmallProject.LEDGER));
    assertErased(report.site());
    project.recommendation("01-detention", "de-2", "Another", "Something else.");
    Diagnostic reused = report.diagnostic(Rule.REUSED_ID);
    assertTrue(reused.help().contains("de-4.md"), reused.help());
    project.move(DETENTION + "de-2.md", DETENTION + "de-4.md");
    report.assertPasses();
  }

  private static void assertErased(Map<String, String> site) {
    for (String words : List.of("de-2", "DE-2", "Tell the", "where, and", "Families wait")) {
      assertEquals(List.of(), filesWith(site, words), words);
    }
  }

  private static List<String> filesWith(Map<String, String> site, String words) {
    Map<String, String> found = new TreeMap<>(site);
    found.values().removeIf(text -> !text.contains(words));
    return List.copyOf(found.keySet());
  }

  @Test
  void erasedWithRemainingText() throws IOException {
    project.add(DETENTION + "de-2.md", "status: erased");
    assertEquals(3, report.diagnostic(Rule.ERASED_TEXT).span().line());
    assertErased(project.build());
  }

  @Test
  void nothingLinksToAnErasedOne() throws IOException {
    project.replace(DETENTION + "de-1.md", "Open every door", "See [[de-2]]; open every door");
    project.add(
        DETENTION + "de-1.md",
        "related: [de-2]\nhistory:\n  - {date: 2026-11-24, kind: correction, note: A link}");
    project.add(DETENTION + "theme.md", "order: [de-1, de-2, de-3]");
    project.add(DETENTION + "de-3.md", "aliases: [r/de-2/]");
    project.freeze();
    project.write(DETENTION + "de-2.md", "---\nstatus: erased\n---\n");
    assertEquals(
        List.of(Rule.UNKNOWN_ID, Rule.BROKEN_REFERENCE, Rule.BAD_ALIAS, Rule.UNKNOWN_ID),
        project.check().stream().map(Diagnostic::rule).toList());
    assertTrue(project.check().stream().allMatch(d -> (d.message() + d.help()).contains("erased")));
  }

  @Test
  void merged() throws IOException {
    project.add(DETENTION + "de-2.md", "status: merged\nsuccessors: [de-1]");
    report.assertPasses();
    assertTrue(report.page("r/de-2/index.html").select("meta[http-equiv=refresh]").isEmpty());
    assertTrue(report.page("r/de-2/index.html").getElementById("de-2-why") != null);
    assertEquals(
        "../../r/de-2/index.html#de-2-why",
        report.linkAt("themes/detention/index.html", "de-2-why"));
  }

  @Test
  void replacedByAnotherFile() throws IOException {
    project.delete(DETENTION + "de-2.md");
    assertTrue(report.diagnostic(Rule.LOST_ADDRESS).help().contains("aliases: [r/de-2/]"));
    project.add(DETENTION + "de-1.md", "aliases: [r/de-2/]");
    report.assertPasses();
    report.assertRedirects("r/de-2/index.html", "../de-1/index.html");
    assertEquals("../de-1/index.html", report.linkAt("r/de-2/index.html", "de-2-why"));
    assertEquals("../../r/de-1/index.html", report.linkAt("themes/detention/index.html", "de-2"));
  }

  @Test
  void split() throws IOException {
    project.recommendation("01-detention", "de-4", "Say where", "Say where they are.");
    project.recommendation("01-detention", "de-5", "Say how long", "Say for how long.");
    project.delete(DETENTION + "de-2.md");
    assertTrue(report.diagnostic(Rule.LOST_ADDRESS).help().contains("successors:"));
    project.write(
        DETENTION + "de-2.md",
        """
        ---
        status: withdrawn
        successors: [de-4, de-5]
        history:
          - {date: 2026-11-24, note: Split in two}
        ---
        """);
    report.assertPasses();
    assertTrue(report.page("r/de-2/index.html").text().contains("DE-5"));
  }
}
