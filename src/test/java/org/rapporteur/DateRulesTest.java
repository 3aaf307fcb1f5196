package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        project.check().stream().anyMatch(d -> d.rule() == Rule.DATE_ORDER),
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
    assertEquals(isFuture, project.check().stream().anyMatch(d -> d.rule() == Rule.DATE_IN_FUTURE));
  }
}
