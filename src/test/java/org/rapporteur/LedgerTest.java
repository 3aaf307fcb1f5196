package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.build.FreezeOutcome;
import org.rapporteur.build.FreezeRequest;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Rule;

/**
 * Changes that editors make to a published report. After each, either the old address still
 * resolves, or the check fails with a help that fixes it when followed exactly.
 */
class LedgerTest {

  private static final String DETENTION = "content/themes/01-detention/";
  private static final String WATER = "content/themes/02-water/";

  private static final FreezeRequest ACCEPT_EDITS = new FreezeRequest(true, true, Optional.empty());

  @TempDir Path temporary;
  private SmallProject project;
  private Map<String, String> site = Map.of();

  @BeforeEach
  void publish() throws IOException {
    project = SmallProject.in(temporary.resolve("project"));
    assertFalse(project.freeze().failed());
    assertEquals(List.of(), project.check());
  }

  /** The only diagnostic of a check, which must have the given rule. */
  private Diagnostic diagnostic(Rule rule) {
    List<Diagnostic> found = problems();
    assertEquals(1, found.size(), found.toString());
    assertEquals(rule, found.get(0).rule(), found.toString());
    assertTrue(
        project.freeze().failed() || rule != Rule.LOST_ADDRESS, "a lost address prevents freezing");
    return found.get(0);
  }

  /** Adds the lines that a help names to the file that it names. */
  private void follow(Diagnostic diagnostic, String lines, String file) throws IOException {
    assertTrue(diagnostic.help().contains(lines.strip()), diagnostic.help());
    assertTrue((diagnostic.span().file() + diagnostic.help()).contains(file), diagnostic.help());
    project.add(file, lines);
  }

  private void assertPasses() throws IOException {
    assertEquals(List.of(), problems());
    site = project.build();
    assertEquals(Map.of(), PageFacts.problems(project.site()));
    assertFalse(project.freeze().failed());
    assertEquals(List.of(), problems());
  }

  /** The diagnostics of a check, except those that are not about addresses. */
  private List<Diagnostic> problems() {
    return project.check().stream()
        .filter(d -> d.rule() != Rule.STALE_LINK && d.rule() != Rule.UNUSED_INSTRUMENT)
        .toList();
  }

  private Document page(String path) throws IOException {
    return Jsoup.parse(project.read("site/" + path));
  }

  /** The link target at an old anchor. */
  private String linkAt(String path, String id) throws IOException {
    Element anchor = page(path).getElementById(id);
    assertTrue(anchor != null, path + "#" + id);
    return anchor.select("a").attr("href");
  }

  private void assertRedirects(String path, String to) throws IOException {
    Document page = page(path);
    assertEquals("0; url=" + to, page.select("meta[http-equiv=refresh]").attr("content"));
    assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
    assertTrue(page.select("main a").eachAttr("href").contains(to));
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
    Diagnostic lost = diagnostic(Rule.LOST_ADDRESS);
    assertEquals(SmallProject.LEDGER, lost.span().file());
    assertTrue(lost.message().contains("r/de-1/"));
    follow(lost, "aliases: [r/de-1/]", DETENTION + "de-9.md");
    assertPasses();
    assertRedirects("r/de-1/index.html", "../de-9/index.html");
    assertEquals("../../r/de-9/index.html", linkAt("themes/detention/index.html", "de-1"));
    assertEquals(
        "https://example.org/r/r/de-9/",
        page("r/de-1/index.html").select("link[rel=canonical]").attr("href"));
  }

  @Test
  void aMoveToAnotherTheme() throws IOException {
    project.move(DETENTION + "de-2.md", WATER + "de-2.md");
    assertPasses();
    assertEquals("../../r/de-2/index.html", linkAt("themes/detention/index.html", "de-2"));
    assertEquals(
        "../../r/de-2/index.html#de-2-why", linkAt("themes/detention/index.html", "de-2-why"));
  }

  @Test
  void anArticleThatIsNoLongerSplit() throws IOException {
    String article = "- {address: \"articles/iccpr-op2/1/";
    String since = "\", since: 2026-11-24}\n";
    project.replace(
        SmallProject.LEDGER, article + since, article + since + article + "detention/" + since);
    assertFalse(project.freeze(ACCEPT_EDITS).failed());
    assertPasses();
    assertRedirects("articles/iccpr-op2/1/detention/index.html", "../index.html");
    assertTrue(project.read(SmallProject.LEDGER).contains("1/detention/"));
  }

