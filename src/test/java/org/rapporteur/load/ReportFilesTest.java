package org.rapporteur.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.CitationStyle;
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

  /** Each style is offered once, in the order of the list. */
  @Test
  void aReportOffersStylesByNameAndFromFiles() throws IOException {
    String style =
        "<style xmlns=\"http://purl.org/net/xbiblio/csl\">%s<citation><layout/></citation></style>\n";
    project.write("content/own.csl", style.formatted("<info><title>Our style</title></info>"));
    project.write("content/other.csl", style.formatted(""));
    project.add(ReportOnDisk.REPORT, "citation-styles: [own.csl, apa, other.csl, apa]");
    List<CitationStyle> styles = project.report().metadata().citationStyles();
    assertEquals(List.of(), project.problems());
    assertEquals(
        List.of("own.csl Our style", "apa APA", "other.csl other.csl"),
        styles.stream().map(each -> each.id() + " " + each.title()).toList());
    assertEquals(style.formatted(""), styles.get(2).csl());
  }

  @Test
  void theInstrumentOfAReportMustExist() throws IOException {
    project.replace(ReportOnDisk.REPORT, "instrument: iccpr", "instrument: iccprr");
    project.load();
    assertEquals(
        List.of("unknown-instrument: “iccprr” is not an instrument in the catalogue"),
        project.problems());
    assertEquals(List.of("iccprr"), project.problemTexts());
    assertTrue(
        project.reported().get(0).help().startsWith("Did you mean “iccpr”?"),
        project.reported().get(0).help());
  }

  @Test
  void anOwnInstrumentIsKnownByItsFile() throws IOException {
    project.write(
        "content/instruments/al.yaml",
        "id: al\ncode: AL\nname: A law\narticles: [{number: 1, label: One}]\n");
    project.write("content/instruments/notes.txt", "x\n");
    assertEquals(
        Map.of("al", Span.of("content/instruments/al.yaml")), project.report().instruments());
    assertEquals(List.of("unknown-file: “notes.txt” is not a content file"), project.problems());
    assertEquals("content/instruments/notes.txt", project.reported().get(0).span().file());
  }
}
