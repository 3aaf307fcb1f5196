package org.rapporteur.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.Edition;
import org.rapporteur.model.Language;
import org.rapporteur.model.Ledger;

/** What report.yaml says about itself and about the files beside it. */
class ReportFilesTest {

  private static final String LINES =
      "version: 1\naddresses:\n- {address: \"r/wa-1/\", id: wa-1, since: 2026-11-24}\n";

  @TempDir Path folder;

  private ReportOnDisk project;

  @BeforeEach
  void write() throws IOException {
    project = ReportOnDisk.in(folder);
  }

  private Ledger.Condition ledger() {
    return project.load().orElseThrow().editions().get(0).ledger().seal().condition();
  }

  @Test
  void theLedgerIsMissingIfTheReportDeclaresIt() throws IOException {
    assertEquals(Ledger.Condition.ABSENT, ledger());
    assertEquals(List.of(), project.problems());
    project.add(ReportOnDisk.REPORT, Ledger.KEY + ": true");
    assertEquals(Ledger.Condition.UNREADABLE, ledger());
    assertEquals(
        List.of(
            "ledger-missing: the published addresses of this report are missing: there is no file"
                + " content/permalinks.yaml"),
        project.problems());
    assertEquals(List.of(Ledger.KEY), project.problemTexts());
  }

  /** A declared ledger was sealed, so one without a seal has been changed. */
  @ParameterizedTest
  @CsvSource({"true, ALTERED", "false, UNSEALED"})
  void aLedgerWithoutItsSealIsAltered(boolean declared, Ledger.Condition expected)
      throws IOException {
    project.write("content/permalinks.yaml", LINES);
    project.add(ReportOnDisk.REPORT, Ledger.KEY + ": " + declared);
    assertEquals(expected, ledger());
  }

  @Test
  void aReportIsInItsLanguage() throws IOException {
    project.replace(ReportOnDisk.REPORT, "language: en", "language: pt-BR");
    Edition edition = project.load().orElseThrow().editions().get(0);
    assertEquals(new Language("pt-BR"), edition.language());
    assertEquals(new Language("pt-BR"), edition.report().metadata().originalLanguage());
    assertEquals("pt-BR", edition.report().recommendations().get(0).demand().language());
  }

  @Test
  void aReportForALaterProgramIsNotRead() throws IOException {
    project.add(ReportOnDisk.REPORT, "rapporteur: 99.1\nunknown: x");
    assertEquals(Optional.empty(), project.load());
    assertEquals(
        List.of("tool-version"), project.reported().stream().map(d -> d.rule().id()).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"own.csl", "[apa, own.csl]"})
  void theFileOfACitationStyleIsKnown(String styles) throws IOException {
    project.write("content/own.csl", "<style/>\n");
    project.add(ReportOnDisk.REPORT, "citation-styles: " + styles);
    project.load();
    assertEquals(
        List.of("broken-citation-style"),
        project.reported().stream().map(d -> d.rule().id()).toList());
    assertEquals("content/own.csl", project.reported().get(0).span().file());
  }
}
