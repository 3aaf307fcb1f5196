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
import org.rapporteur.model.TranslationStatus;

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

  /** A translation of report.yaml records the texts that it translates, and no other values. */
  @ParameterizedTest
  @CsvSource({
    "title: A report, title: The report, title",
    "summary: In short., summary: Shorter., summary",
    "title: Two, title: 2, parts",
    "other: demands, other: asks, recommendation-name",
    "themes: [water], themes: [x], ''",
    "disclaimer: None., disclaimer: Some., ''",
    "'{one: demand, other: demands}', '{other: demands, one: demand}', ''",
  })
  void aChangedTextOfTheReportIsReported(String old, String with, String part) throws IOException {
    project.add(
        ReportOnDisk.REPORT,
        "summary: In short.\ndisclaimer: None.\n"
            + "recommendation-name: {one: demand, other: demands}\n"
            + "parts:\n- {themes: [water], title: One}\n- {title: Two, themes: [y]}");
    String texts =
        "title: Un rapport\nsummary: En bref.\nparts: [Un, Deux]\n"
            + "recommendation-name: {one: demande, other: demandes}\n";
    project.write("content/report.fr.yaml", texts);
    TranslationStatus status =
        project
            .load()
            .orElseThrow()
            .editions()
            .get(1)
            .report()
            .metadata()
            .translation()
            .orElseThrow();
    project.write("content/report.fr.yaml", texts + "of: \"" + status.current() + "\"\n");
    project.load();
    assertEquals(List.of(), stale());
    project.replace(ReportOnDisk.REPORT, old, with);
    project.load();
    assertEquals(
        part.isEmpty()
            ? List.of()
            : List.of(
                "stale-translation: the "
                    + TranslationStatus.words(part)
                    + " of the original has changed since this translation was made"),
        stale());
  }

  private List<String> stale() {
    return project.problems().stream().filter(p -> p.startsWith("stale")).toList();
  }
}
