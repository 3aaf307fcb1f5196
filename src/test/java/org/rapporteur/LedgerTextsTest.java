package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Rule;

/** A published demand that changes, or an id that is reused, is reported until it is explained. */
class LedgerTextsTest {

  private static final String DETENTION = "content/themes/01-detention/";

  @TempDir Path temporary;
  private PublishedReport report;
  private SmallProject project;

  @BeforeEach
  void publish() throws IOException {
    report = PublishedReport.in(temporary.resolve("project"));
    project = report.project();
  }

  @Test
  void aChangedDemand() throws IOException {
    project.replace(DETENTION + "de-1.md", "at noon", "at dawn");
    Diagnostic changed = report.diagnostic(Rule.CHANGED_DEMAND);
    assertEquals(DETENTION + "de-1.md", changed.span().file());
    String before = project.read(SmallProject.LEDGER);
    assertTrue(project.freeze().failed());
    assertEquals(before, project.read(SmallProject.LEDGER));
    report.follow(
        changed,
        """
        history:
              - date: 2026-11-24
                kind: correction
                note: What was changed, and why""",
        DETENTION + "de-1.md");
    assertEquals(List.of(), project.check());
    assertEquals(1, project.freeze().ledgers().get(0).explained());
    report.assertPasses();
    project.replace(DETENTION + "de-1.md", "at dawn", "at dusk");
    assertTrue(report.diagnostic(Rule.CHANGED_DEMAND).help().contains("under  history:"));
  }

  @Test
  void anUnrelatedHistoryDoesNotExplainALaterChange() throws IOException {
    project.add(
        DETENTION + "de-1.md", "history:\n  - {date: 2026-11-24, kind: correction, note: Source}");
    report.assertPasses();
    project.replace(DETENTION + "de-1.md", "at noon", "at dawn");
    report.diagnostic(Rule.CHANGED_DEMAND);
  }

  @Test
  void aRewrappedDemand() throws IOException {
    project.replace(
        DETENTION + "de-1.md", "Open every door at noon.", "Open every\n  door at   noon.\n");
    project.replace(DETENTION + "de-1.md", "title: Open the doors", "title:   \"Open the doors\"");
    report.assertPasses();
    project.write(
        DETENTION + "de-1.md", project.read(DETENTION + "de-1.md") + "\n## More\n\nWords.\n");
    report.assertPasses();
  }

  @Test
  void aReusedId() throws IOException {
    project.move(DETENTION + "de-3.md", DETENTION + "de-4.md");
    project.recommendation("01-detention", "de-3", "Put in between", "Something new.");
    Diagnostic reused = report.diagnostic(Rule.REUSED_ID);
    assertTrue(reused.help().contains("rename de-4.md to de-3.md"), reused.help());
    assertTrue(reused.help().contains("de-5.md"), reused.help());
    project.move(DETENTION + "de-3.md", DETENTION + "de-5.md");
    project.move(DETENTION + "de-4.md", DETENTION + "de-3.md");
    report.assertPasses();
  }
}