  @Test
  void aDeletedFile() throws IOException {
    project.move(DETENTION + "de-1.md", "de-1.md");
    assertTrue(diagnostic(Rule.LOST_ADDRESS).help().contains("Restore de-1.md"));
    assertTrue(project.freezeCheck().failed());
    project.move("de-1.md", DETENTION + "de-1.md");
    assertPasses();
  }

  @Test
  void aReturnToDraft() throws IOException {
    project.add(DETENTION + "de-1.md", "status: draft");
    assertTrue(diagnostic(Rule.LOST_ADDRESS).help().contains("It is now a draft"));
    project.replace(
        DETENTION + "de-1.md",
        "status: draft",
        "status: withdrawn\nhistory:\n  - {date: 2026-11-24, note: Out of date}");
    assertPasses();
  }

  @Test
  void withdrawn() throws IOException {
    project.recommendation("02-water", "wa-2", "See", "See [[de-2]].");
    project.add(WATER + "wa-2.md", "related: [de-2]");
    project.freeze();
    project.add(
        DETENTION + "de-2.md",
        "status: withdrawn\nhistory:\n  - {date: 2026-11-24, note: At a family’s request}");
    assertPasses();
    assertTrue(site.get("r/de-2/index.html").contains("At a family’s request"));
    for (String words :
        List.of("Tell the", "Tell each", "where, and", "Families wait", "Why this matters")) {
      assertEquals(List.of(), filesWith(site, words), words);
    }
    assertTrue(site.get("data/recommendations.json").contains("\"status\":\"withdrawn\""));
    assertEquals("../../r/de-2/index.html", linkAt("themes/detention/index.html", "de-2"));
  }

  @Test
  void erased() throws IOException {
    project.write(DETENTION + "de-2.md", "---\nstatus: erased\n---\n");
    assertEquals(List.of(), project.check());
    assertErased(project.build());
    assertEquals(1, project.freeze().ledgers().get(0).erased());
    String ledger = project.read(SmallProject.LEDGER);
    assertFalse(ledger.contains("de-2"), ledger);
    assertPasses();
    project.delete(DETENTION + "de-2.md");
    assertPasses();
    assertEquals(ledger, project.read(SmallProject.LEDGER));
    assertErased(site);
    project.recommendation("01-detention", "de-2", "Another", "Something else.");
    Diagnostic reused = diagnostic(Rule.REUSED_ID);
    assertTrue(reused.help().contains("de-4.md"), reused.help());
    project.move(DETENTION + "de-2.md", DETENTION + "de-4.md");
    assertPasses();
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
    assertEquals(3, diagnostic(Rule.ERASED_TEXT).span().line());
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
    assertPasses();
    assertTrue(page("r/de-2/index.html").select("meta[http-equiv=refresh]").isEmpty());
    assertTrue(page("r/de-2/index.html").getElementById("de-2-why") != null);
    assertEquals(
        "../../r/de-2/index.html#de-2-why", linkAt("themes/detention/index.html", "de-2-why"));
  }

  @Test
  void replacedByAnotherFile() throws IOException {
    project.delete(DETENTION + "de-2.md");
    assertTrue(diagnostic(Rule.LOST_ADDRESS).help().contains("aliases: [r/de-2/]"));
    project.add(DETENTION + "de-1.md", "aliases: [r/de-2/]");
    assertPasses();
    assertRedirects("r/de-2/index.html", "../de-1/index.html");
    assertEquals("../de-1/index.html", linkAt("r/de-2/index.html", "de-2-why"));
    assertEquals("../../r/de-1/index.html", linkAt("themes/detention/index.html", "de-2"));
  }

  @Test
  void split() throws IOException {
    project.recommendation("01-detention", "de-4", "Say where", "Say where they are.");
    project.recommendation("01-detention", "de-5", "Say how long", "Say for how long.");
    project.delete(DETENTION + "de-2.md");
    assertTrue(diagnostic(Rule.LOST_ADDRESS).help().contains("successors:"));
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
    assertPasses();
    assertTrue(page("r/de-2/index.html").text().contains("DE-5"));
  }

  @Test
  void aRenamedTheme() throws IOException {
    project.move("content/themes/01-detention", "content/themes/01-custody");
    Diagnostic lost = diagnostic(Rule.LOST_ADDRESS);
    assertTrue(lost.message().contains("themes/detention/"));
    follow(lost, "aliases: [themes/detention/]", "content/themes/01-custody/theme.md");
    assertPasses();
    assertRedirects("themes/detention/index.html", "../custody/index.html");
    assertEquals("../custody/index.html#scope", linkAt("themes/detention/index.html", "scope"));
    assertEquals("../../r/de-1/index.html", linkAt("themes/detention/index.html", "de-1"));
  }

