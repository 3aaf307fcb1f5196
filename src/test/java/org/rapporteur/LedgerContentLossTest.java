package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.build.FreezeOutcome;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Rule;

/** Ways to lose a published address or text whose line is still in the ledger. */
class LedgerContentLossTest {

  private static final String DETENTION = "content/themes/01-detention/";

  @TempDir Path temporary;
  private FrozenProject frozen;
  private SmallProject project;

  @BeforeEach
  void publish() throws IOException {
    frozen = FrozenProject.in(temporary.resolve("project"));
    project = frozen.project();
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
    frozen.assertRejected(Rule.REUSED_ID);
    project.delete(DETENTION + "de-90.md");
    project.add(DETENTION + "de-3.md", "aliases: [r/de-90/]");
    frozen.assertRejected(Rule.REUSED_ID);
  }

  @Test
  void aWithdrawnOneReturnsWithAnotherText() throws IOException {
    project.write(
        DETENTION + "de-3.md",
        "---\ntitle: Count the days\nstatus: withdrawn\n"
            + "history:\n  - {date: 2026-11-20, kind: correction, note: Withdrawn.}\n---\nCount.\n");
    assertFalse(project.freeze().failed());
    project.replace(DETENTION + "de-3.md", "status: withdrawn\n", "");
    frozen.assertRejected(Rule.CHANGED_DEMAND);
  }

  @Test
  void aChangedDemandCannotBeAllowed() throws IOException {
    project.write(
        "content/report.yaml",
        project.read("content/report.yaml") + "rules: {changed-demand: off}\n");
    project.replace(DETENTION + "de-3.md", "Count each day", "Count no day");
    frozen.assertRejected(Rule.CHANGED_DEMAND);
  }

  @Test
  void aRedirectIsExcluded() throws IOException {
    project.add(DETENTION + "de-1.md", "aliases: [background/]");
    project.freeze();
    project.write(
        "content/report.yaml", project.read("content/report.yaml") + "leave-out: [background/]\n");
    assertTrue(project.outcome().failed());
    project.replace("content/report.yaml", "leave-out: [background/]", "leave-out: [print/]");
    Diagnostic lost = frozen.assertRejected(Rule.LOST_ADDRESS);
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
    assertTrue(frozen.assertRejected(Rule.LOST_ADDRESS).help().contains("content/assets/a.svg"));
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
    assertTrue(
        frozen.assertRejected(Rule.TRANSLATION_MISMATCH).message().contains("2 lettered items"));
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
    assertTrue(frozen.assertRejected(Rule.LOST_ADDRESS).message().contains("“other/”"));
  }

  @Test
  void aReportIsRemovedFromTheSite() throws IOException {
    for (String file : List.of("report.yaml", "permalinks.yaml", "themes/01-detention/theme.md")) {
      project.write("other/" + file, project.read("content/" + file));
    }
    frozen.assertPasses();
    project.write("other/permalinks.yaml", frozen.ledger().replace("\"r/de-1/\"", "\"r/de-77/\""));
    Diagnostic dropped = frozen.assertRejected(Rule.LOST_ADDRESS);
    assertEquals("other/permalinks.yaml", dropped.span().file());
    assertTrue(dropped.help().contains("- content: other"), dropped.help());
  }
}
