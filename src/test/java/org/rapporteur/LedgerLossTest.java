package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Rule;

/** Ways to lose a published address together with its line in the ledger. */
class LedgerLossTest {

  private static final String DETENTION = "content/themes/01-detention/";
  private static final String LOST = "r/de-3/";
  private static final FreezeRequest ACCEPT_EDITS = new FreezeRequest(true, true, Optional.empty());

  @TempDir Path temporary;
  private SmallProject project;
  private String ledger = "";

  @BeforeEach
  void publish() throws IOException {
    project = SmallProject.in(temporary.resolve("project"));
    assertFalse(project.freeze().failed());
    assertEquals(List.of(), project.check());
    ledger = project.read(SmallProject.LEDGER);
  }

  /** Build, check and freeze all refuse, by one rule at the first place. */
  private Diagnostic refused(Rule rule) throws IOException {
    List<Diagnostic> found = project.check();
    assertTrue(found.stream().anyMatch(d -> d.rule() == rule), found.toString());
    assertTrue(project.outcome().failed(), "build");
    assertTrue(project.freeze().failed(), "freeze");
    assertTrue(project.freezeCheck().failed(), "freeze --check");
    return found.stream().filter(d -> d.rule() == rule).findFirst().orElseThrow();
  }

  private void passes() throws IOException {
    assertEquals(List.of(), project.check());
    assertFalse(project.outcome().failed());
  }

  private void withoutPage() throws IOException {
    project.delete(DETENTION + "de-3.md");
  }

  private void writeLedger(String text) throws IOException {
    project.write(SmallProject.LEDGER, text);
  }

  private String without(String address) {
    List<String> lines = new ArrayList<>(ledger.lines().toList());
    lines.removeIf(line -> line.contains(address) || line.contains("#de-3"));
    return String.join("\n", lines) + "\n";
  }

  @Test
  void theFirstRunRecordsThatThereIsALedger() throws IOException {
    assertTrue(project.read("content/report.yaml").endsWith("permalinks: true\n"));
    assertTrue(ledger.contains("base-url: \"https://example.org/r/\"\ncount: "), ledger);
  }

  @Test
  void theFileIsDeleted() throws IOException {
    withoutPage();
    project.delete(SmallProject.LEDGER);
    Diagnostic missing = refused(Rule.LEDGER_MISSING);
    assertEquals("content/report.yaml", missing.span().file());
    assertTrue(missing.help().contains("git checkout HEAD -- content/permalinks.yaml"));
    assertFalse(project.freeze(ACCEPT_EDITS).ledgers().size() > 0, "not even when told so");
  }

  @Test
  void onlyTheVersionIsLeft() throws IOException {
    withoutPage();
    writeLedger("version: 1\n");
    refused(Rule.LEDGER_ALTERED);
    writeLedger("version: 2\n");
    refused(Rule.LEDGER_ALTERED);
  }

  @Test
  void theHeadIsThatOfAnOlderFormat() throws IOException {
    withoutPage();
    writeLedger(without(LOST).replaceFirst("version: 2\n(?:.*\n){3}", "version: 1\n"));
    refused(Rule.LEDGER_ALTERED);
  }

  @Test
  void itIsCutAtTheEndOfAnyLine() throws IOException {
    List<String> lines = ledger.lines().toList();
    for (int kept = 1; kept < lines.size(); kept++) {
      writeLedger(String.join("\n", lines.subList(0, kept)) + "\n");
      assertTrue(project.outcome().failed(), "cut after line " + kept);
    }
  }

  @Test
  void oneLineIsRemoved() throws IOException {
    withoutPage();
    writeLedger(without(LOST));
    assertTrue(
        refused(Rule.LEDGER_ALTERED).message().contains("2 published addresses are missing"));
  }

  @Test
  void oneLineIsCommentedOut() throws IOException {
    withoutPage();
    writeLedger(ledger.replace("- {address: \"" + LOST, "# - {address: \"" + LOST));
    refused(Rule.LEDGER_ALTERED);
  }

  @Test
  void oneLineTakesThePlaceOfAnother() throws IOException {
    withoutPage();
    writeLedger(ledger.replace(LOST, "r/de-8/").replace("id: de-3", "id: de-1"));
    refused(Rule.LEDGER_ALTERED);
  }