  @Test
  void aDeletedTheme() throws IOException {
    project.move("content/themes/01-detention", "kept");
    assertTrue(diagnostic(Rule.LOST_ADDRESS).message().contains("themes/detention/"));
    project.move("kept", "content/themes/01-detention");
    assertPasses();
  }

  @Test
  void aWithdrawnTheme() throws IOException {
    for (String id : List.of("de-1", "de-2", "de-3")) {
      project.move(DETENTION + id + ".md", WATER + id + ".md");
    }
    project.delete("content/themes/01-detention");
    Diagnostic lost = diagnostic(Rule.LOST_ADDRESS);
    follow(lost, "aliases: [themes/detention/]", WATER + "theme.md");
    assertPasses();
    assertEquals("../water/index.html", linkAt("themes/detention/index.html", "scope"));
  }

  @Test
  void reorderedThemes() throws IOException {
    project.move("content/themes/01-detention", "content/themes/07-detention");
    project.add("content/themes/07-detention/theme.md", "order: [de-3, de-1, de-2]");
    project.add("content/themes/07-detention/de-1.md", "number: 15(a)");
    assertPasses();
    assertEquals(0, project.freeze().ledgers().get(0).added());
  }

  @Test
  void aRemovedAnchor() throws IOException {
    project.replace(DETENTION + "de-2.md", " {#why}", "");
    Diagnostic lost = diagnostic(Rule.LOST_ADDRESS);
    assertTrue(lost.help().contains("{#why}"), lost.help());
    follow(lost, "aliases: [\"r/de-2/#de-2-why\"]", DETENTION + "de-2.md");
    assertPasses();
    assertEquals("index.html", linkAt("r/de-2/index.html", "de-2-why"));
    assertEquals(
        "../../r/de-2/index.html#de-2-why", linkAt("themes/detention/index.html", "de-2-why"));
  }

  @Test
  void aRemovedAnchorOnAPage() throws IOException {
    project.replace("content/pages/about.md", " {#words}", " {#wording}");
    Diagnostic lost = diagnostic(Rule.LOST_ADDRESS);
    follow(lost, "aliases: [\"about/#words\"]", "content/pages/about.md");
    assertPasses();
    project.replace(DETENTION + "theme.md", " {#scope}", "");
    lost = diagnostic(Rule.LOST_ADDRESS);
    follow(lost, "aliases: [\"themes/detention/#scope\"]", DETENTION + "theme.md");
    assertPasses();
  }

  @Test
  void theLastReferenceToAnArticle() throws IOException {
    project.replace(WATER + "wa-1.md", "articles: OP-CRC-AC art. 3\n", "");
    assertPasses();
    assertTrue(
        page("articles/op-crc-ac/3/index.html")
            .text()
            .contains("No recommendation in this report"));
    assertTrue(project.has("site/articles/op-crc-ac/index.html"));
    assertFalse(page("articles/index.html").select("a[href*=op-crc]").isEmpty());
  }

  @Test
  void aRemovedPage() throws IOException {
    project.move("content/pages/about.md", "about.md");
    assertTrue(diagnostic(Rule.LOST_ADDRESS).help().contains("Restore content/pages/about.md"));
    project.move("about.md", "content/pages/us.md");
    follow(diagnostic(Rule.LOST_ADDRESS), "aliases: [about/]", "content/pages/us.md");
    assertPasses();
    assertRedirects("about/index.html", "../us/index.html");
    assertEquals("../us/index.html#words", linkAt("about/index.html", "words"));
  }

  @Test
  void aChangedDemand() throws IOException {
    project.replace(DETENTION + "de-1.md", "at noon", "at dawn");
    Diagnostic changed = diagnostic(Rule.CHANGED_DEMAND);
    assertEquals(DETENTION + "de-1.md", changed.span().file());
    String before = project.read(SmallProject.LEDGER);
    assertTrue(project.freeze().failed());
    assertEquals(before, project.read(SmallProject.LEDGER));
    follow(
        changed,
        """
        history:
              - date: 2026-11-24
                kind: correction
                note: What was changed, and why""",
        DETENTION + "de-1.md");
    assertEquals(List.of(), project.check());
    assertEquals(1, project.freeze().ledgers().get(0).explained());
    assertPasses();
    project.replace(DETENTION + "de-1.md", "at dawn", "at dusk");
    assertTrue(diagnostic(Rule.CHANGED_DEMAND).help().contains("under  history:"));
  }

  @Test
  void anUnrelatedHistoryDoesNotExplainALaterChange() throws IOException {
    project.add(
        DETENTION + "de-1.md", "history:\n  - {date: 2026-11-24, kind: correction, note: Source}");
    assertPasses();
    project.replace(DETENTION + "de-1.md", "at noon", "at dawn");
    diagnostic(Rule.CHANGED_DEMAND);
  }

