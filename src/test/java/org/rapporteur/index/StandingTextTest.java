package org.rapporteur.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.SmallProject;

/** The standing of a recommendation in words. */
class StandingTextTest {

  private static final String DETENTION = "content/themes/01-detention/";

  @TempDir Path folder;
  private SmallProject project;

  @BeforeEach
  void write() throws IOException {
    project = SmallProject.in(folder);
  }

  private List<String> lines(String statuses, String facts) throws IOException {
    project.replace("content/report.yaml", "downloads: []", "downloads: []" + statuses);
    project.add(DETENTION + "de-1.md", facts);
    IndexedEdition indexed = IndexedProject.of(folder);
    return new StandingText(indexed.statusNames())
        .lines(indexed.report().standing(IndexedProject.recommendation(indexed, "de-1")));
  }

  @Test
  void aPositionIsStatedWithItsOwnWordsAndItsDate() throws IOException {
    assertEquals(
        List.of(
            "Latest position: The State: partly supported (accepted in principle) (1 October 2021)",
            "Latest assessment: A/1: taken up",
            "Latest assessment: A/HRC/54/4: taken up in part"),
        lines(
            "",
            "responses:\n  - {by: The State, position: accepted in principle, date: 2021-10-01}\n"
                + "outcomes:\n  - {document: A/HRC/54/4, extent: part}\n  - {document: A/1}"));
  }

  @Test
  void aStatusHasTheNameOfItsPreset() throws IOException {
    assertEquals(
        List.of("Latest assessment: Port Authority: under way (15 January 2022)"),
        lines(
            "\nstatuses: inquiry",
            "progress:\n  - {date: 2022-01-15, by: Port Authority, status: under-way, text: Yes.}"));
  }

  @Test
  void aStatusOfTheReportIsNamedAsWritten() throws IOException {
    assertEquals(
        List.of("Latest assessment: half done (January 2022)"),
        lines(
            "\nstatuses: [{name: half done, means: open}, done]",
            "progress:\n  - {date: 2022-01, status: half done, text: Yes.}"));
  }

  @Test
  void aGradeIsStated() throws IOException {
    assertEquals(
        List.of(
            "Latest assessment: CCPR/C/USA/CO/6: taken up in part and grade B (September 2026)"),
        lines(
            "\nstatuses: grades",
            "outcomes:\n  - {document: CCPR/C/USA/CO/6, extent: part, date: 2026-09, grade: B}"));
  }
}
