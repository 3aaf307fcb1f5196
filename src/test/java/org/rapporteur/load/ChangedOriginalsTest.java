package org.rapporteur.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A translation that records what it was made of, and an original that has changed since. */
class ChangedOriginalsTest {

  private static final String FRENCH = "content/themes/01-water/wa-1.fr.md";

  @TempDir Path folder;

  private ReportOnDisk project;

  @BeforeEach
  void write() throws IOException {
    project = ReportOnDisk.in(folder);
    project.addFrench();
    project.write(
        ReportOnDisk.RECOMMENDATION,
        "---\n"
            + "title: One\n"
            + "history: [{date: 2026, note: A}]\n"
            + "progress: [{date: 2025, text: B}]\n"
            + "---\n"
            + "Do it.\n\n"
            + "## Why\n\n"
            + "So.\n");
    translate("x");
    translate(
        project
            .load()
            .orElseThrow()
            .editions()
            .get(1)
            .report()
            .recommendations()
            .get(0)
            .translation()
            .orElseThrow()
            .current()
            .toString());
  }

  private void translate(String of) throws IOException {
    project.write(
        FRENCH,
        "---\ntitle: Un\nof: \""
            + of
            + "\"\nhistory: [{date: 2026, note: a}]\nprogress: [{date: 2025, text: b}]\n---\n"
            + "Faites-le.\n\n## Pourquoi\n\nAinsi.\n");
  }

  @Test
  void anUnchangedOriginalIsNotReported() {
    project.load();
    assertEquals(List.of(), project.problems());
  }

  @ParameterizedTest
  @CsvSource({
    "One, 1, the title of the original has",
    "Do it., Do it now., the demand of the original has",
    "So., So it is., the text after the demand of the original has",
    "note: A, note: C, the history note of 2026 of the original has",
    "text: B, text: D, the progress of 2025 of the original has",
  })
  void aChangedPartIsReported(String old, String with, String message) throws IOException {
    project.replace(ReportOnDisk.RECOMMENDATION, old, with);
    project.load();
    assertEquals(
        List.of("stale-translation: " + message + " changed since this translation was made"),
        project.problems());
    assertEquals(3, project.reported().get(0).span().line());
    assertEquals(
        "Revise the translation, then run `rapporteur translations --record " + FRENCH + "`.",
        project.reported().get(0).help());
  }

  @Test
  void severalPartsAreNamedTogether() throws IOException {
    project.replace(ReportOnDisk.RECOMMENDATION, "One", "1");
    project.replace(ReportOnDisk.RECOMMENDATION, "Do it.", "Do it now.");
    project.load();
    assertEquals(
        List.of(
            "stale-translation: the title and the demand of the original have changed since this"
                + " translation was made"),
        project.problems());
    project.replace(ReportOnDisk.RECOMMENDATION, "So.", "So it is.");
    project.load();
    assertTrue(
        project
            .problems()
            .get(0)
            .contains("the title, demand and the text after the demand of the original have"),
        project.problems().toString());
  }

  @Test
  void aKeyThatIsNoFingerprintIsReported() throws IOException {
    translate("yes");
    project.load();
    assertEquals(
        List.of(
            "stale-translation: “yes” is not a fingerprint of the original, so a change of it is"
                + " not noticed"),
        project.problems());
  }
}
