package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.build.BuildRequest;
import org.rapporteur.build.ChangesOutcome;
import org.rapporteur.build.Progress;
import org.rapporteur.build.Rapporteur;
import org.rapporteur.cache.SharedCache;
import org.rapporteur.compare.Changes;

/** Tests the comparison of a project with an earlier state of it. */
class ChangesTest {

  @TempDir private Path folder;

  private Path before;
  private Path after;
  private SmallProject project;

  @BeforeEach
  void createProjects() throws IOException {
    before = folder.resolve("before");
    after = folder.resolve("after");
    SmallProject.in(before);
    project = SmallProject.in(after);
  }

  private ChangesOutcome outcome() {
    return new Rapporteur(
            new BuildRequest(
                after,
                after.resolve("site"),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                LocalDate.of(2026, 11, 24)),
            SharedCache.OF_ALL_TESTS,
            Progress.none())
        .changesSince(before);
  }

  private Changes changes() {
    ChangesOutcome outcome = outcome();
    return outcome
        .changes()
        .orElseThrow(() -> new AssertionError(outcome.diagnostics().toString()));
  }

  private static List<String> ids(List<Changes.ChangedRecommendation> items) {
    return items.stream().map(Changes.ChangedRecommendation::id).toList();
  }

  @Test
  void equalStatesHaveNoChanges() {
    assertTrue(changes().isEmpty());
  }

  @Test
  void newRecommendationsAreListedWithTheirAddress() throws IOException {
    project.recommendation("02-water", "wa-2", "Dig a well", "Dig a second well.");
    Changes changes = changes();
    assertEquals(List.of("wa-2"), ids(changes.added()));
    assertEquals("r/wa-2/", changes.added().get(0).address());
    assertTrue(changes.newAddresses().contains("r/wa-2/"), changes::toString);
    assertEquals(List.of(), changes.lostAddresses());
    assertEquals(List.of(), changes.changed());
  }

  @Test
  void newEntriesAreStatedInWords() throws IOException {
    project.add(
        "content/themes/01-detention/de-1.md",
        """
        responses:
          - {by: [The State, A port], position: accepted in part, date: 2021-05}
        outcomes: {document: CCPR/C/USA/CO/5, paragraph: 12, grade: B, date: 2023}
        progress: {date: 2022-01-15, by: Port Authority, status: Under way}
        follows: {document: CCPR/C/USA/CO/4, paragraph: 14}
        media: {kind: easy-read, file: "https://example.org/easy", language: en}
        history:
          - {date: 2026-11-01, kind: correction, note: A typo.}""");
    assertEquals(
        List.of(
            "link to the earlier demand CCPR/C/USA/CO/4, para. 14",
            "medium easy-read (en) https://example.org/easy",
            "response of May 2021 by The State, A port: accepted in part",
            "outcome of 2023 in CCPR/C/USA/CO/5, paragraph 12, grade B",
            "progress of 15 January 2022 by Port Authority: Under way",
            "correction of 1 November 2026: A typo."),
        changes().changed().get(0).notes());
    Path both = folder.resolve("before/content/themes/01-detention/de-1.md");
    String now = Files.readString(after.resolve("content/themes/01-detention/de-1.md"));
    Files.writeString(
        both,
        now.replace("status: Under way}", "status: Under way, text: Old words.}")
            .replace("2023}", "2022}"));
    assertEquals(
        List.of(
            "outcome of 2023 in CCPR/C/USA/CO/5, paragraph 12, grade B",
            "drops the outcome of 2022 in CCPR/C/USA/CO/5, paragraph 12, grade B",
            "changes the words of the progress of 15 January 2022 by Port Authority: Under way"),
        changes().changed().get(0).notes());
  }

  @Test
  void changedFactsAreNamed() throws IOException {
    for (String fact :
        List.of(
            "addressees: [The Ministry of Justice]",
            "affected: [children]",
            "types: [law]",
            "source: Chapter 2",
            "evidence:\n  - {label: A study, url: https://example.org/study}")) {
      createProjects();
      project.add("content/themes/01-detention/de-1.md", fact);
      Changes changes = changes();
      assertEquals(List.of("de-1"), ids(changes.changed()), fact);
      assertEquals(List.of("facts"), changes.changed().get(0).notes(), fact);
    }
    createProjects();
    project.add("content/themes/01-detention/de-1.md", "related: [de-3]");
    assertEquals(List.of("related"), changes().changed().get(0).notes());
  }

  @Test
  void changedDemandsAndArticlesAreNamed() throws IOException {
    project.replace("content/themes/01-detention/de-1.md", "at noon", "at dawn");
    project.add("content/themes/01-detention/de-1.md", "articles: OP-CRC-AC art. 3");
    Changes changes = changes();
    assertEquals(List.of("de-1"), ids(changes.changed()));
    List<String> notes = changes.changed().get(0).notes();
    assertTrue(notes.contains("demand"), notes::toString);
    assertTrue(notes.toString().contains("adds op-crc-ac/3"), notes::toString);
  }

  @Test
  void removedRecommendationsAreListed() throws IOException {
    project.delete("content/themes/01-detention/de-3.md");
    Changes changes = changes();
    assertEquals(List.of("de-3"), ids(changes.removed()));
    assertTrue(changes.lostAddresses().contains("r/de-3/"), changes::toString);
  }

  @Test
  void errorsInEitherStateAreReported() throws IOException {
    project.write("content/themes/01-detention/de-4.md", "no facts");
    ChangesOutcome outcome = outcome();
    assertTrue(outcome.changes().isEmpty());
    assertTrue(!outcome.earlier() && !outcome.diagnostics().isEmpty(), outcome::toString);
    project.delete("content/themes/01-detention/de-4.md");
    java.nio.file.Files.delete(before.resolve("content/report.yaml"));
    assertTrue(outcome().earlier());
  }
}
