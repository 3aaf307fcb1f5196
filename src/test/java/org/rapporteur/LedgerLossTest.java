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
import org.rapporteur.build.FreezeOutcome;
import org.rapporteur.build.FreezeRequest;
import org.rapporteur.build.Outcome;
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

  /** Asserts that build, check and freeze all fail with a rule as the first diagnostic. */
  private Diagnostic assertRejected(Rule rule) throws IOException {
    List<Diagnostic> found = project.check();
    assertTrue(found.stream().anyMatch(d -> d.rule() == rule), found.toString());
    assertTrue(project.outcome().failed(), "build");
    assertTrue(project.freeze().failed(), "freeze");
    assertTrue(project.freezeCheck().failed(), "freeze --check");
    return found.stream().filter(d -> d.rule() == rule).findFirst().orElseThrow();
  }

  private void assertPasses() throws IOException {
    assertEquals(List.of(), project.check());
    assertFalse(project.outcome().failed());
  }

  private void removePage() throws IOException {
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
  void theFirstRunDeclaresTheLedger() throws IOException {
    assertTrue(project.read("content/report.yaml").endsWith("permalinks: true\n"));
    assertTrue(ledger.contains("base-url: \"https://example.org/r/\"\ncount: "), ledger);
  }

  @Test
  void theFileIsDeleted() throws IOException {
    removePage();
    project.delete(SmallProject.LEDGER);
    Diagnostic missing = assertRejected(Rule.LEDGER_MISSING);
    assertEquals("content/report.yaml", missing.span().file());
    assertTrue(missing.help().contains("git checkout HEAD -- content/permalinks.yaml"));
    assertFalse(
        project.freeze(ACCEPT_EDITS).ledgers().size() > 0, "not even if edits are accepted");
  }

  @Test
  void onlyTheVersionRemains() throws IOException {
    removePage();
    writeLedger("version: 1\n");
    assertRejected(Rule.LEDGER_ALTERED);
    writeLedger("version: 2\n");
    assertRejected(Rule.LEDGER_ALTERED);
  }

  @Test
  void theHeaderHasAnOlderFormat() throws IOException {
    removePage();
    writeLedger(without(LOST).replaceFirst("version: 2\n(?:.*\n){3}", "version: 1\n"));
    assertRejected(Rule.LEDGER_ALTERED);
  }

  @Test
  void theFileIsTruncatedAfterAnyLine() throws IOException {
    List<String> lines = ledger.lines().toList();
    for (int remaining = 1; remaining < lines.size(); remaining++) {
      writeLedger(String.join("\n", lines.subList(0, remaining)) + "\n");
      assertTrue(project.outcome().failed(), "cut after line " + remaining);
    }
  }

  @Test
  void oneLineIsRemoved() throws IOException {
    removePage();
    writeLedger(without(LOST));
    assertTrue(
        assertRejected(Rule.LEDGER_ALTERED)
            .message()
            .contains("2 published addresses are missing"));
  }

  @Test
  void oneLineIsCommentedOut() throws IOException {
    removePage();
    writeLedger(ledger.replace("- {address: \"" + LOST, "# - {address: \"" + LOST));
    assertRejected(Rule.LEDGER_ALTERED);
  }

  @Test
  void oneLineReplacesAnother() throws IOException {
    removePage();
    writeLedger(ledger.replace(LOST, "r/de-8/").replace("id: de-3", "id: de-1"));
    assertRejected(Rule.LEDGER_ALTERED);
  }

  @Test
  void theFingerprintOfATextIsRemoved() throws IOException {
    writeLedger(ledger.replaceFirst(", text: \"[0-9a-f]{16}\", history: 0", ""));
    assertRejected(Rule.LEDGER_ALTERED);
  }

  @Test
  void aLineOfTheHeaderIsRemoved() throws IOException {
    for (String key : List.of("count", "digest")) {
      writeLedger(ledger.replaceFirst("(?m)^" + key + ": .*\n", ""));
      assertTrue(project.outcome().failed(), key);
    }
  }

  @Test
  void orderCommentsAndLineEndsMayChange() throws IOException {
    List<String> lines = new ArrayList<>(ledger.lines().toList());
    String last = lines.remove(lines.size() - 1);
    lines.add(lines.indexOf("addresses:") + 1, last);
    lines.add("# a comment");
    writeLedger(String.join("\r\n", lines) + "\r\n");
    assertPasses();
  }

  @Test
  void editsCanBeAccepted() throws IOException {
    removePage();
    writeLedger(without(LOST));
    assertFalse(project.freeze(ACCEPT_EDITS).failed());
    assertPasses();
  }

  @Test
  void theHashOfAnErasedOneIsRemoved() throws IOException {
    project.write(DETENTION + "de-3.md", "---\ntitle: Gone\nstatus: erased\n---\n");
    assertFalse(project.freeze().failed());
    removePage();
    assertPasses();
    writeLedger(project.read(SmallProject.LEDGER).replaceFirst("(?s)erased:\n.*", ""));
    assertRejected(Rule.LEDGER_ALTERED);
  }

  @Test
  void theBaseUrlChanges() throws IOException {
    project.replace("content/report.yaml", "https://example.org/r/", "https://example.net/r/");
    Diagnostic changed = assertRejected(Rule.BASE_URL_CHANGED);
    assertTrue(changed.help().contains("base-url: https://example.org/r/"), changed.help());
    assertTrue(changed.help().contains("moved-from: [https://example.org/r/]"), changed.help());
    project.write(
        "content/report.yaml",
        project.read("content/report.yaml") + "moved-from: [https://example.org/r/]\n");
    assertPasses();
    assertFalse(project.freeze().failed());
    project.replace("content/report.yaml", "moved-from: [https://example.org/r/]\n", "");
    assertPasses();
  }

  @Test
  void theBaseUrlChangesOnlyInCase() throws IOException {
    for (String same : List.of("https://Example.ORG/r/", "https://example.org:443/r/")) {
      project.replace(
          "content/report.yaml", "base-url: https://example.org/r/", "base-url: " + same);
      assertPasses();
      project.replace(
          "content/report.yaml", "base-url: " + same, "base-url: https://example.org/r/");
    }
  }

  @Test
  void aBuildHasAnotherBaseUrl() throws IOException {
    assertTrue(project.outcomeAt("https://example.org/r/").diagnostics().isEmpty());
    Outcome elsewhere = project.outcomeAt("https://example.net/r/");
    assertEquals(
        List.of(Rule.BASE_URL_DIFFERS),
        elsewhere.diagnostics().stream().map(Diagnostic::rule).toList());
    assertFalse(elsewhere.failed(), "a copy is no loss");
  }

  @Test
  void theBaseUrlIsRemovedFromTheLedgerToo() throws IOException {
    project.replace("content/report.yaml", "https://example.org/r/", "https://example.net/r/");
    writeLedger(ledger.replace("base-url: \"https://example.org/r/\"\n", ""));
    assertRejected(Rule.LEDGER_ALTERED);
    writeLedger(ledger.replace("https://example.org/r/", "https://example.net/r/"));
    assertRejected(Rule.LEDGER_ALTERED);
    writeLedger(ledger + "base-url: \"https://example.net/r/\"\n");
    assertRejected(Rule.LEDGER_ALTERED);
  }

  @Test
  void thereIsNoBaseUrl() throws IOException {
    project.replace("content/report.yaml", "base-url: https://example.org/r/\n", "");
    assertRejected(Rule.BASE_URL_CHANGED);
  }

  @Test
  void aChangedBaseUrlIsCompensatedByABase() throws IOException {
    project.replace(
        "content/report.yaml", "https://example.org/r/", "https://example.org/reports/r/");
    project.replace("content/report.yaml", "permalinks: true\n", "");
    project.delete(SmallProject.LEDGER);
    assertFalse(project.freeze().failed());
    project.write(
        "site.yaml",
        "title: A site\nbase-url: https://example.org/reports/\neditions:\n"
            + "  - content: content\n    base: r/\n");
    assertPasses();
    assertFalse(project.freeze().failed());
    assertTrue(project.read(SmallProject.LEDGER).contains("bases: [\"r/\"]"));
    assertPasses();
  }

  @Test
  void aReportIsRemovedFromTheSite() throws IOException {
    for (String file : List.of("report.yaml", "permalinks.yaml", "themes/01-detention/theme.md")) {
      project.write("other/" + file, project.read("content/" + file));
    }
    assertPasses();
    project.write("other/permalinks.yaml", ledger.replace("\"r/de-1/\"", "\"r/de-77/\""));
    Diagnostic dropped = assertRejected(Rule.LOST_ADDRESS);
    assertEquals("other/permalinks.yaml", dropped.span().file());
    assertTrue(dropped.help().contains("- content: other"), dropped.help());
  }

  /** The ledgers of two branches that each add a recommendation. The project then contains both. */
  private List<String> twoBranches() throws IOException {
    project.recommendation("01-detention", "de-4", "Feed", "Feed everybody.");
    project.freeze();
    String ours = project.read(SmallProject.LEDGER);
    project.delete(DETENTION + "de-4.md");
    writeLedger(ledger);
    project.recommendation("01-detention", "de-5", "Write", "Write it down.");
    project.freeze();
    project.recommendation("01-detention", "de-4", "Feed", "Feed everybody.");
    return List.of(ours, project.read(SmallProject.LEDGER));
  }

  private static List<String> conflict(String ours, String theirs) {
    List<String> lines = new ArrayList<>();
    lines.add("<<<<<<< HEAD");
    lines.addAll(ours.lines().toList());
    lines.add("=======");
    lines.addAll(theirs.lines().toList());
    lines.add(">>>>>>> branch");
    return lines;
  }

  private void writeLedger(List<String> lines) throws IOException {
    writeLedger(String.join("\n", lines) + "\n");
  }

  @Test
  void bothSidesOfAMergeArePreserved() throws IOException {
    List<String> branches = twoBranches();
    writeLedger(conflict(branches.get(0), branches.get(1)));
    List<Diagnostic> found = project.check();
    assertEquals(List.of(Rule.LEDGER_ALTERED), found.stream().map(Diagnostic::rule).toList());
    assertTrue(project.outcome().failed(), "not merged yet");
    assertFalse(project.freeze().failed());
    assertPasses();
    String merged = project.read(SmallProject.LEDGER);
    assertTrue(merged.contains("\"r/de-4/\"") && merged.contains("\"r/de-5/\""), merged);
  }

  @Test
  void aLineIsLostInAMerge() throws IOException {
    List<String> branches = twoBranches();
    List<String> lines = conflict(branches.get(0), branches.get(1));
    lines.removeIf(line -> line.contains(LOST) || line.contains("#de-3"));
    writeLedger(lines);
    removePage();
    assertRejected(Rule.LEDGER_ALTERED);
  }

  @Test
  void aMergeWithoutMarkersIsRejected() throws IOException {
    List<String> branches = twoBranches();
    List<String> lines = conflict(branches.get(0), branches.get(1));
    lines.removeIf(line -> line.matches("(<{7}|={7}|>{7}).*"));
    writeLedger(lines);
    assertTrue(assertRejected(Rule.LEDGER_ALTERED).help().contains("git checkout -m"));
  }

  @Test
  void headersAreForged() throws IOException {
    removePage();
    String lines = without(LOST);
    String rest = lines.substring(lines.indexOf("addresses:"));
    String zero = "version: 2\ncount: 0\ndigest: \"e3b0c44298fc1c149afbf4c8996fb924\"\n";
    String one = "version: 2\ncount: 1\ndigest: \"00000000000000000000000000000000\"\n";
    for (String text :
        List.of(
            zero,
            zero + rest,
            zero + zero + rest,
            one + one + rest,
            "<<<<<<< a\n" + zero + "=======\n" + zero + ">>>>>>> b\n" + rest,
            "<<<<<<< a\n" + zero + "||||||| c\n" + rest + "=======\n" + zero + ">>>>>>> b\n",
            "<<<<<<< a\nversion: 1\n=======\n" + one + ">>>>>>> b\n" + rest,
            "<<<<<<< a\nversion: 1\n=======\nversion: 1\n>>>>>>> b\n" + rest)) {
      writeLedger(text);
      assertRejected(Rule.LEDGER_ALTERED);
    }
  }

  @Test
  void theReportNoLongerDeclaresTheLedger() throws IOException {
    String report = project.read("content/report.yaml");
    for (String other : List.of("", "permalinks: false\n", "permalinks: 'false'\n")) {
      project.write("content/report.yaml", report.replace("permalinks: true\n", other));
      assertTrue(project.outcome().failed(), other);
      assertEquals(
          List.of(Rule.LEDGER_FORMAT), project.check().stream().map(Diagnostic::rule).toList());
      assertEquals(!other.isEmpty(), project.freeze().failed(), "freeze adds what is missing");
    }
  }

  @Test
  void noLineCanBeAddedToTheReport() throws IOException {
    for (String form : List.of("{%s}\n", " %s\n", "%s\n...\n")) {
      SmallProject other = SmallProject.in(temporary.resolve("form" + form.hashCode()));
      String keys =
          form.startsWith("{")
              ? "title: T, language: en, wording: own, authors: [{name: N, kind: org}],"
                  + " base-url: 'https://example.org/', contact: {name: N}"
              : other
                  .read("content/report.yaml")
                  .stripTrailing()
                  .replace("\n", "\n" + form.charAt(0))
                  .replace("\n%", "\n");
      if (form.startsWith("%")) {
        keys = other.read("content/report.yaml").stripTrailing();
      }
      other.write("content/report.yaml", form.formatted(keys));
      FreezeOutcome outcome = other.freeze();
      boolean added =
          other.has(SmallProject.LEDGER)
              && other.read("content/report.yaml").contains("permalinks: true");
      assertEquals(!outcome.failed(), added, form + outcome.diagnostics());
      assertTrue(!outcome.failed() || !other.has(SmallProject.LEDGER), "nothing is half-written");
    }
  }

  @Test
  void anAddressShowsAnotherRecommendation() throws IOException {
    project.add(DETENTION + "de-1.md", "aliases: [r/de-90/]");
    project.freeze();
    project.replace(DETENTION + "de-1.md", "aliases: [r/de-90/]\n", "");
    project.recommendation("01-detention", "de-90", "Something else", "Do something else.");
    assertRejected(Rule.REUSED_ID);
    project.delete(DETENTION + "de-90.md");
    project.add(DETENTION + "de-3.md", "aliases: [r/de-90/]");
    assertRejected(Rule.REUSED_ID);
  }

  @Test
  void aWithdrawnOneReturnsWithAnotherText() throws IOException {
    project.write(
        DETENTION + "de-3.md",
        "---\ntitle: Count the days\nstatus: withdrawn\n"
            + "history:\n  - {date: 2026-11-20, kind: correction, note: Withdrawn.}\n---\nCount.\n");
    assertFalse(project.freeze().failed());
    project.replace(DETENTION + "de-3.md", "status: withdrawn\n", "");
    assertRejected(Rule.CHANGED_DEMAND);
  }

  @Test
  void aChangedDemandCannotBeAllowed() throws IOException {
    project.write(
        "content/report.yaml",
        project.read("content/report.yaml") + "rules: {changed-demand: off}\n");
    project.replace(DETENTION + "de-3.md", "Count each day", "Count no day");
    assertRejected(Rule.CHANGED_DEMAND);
  }

  @Test
  void aRedirectIsExcluded() throws IOException {
    project.add(DETENTION + "de-1.md", "aliases: [background/]");
    project.freeze();
    project.write(
        "content/report.yaml", project.read("content/report.yaml") + "leave-out: [background/]\n");
    assertTrue(project.outcome().failed());
    project.replace("content/report.yaml", "leave-out: [background/]", "leave-out: [print/]");
    Diagnostic lost = assertRejected(Rule.LOST_ADDRESS);
    assertTrue(lost.help().contains("leave-out"), lost.help());
    project.add(DETENTION + "de-2.md", "aliases: [print/]");
    assertTrue(project.outcome().failed(), "an alias does not bring back what is left out");
  }

  @Test
  void anAssetIsRenamed() throws IOException {
    project.write("content/assets/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n");
    project.write("content/pages/map.md", "---\ntitle: A map\n---\n![The map](../assets/a.svg)\n");
    project.freeze();
    project.move("content/assets/a.svg", "content/assets/b.svg");
    project.replace("content/pages/map.md", "a.svg", "b.svg");
    assertTrue(assertRejected(Rule.LOST_ADDRESS).help().contains("content/assets/a.svg"));
  }

  @Test
  void anAnchorIsRemovedFromATranslation() throws IOException {
    project.write(
        "site.yaml",
        """
        title: A site
        base-url: https://example.org/r/
        editions:
          - {content: content}
          - {content: content, base: es/, language: es}
        """);
    project.write(
        DETENTION + "de-2.es.md",
        "---\ntitle: Avisen\n---\nAvisen:\n\n(a) dónde, y\n\n(b) por cuánto.\n\n## Por qué\n\nEsperan.\n");
    project.freeze();
    project.replace(DETENTION + "de-2.es.md", "(b) por cuánto.\n", "");
    assertTrue(assertRejected(Rule.TRANSLATION_MISMATCH).message().contains("2 lettered items"));
  }

  @Test
  void aWholeReportIsRemovedFromTheSite() throws IOException {
    for (String file :
        List.of("report.yaml", "themes/01-detention/theme.md", "themes/01-detention/de-1.md")) {
      project.write("other/" + file, project.read("content/" + file));
    }
    String site =
        "title: A site\nbase-url: https://example.org/r/\neditions:\n  - content: content\n";
    project.write("site.yaml", site + "  - {content: other, base: other/}\n");
    project.replace("other/report.yaml", "permalinks: true\n", "");
    assertFalse(project.freeze().failed());
    assertTrue(project.read(SmallProject.LEDGER).contains("site: [\"\", \"other/\"]"));
    project.delete("other");
    project.write("site.yaml", site);
    assertTrue(assertRejected(Rule.LOST_ADDRESS).message().contains("“other/”"));
  }

  @Test
  void anEarlierStateHasMoreAddresses() throws IOException {
    Path earlier = temporary.resolve("earlier");
    SmallProject.in(earlier).freeze();
    FreezeRequest since = new FreezeRequest(false, false, Optional.of(earlier));
    assertFalse(project.freeze(since).failed());
    removePage();
    writeLedger(without(LOST));
    project.freeze(ACCEPT_EDITS);
    FreezeOutcome outcome = project.freeze(since);
    assertTrue(outcome.failed());
    assertTrue(outcome.diagnostics().toString().contains(LOST), outcome.diagnostics().toString());
    assertFalse(project.freeze(new FreezeRequest(false, false, Optional.of(temporary))).failed());
  }

  @Test
  void anEarlierStateHasAnotherTextOrId() throws IOException {
    Path earlier = temporary.resolve("earlier");
    SmallProject.in(earlier).freeze();
    FreezeRequest since = new FreezeRequest(false, false, Optional.of(earlier));
    writeLedger(ledger.replaceFirst(", text: \"[0-9a-f]{16}\", history: 0", ""));
    project.replace(DETENTION + "de-1.md", "Open every door", "Shut every door");
    assertFalse(project.freeze(ACCEPT_EDITS).failed());
    assertTrue(project.freeze(since).failed());
  }

  @Test
  void anEarlierStateHadAnotherFolder() throws IOException {
    Path earlier = temporary.resolve("earlier");
    SmallProject.in(earlier).freeze();
    project.move("content", "usa");
    project.write(
        "site.yaml",
        "title: A site\nbase-url: https://example.org/r/\neditions:\n  - content: usa\n");
    assertFalse(project.freeze(new FreezeRequest(false, false, Optional.of(earlier))).failed());
  }

  @Test
  void anEarlierStateHasAReportThatIsNowErased() throws IOException {
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
    Diagnostic empty = assertBuildRejected();
    assertTrue(empty.message().contains("no text"), empty.message());
    project.write(
        "templates/recommendation.ftlh",
        "<#import \"layout.ftlh\" as l><@l.document><h1>${page.entry.label}</h1></@l.document>");
    Diagnostic bare = assertBuildRejected();
    assertTrue(bare.message().contains("does not show the demand of DE-1"), bare.message());
  }

  @Test
  void aTemplateOmitsOrHidesIds() throws IOException {
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
      Diagnostic missing = assertBuildRejected();
      assertTrue(missing.message().contains("“#de-1”"), id + missing);
    }
  }

  @Test
  void aLayoutOmitsMovedAnchors() throws IOException {
    project.move(DETENTION + "de-1.md", "content/themes/02-water/de-1.md");
    assertPasses();
    String layout =
        new String(
            LedgerLossTest.class.getResourceAsStream("/templates/layout.ftlh").readAllBytes(),
            java.nio.charset.StandardCharsets.UTF_8);
    assertTrue(layout.contains("<#list s.moved as m>"), "the macro that this test takes out");
    project.write(
        "templates/layout.ftlh", layout.replace("<#list s.moved as m>", "<#list [] as m>"));
    Diagnostic missing = assertBuildRejected();
    assertTrue(missing.message().contains("“#de-1”"), missing.message());
  }

  private Diagnostic assertBuildRejected() throws IOException {
    Outcome outcome = project.outcome();
    assertTrue(outcome.failed(), outcome.diagnostics().toString());
    List<Diagnostic> found =
        outcome.diagnostics().stream().filter(d -> d.rule() == Rule.INCOMPLETE_PAGE).toList();
    assertFalse(found.isEmpty(), outcome.diagnostics().toString());
    return found.get(0);
  }
}