  @Test
  void theFingerprintOfATextIsTakenAway() throws IOException {
    writeLedger(ledger.replaceFirst(", text: \"[0-9a-f]{16}\", history: 0", ""));
    refused(Rule.LEDGER_ALTERED);
  }

  @Test
  void theHeadLosesOneOfItsLines() throws IOException {
    for (String key : List.of("count", "digest")) {
      writeLedger(ledger.replaceFirst("(?m)^" + key + ": .*\n", ""));
      assertTrue(project.outcome().failed(), key);
    }
  }

  @Test
  void onlyOrderCommentsAndLineEndsChange() throws IOException {
    List<String> lines = new ArrayList<>(ledger.lines().toList());
    String last = lines.remove(lines.size() - 1);
    lines.add(lines.indexOf("addresses:") + 1, last);
    lines.add("# a comment");
    writeLedger(String.join("\r\n", lines) + "\r\n");
    passes();
  }

  @Test
  void editsCanBeAccepted() throws IOException {
    withoutPage();
    writeLedger(without(LOST));
    assertFalse(project.freeze(ACCEPT_EDITS).failed());
    passes();
  }

  @Test
  void anErasureLosesItsHash() throws IOException {
    project.write(DETENTION + "de-3.md", "---\ntitle: Gone\nstatus: erased\n---\n");
    assertFalse(project.freeze().failed());
    withoutPage();
    passes();
    writeLedger(project.read(SmallProject.LEDGER).replaceFirst("(?s)erased:\n.*", ""));
    refused(Rule.LEDGER_ALTERED);
  }

  @Test
  void anotherBaseUrl() throws IOException {
    project.replace("content/report.yaml", "https://example.org/r/", "https://example.net/r/");
    Diagnostic changed = refused(Rule.BASE_URL_CHANGED);
    assertTrue(changed.help().contains("base-url: https://example.org/r/"), changed.help());
    project.replace(SmallProject.LEDGER, "https://example.org/r/", "https://example.net/r/");
    passes();
  }

  @Test
  void noBaseUrl() throws IOException {
    project.replace("content/report.yaml", "base-url: https://example.org/r/\n", "");
    refused(Rule.BASE_URL_CHANGED);
  }

  @Test
  void anotherBaseUrlWhoseBaseMakesUpForIt() throws IOException {
    project.write(
        "site.yaml",
        "title: A site\nbase-url: https://example.org/\neditions:\n"
            + "  - content: content\n    base: r/\n");
    passes();
    assertFalse(project.freeze().failed());
    assertTrue(project.read(SmallProject.LEDGER).contains("bases: [\"r/\"]"));
    passes();
  }

  @Test
  void aReportIsDroppedFromTheSite() throws IOException {
    for (String file : List.of("report.yaml", "permalinks.yaml", "themes/01-detention/theme.md")) {
      project.write("other/" + file, project.read("content/" + file));
    }
    passes();
    project.write("other/permalinks.yaml", ledger.replace("\"r/de-1/\"", "\"r/de-77/\""));
    Diagnostic dropped = refused(Rule.LOST_ADDRESS);
    assertEquals("other/permalinks.yaml", dropped.span().file());
    assertTrue(dropped.help().contains("- content: other"), dropped.help());
  }

  @Test
  void bothSidesOfAMergeAreTaken() throws IOException {
    String base = ledger;
    project.recommendation("01-detention", "de-4", "Feed", "Feed everybody.");
    project.freeze();
    String ours = project.read(SmallProject.LEDGER);
    project.delete(DETENTION + "de-4.md");
    writeLedger(base);
    project.recommendation("01-detention", "de-5", "Write", "Write it down.");
    project.freeze();
    String theirs = project.read(SmallProject.LEDGER);
    project.recommendation("01-detention", "de-4", "Feed", "Feed everybody.");
    List<String> mixed = new ArrayList<>();
    mixed.add("<<<<<<< HEAD");
    mixed.addAll(ours.lines().toList());
    mixed.add("=======");
    mixed.addAll(theirs.lines().toList());
    mixed.add(">>>>>>> branch");
    writeLedger(String.join("\n", mixed) + "\n");
    assertTrue(project.outcome().failed(), "not merged yet");
    assertFalse(project.freeze().failed());
    passes();
    String merged = project.read(SmallProject.LEDGER);
    assertTrue(merged.contains("\"r/de-4/\"") && merged.contains("\"r/de-5/\""), merged);

    mixed.removeIf(line -> line.startsWith("- {address: \"" + LOST));
    writeLedger(String.join("\n", mixed) + "\n");
    withoutPage();
    refused(Rule.LEDGER_ALTERED);
    mixed.removeIf(line -> line.matches("(<{7}|={7}|>{7}).*"));
    mixed.removeIf(line -> line.contains("#de-3"));
    writeLedger(String.join("\n", mixed) + "\n");
    project.recommendation("01-detention", "de-3", "Count the days", "Count each day in writing.");
    assertFalse(project.freeze().failed(), "without markers the count is all there is");
    passes();
  }

