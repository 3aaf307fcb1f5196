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

/** A ledger that lost or changed a line is reported, with what to do. */
class LedgerIntegrityTest {

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

  private static final String RESTORE =
      "Restore the file from version control, for example:  git checkout HEAD --"
          + " content/permalinks.yaml  If the change was intentional, run  rapporteur freeze"
          + " --accept-edits";

  private static final String MERGE =
      "After a merge, put the conflict back, markers included (git checkout -m --"
          + " content/permalinks.yaml), and run  rapporteur freeze  In any other case: ";

  private String ledger() throws IOException {
    return project.read(SmallProject.LEDGER);
  }

  private void assertReported(String ledger, String message, String help) throws IOException {
    project.write(SmallProject.LEDGER, ledger);
    PlannedReport report = planned();
    assertEquals(List.of(message), report.messages());
    assertEquals(List.of(help), report.helps());
    assertEquals(SmallProject.LEDGER, report.problems().get(0).span().file());
  }

  @Test
  void anIntactListIsNotReported() {
    assertEquals(List.of(), planned().messages());
  }

  @Test
  void missingLinesAreCounted() throws IOException {
    List<String> lines = ledger().lines().toList();
    String head = lines.stream().filter(l -> l.startsWith("count: ")).findFirst().orElseThrow();
    int count = Integer.parseInt(head.substring(7));
    assertReported(
        String.join("\n", lines.subList(0, lines.size() - 1)) + "\n",
        "this list has %d lines, but its head counts %d: 1 published address is missing"
            .formatted(count - 1, count),
        RESTORE);
    assertReported(
        String.join("\n", lines.subList(0, lines.size() - 2)) + "\n",
        "this list has %d lines, but its head counts %d: 2 published addresses are missing"
            .formatted(count - 2, count),
        RESTORE);
  }

  @Test
  void aListWithoutAnyLineIsReported() throws IOException {
    assertReported("version: 2\n", "this list contains no address", RESTORE);
  }

  @Test
  void aChangedLineIsReported() throws IOException {
    assertReported(
        ledger().replace("\"about/\", since: 2026", "\"about/\", since: 2025"),
        "the lines of this list do not match the count and digest in its head",
        RESTORE);
    assertReported(
        ledger().replaceFirst("(?m)^count: .*\n", "").replaceFirst("(?m)^digest: .*\n", ""),
        "this list has no count and no digest of its lines",
        MERGE + RESTORE);
  }

  @Test
  void anAddedLineMayComeFromAMerge() throws IOException {
    project.write("content/pages/data.md", "---\ntitle: Data\n---\nWords.\n");
    assertReported(
        ledger().replace("addresses:\n", "addresses:\n- {address: \"data/\", since: 2026-11-24}\n"),
        "the lines of this list do not match the count and digest in its head",
        MERGE + RESTORE);
  }

  @Test
  void aConflictOfTwoCompleteListsIsReported() throws IOException {
    assertReported(
        "<<<<<<< a\n" + ledger() + "=======\n" + ledger() + ">>>>>>> b\n",
        "two versions of this list were merged, and its head matches neither",
        "Run  rapporteur freeze  to write one head for the lines of both.");
  }

  @Test
  void aListOfAnOlderVersionIsReported() throws IOException {
    project.replace("content/report.yaml", "permalinks: true\n", "");
    assertReported(
        ledger().replaceFirst("version: 2\n(?:.*\n){3}", "version: 1\n"),
        "this list has version 1, without a count and a digest of its lines",
        "Run  rapporteur freeze  and commit content/permalinks.yaml and report.yaml with your"
            + " content.");
  }

  @Test
  void aListThatTheReportDoesNotDeclareIsReported() throws IOException {
    project.replace("content/report.yaml", "permalinks: true\n", "");
    assertReported(
        ledger(),
        "report.yaml does not state that this list exists",
        "Run  rapporteur freeze  to add  permalinks: true  to report.yaml, and commit the file.");
  }

  /** Both editions of a report have the same list. */
  @Test
  void aListIsReportedOnce() throws IOException {
    project.write(
        "site.yaml",
        "title: A site\nbase-url: https://example.org/r/\neditions:\n"
            + "  - {content: content}\n  - {content: content, base: es/, language: es}\n");
    project.replace("content/report.yaml", "base-url: https://example.org/r/\n", "");
    project.write("content/report.es.yaml", "title: Un informe\n");
    assertReported("version: 2\n", "this list contains no address", RESTORE);
  }
}
