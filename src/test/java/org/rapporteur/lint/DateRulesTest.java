package org.rapporteur.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.SmallProject;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Rule;

/** Dates are compared in the precision that both have: 2023-09 is not before 2023-09-05. */
class DateRulesTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "2023-09, 2023-09-05, false",
    "2023-09-05, 2023-09, false",
    "2023-09-05, 2023, false",
    "2023, 2023-09-05, false",
    "2023-09-05, 2023-09-05, false",
    "2023-09-05, 2023-09-04, true",
    "2023-09, 2023-08-31, true",
    "2023-09-05, 2023-08, true",
    "2023, 2022-12-31, true",
    "2023-09-05, 2022, true"
  })
  void reportsAResponseOlderThanTheReport(String submitted, String response, boolean isOlder)
      throws IOException {
    SmallProject project = SmallProject.in(folder);
    project.replace("content/report.yaml", "downloads: []", "submitted: " + submitted);
    project.add(
        "content/themes/01-detention/de-1.md",
        "responses:\n  - by: The State\n    position: noted\n    date: " + response);
    assertEquals(
        isOlder,
        project.lint().stream().anyMatch(d -> d.rule() == Rule.DATE_ORDER),
        submitted + " " + response);
  }

  /** The current date in this test is 2026-11-24. */
  @ParameterizedTest
  @CsvSource({
    "2026, false",
    "2026-11, false",
    "2026-11-24, false",
    "2026-11-25, true",
    "2026-12, true",
    "2027, true"
  })
  void reportsDatesInTheFuture(String submitted, boolean isFuture) throws IOException {
    SmallProject project = SmallProject.in(folder);
    project.replace("content/report.yaml", "downloads: []", "submitted: " + submitted);
    assertEquals(isFuture, project.lint().stream().anyMatch(d -> d.rule() == Rule.DATE_IN_FUTURE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "report.yaml|source: {title: T, accessed: 2026-11-25, url: \"https://example.org/\"}",
        "de-1.md|responses: [{by: The State, position: noted, date: 2026-11-25}]",
        "de-1.md|history: [{date: 2026-11-25, note: Corrected}]",
        "de-1.md|evidence: [{label: L, url: \"https://example.org/\", accessed: 2026-11-25}]"
      })
  void reportsEachDateInTheFuture(String file, String lines) throws IOException {
    SmallProject project = SmallProject.in(folder);
    if (file.equals("report.yaml")) {
      project.replace("content/report.yaml", "downloads: []", lines);
    } else {
      project.add("content/themes/01-detention/" + file, lines);
    }
    assertEquals(1, project.lint().stream().filter(d -> d.rule() == Rule.DATE_IN_FUTURE).count());
  }

  /** Only who publishes its own recommendations submits them by publishing them. */
  @ParameterizedTest
  @CsvSource({"own, true", "verbatim, false"})
  void aRestatedReportWasSubmittedBeforeItsPublication(String wording, boolean isOlder)
      throws IOException {
    SmallProject project = SmallProject.in(folder);
    project.replace("content/report.yaml", "wording: own", "wording: " + wording);
    project.replace("content/report.yaml", "downloads: []", "published: 2024-05");
    project.add(
        "content/themes/01-detention/de-1.md",
        "responses: [{by: The State, position: noted, date: 2024-04}]");
    assertEquals(isOlder, project.lint().stream().anyMatch(d -> d.rule() == Rule.DATE_ORDER));
  }

  @Test
  void aChangeFollowsThePublicationOrElseTheSubmission() throws IOException {
    SmallProject project = SmallProject.in(folder);
    project.add(
        "content/themes/01-detention/de-1.md", "history: [{date: 2024-04, note: Corrected}]");
    project.replace("content/report.yaml", "downloads: []", "submitted: 2024-05");
    assertEquals("this is dated 2024-04, before the report was submitted", order(project));
    project.replace(
        "content/report.yaml", "submitted: 2024-05", "submitted: 2024-03\npublished: 2024-06");
    assertEquals("this is dated 2024-04, before the report was published", order(project));
  }

  private static String order(SmallProject project) {
    return project.lint().stream()
        .filter(d -> d.rule() == Rule.DATE_ORDER)
        .map(Diagnostic::message)
        .collect(Collectors.joining());
  }
}