  @Test
  void aRewrappedDemand() throws IOException {
    project.replace(
        DETENTION + "de-1.md", "Open every door at noon.", "Open every\n  door at   noon.\n");
    project.replace(DETENTION + "de-1.md", "title: Open the doors", "title:   \"Open the doors\"");
    assertPasses();
    project.write(
        DETENTION + "de-1.md", project.read(DETENTION + "de-1.md") + "\n## More\n\nWords.\n");
    assertPasses();
  }

  @Test
  void aReusedId() throws IOException {
    project.move(DETENTION + "de-3.md", DETENTION + "de-4.md");
    project.recommendation("01-detention", "de-3", "Put in between", "Something new.");
    Diagnostic reused = diagnostic(Rule.REUSED_ID);
    assertTrue(reused.help().contains("rename de-4.md to de-3.md"), reused.help());
    assertTrue(reused.help().contains("de-5.md"), reused.help());
    project.move(DETENTION + "de-3.md", DETENTION + "de-5.md");
    project.move(DETENTION + "de-4.md", DETENTION + "de-3.md");
    assertPasses();
  }

  @Test
  void anotherBase() throws IOException {
    project.write(
        "site.yaml",
        "title: A site\nbase-url: https://example.org/r/\neditions:\n"
            + "  - content: content\n    base: usa/\n");
    assertTrue(diagnostic(Rule.LOST_ADDRESS).message().contains("published at “/”"));
    project.delete(SmallProject.LEDGER);
    project.replace("content/report.yaml", "permalinks: true\n", "");
    project.freeze();
    assertTrue(project.read(SmallProject.LEDGER).contains("bases: [\"usa/\"]"));
    assertPasses();
    project.replace("site.yaml", "base: usa/", "base: us/");
    assertTrue(diagnostic(Rule.LOST_ADDRESS).help().contains("base: usa/"));
    project.replace("site.yaml", "base: us/", "base: usa/");
    assertPasses();
  }

  @Test
  void languagesShareTheirAddresses() throws IOException {
    project.write(
        "site.yaml",
        """
        title: A site
        base-url: https://example.org/r/
        editions:
          - {content: content}
          - {content: content, base: ar/, language: ar}
        """);
    project.write("content/report.ar.yaml", "title: تقرير\n");
    project.write(DETENTION + "de-1.ar.md", "---\ntitle: افتحوا الأبواب\n---\nافتحوا كل باب.\n");
    assertEquals(0, project.freeze().ledgers().get(0).added());
    assertTrue(project.read(SmallProject.LEDGER).contains("bases: [\"\", \"ar/\"]"));
    project.move(DETENTION + "de-1.md", DETENTION + "de-9.md");
    project.move(DETENTION + "de-1.ar.md", DETENTION + "de-9.ar.md");
    follow(diagnostic(Rule.LOST_ADDRESS), "aliases: [r/de-1/]", DETENTION + "de-9.md");
    project.build();
    assertRedirects("ar/r/de-1/index.html", "../de-9/index.html");
    assertEquals("../../r/de-9/index.html", linkAt("ar/themes/detention/index.html", "de-1"));
  }

  @Test
  void redirectPagesAreValid() throws Exception {
    project.move("content/themes/01-detention", "content/themes/01-custody");
    project.add(
        "content/themes/01-custody/theme.md", "aliases: [themes/detention/, \"about/#us\"]");
    assertPasses();
    HtmlValidity validity = new HtmlValidity();
    for (String page : List.of("themes/detention/index.html", "about/index.html")) {
      assertEquals(List.of(), validity.problems(project.site().resolve(page)), page);
    }
  }

  @Test
  void addressesOfUnreadableFilesAreNotLost() throws IOException {
    project.write(DETENTION + "de-1.md", "title: no front matter\n");
    diagnostic(Rule.FRONT_MATTER_MISSING);
  }

  @Test
  void oldAnchorsOfARemovedPage() throws IOException {
    project.add(DETENTION + "de-1.md", "aliases: [\"themes/old/#de-1\", \"themes/water/#de-1\"]");
    assertPasses();
    assertEquals("../../r/de-1/index.html", linkAt("themes/old/index.html", "de-1"));
    assertEquals("../../r/de-1/index.html", linkAt("themes/water/index.html", "de-1"));
    project.replace(
        DETENTION + "de-1.md", "aliases: [\"themes/old/#de-1\", \"themes/water/#de-1\"]\n", "");
    assertTrue(diagnostic(Rule.LOST_ADDRESS).help().contains("aliases: [themes/old/]"));
  }
}