  @Test
  void anEarlierStateKnowsMore() throws IOException {
    Path earlier = temporary.resolve("earlier");
    SmallProject.in(earlier).freeze();
    FreezeRequest since = new FreezeRequest(false, false, Optional.of(earlier));
    assertFalse(project.freeze(since).failed());
    withoutPage();
    writeLedger(without(LOST));
    project.freeze(ACCEPT_EDITS);
    FreezeOutcome outcome = project.freeze(since);
    assertTrue(outcome.failed());
    assertTrue(outcome.findings().toString().contains(LOST), outcome.findings().toString());
    assertFalse(project.freeze(new FreezeRequest(false, false, Optional.of(temporary))).failed());
  }

  @Test
  void anEarlierStateKnowsAReportThatIsErasedNow() throws IOException {
    Path earlier = temporary.resolve("earlier");
    SmallProject.in(earlier).freeze();
    project.write(DETENTION + "de-3.md", "---\ntitle: Gone\nstatus: erased\n---\n");
    assertFalse(project.freeze().failed());
    FreezeRequest since = new FreezeRequest(false, false, Optional.of(earlier));
    assertFalse(project.freeze(since).failed());
  }

  @Test
  void aTemplateWritesEmptyPages() throws IOException {
    project.write("templates/recommendation.ftlh", "");
    Diagnostic empty = refusedByBuild();
    assertTrue(empty.message().contains("no text"), empty.message());
    project.write(
        "templates/recommendation.ftlh",
        "<#import \"layout.ftlh\" as l><@l.document><h1>${page.entry.label}</h1></@l.document>");
    Diagnostic bare = refusedByBuild();
    assertTrue(bare.message().contains("lacks the demand of DE-1"), bare.message());
  }

  @Test
  void aTemplateLeavesOutIdsOrHidesThem() throws IOException {
    String section =
        "<#import \"layout.ftlh\" as l><@l.document><h1>T</h1><#list page.items as it>"
            + "<#list it.entry as e>%s<@l.demand e/></#list></#list></@l.document>";
    for (String id :
        List.of(
            "",
            "<!-- <p id=\"${e.id}\"></p> -->",
            "<template><p id=\"${e.id}\"></p></template>",
            "<script>'<p id=\"${e.id}\"></p>'</script>",
            "<p data-id=\"${e.id}\"></p>")) {
      project.write("templates/theme.ftlh", section.formatted(id));
      Diagnostic missing = refusedByBuild();
      assertTrue(missing.message().contains("“#de-1”"), id + missing);
    }
  }

  @Test
  void aLayoutLeavesOutThePlacesThatMoved() throws IOException {
    project.move(DETENTION + "de-1.md", "content/themes/02-water/de-1.md");
    passes();
    String layout =
        new String(
            LedgerLossTest.class.getResourceAsStream("/templates/layout.ftlh").readAllBytes(),
            java.nio.charset.StandardCharsets.UTF_8);
    assertTrue(layout.contains("<#list s.moved as m>"), "the macro that this test takes out");
    project.write(
        "templates/layout.ftlh", layout.replace("<#list s.moved as m>", "<#list [] as m>"));
    Diagnostic missing = refusedByBuild();
    assertTrue(missing.message().contains("“#de-1”"), missing.message());
  }

  private Diagnostic refusedByBuild() throws IOException {
    Outcome outcome = project.outcome();
    assertTrue(outcome.failed(), outcome.findings().toString());
    List<Diagnostic> found =
        outcome.findings().stream().filter(d -> d.rule() == Rule.INCOMPLETE_PAGE).toList();
    assertFalse(found.isEmpty(), outcome.findings().toString());
    return found.get(0);
  }
}
