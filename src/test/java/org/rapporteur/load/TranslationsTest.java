package org.rapporteur.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.LocatedProse;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Report;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.model.TranslationStatus;

/** A translation replaces the texts that it has, and says which it has not. */
class TranslationsTest {

  private static final String FRENCH = "content/themes/01-water/wa-1.fr.md";

  @TempDir Path folder;

  private ReportOnDisk project;

  @BeforeEach
  void write() throws IOException {
    project = ReportOnDisk.in(folder);
    project.addFrench();
  }

  private Report french() {
    return project.load().orElseThrow().editions().get(1).report();
  }

  private Recommendation recommendation() {
    return french().recommendations().get(0);
  }

  private void original(String lines) throws IOException {
    project.write(
        ReportOnDisk.RECOMMENDATION,
        "---\ntitle: One\n" + lines + "\n---\nDo it.\n\n## Why {#why}\n\nSo.\n");
  }

  private void translation(String lines) throws IOException {
    project.write(
        FRENCH, "---\ntitle: Un\n" + lines + "\n---\nFaites-le.\n\n## Pourquoi\n\nAinsi.\n");
  }

  @Test
  void aTextHasItsTranslation() throws IOException {
    original("");
    translation("");
    Recommendation read = recommendation();
    assertEquals(List.of(), project.problems());
    assertEquals(new Phrase("Un", "fr"), read.title());
    assertEquals("Faites-le.", read.demand().prose().plain());
    assertEquals("fr", read.demand().language());
    assertEquals("why", read.layers().get(0).id());
    assertEquals(new Phrase("Pourquoi", "fr"), read.layers().get(0).title());
  }

  @Test
  void progressAndHistoryHaveTheirTranslations() throws IOException {
    original(
        "history:\n- {date: 2025, note: A}\n- {date: 2026, note: B}\n- {date: 2026, note: C}\n"
            + "progress:\n- {date: 2024, text: D}\n- {date: 2025, status: begun}\n"
            + "- {date: 2026, text: E}");
    translation(
        "history:\n- {date: 2026, note: b}\n- {date: 2026, note: c}\n"
            + "progress:\n- {date: 2026, text: \"*e*\"}");
    Recommendation read = recommendation();
    assertEquals(List.of(), project.problems());
    assertEquals(
        List.of("A en", "b fr", "c fr"),
        read.facts().history().stream().map(c -> c.note() + " " + c.language()).toList());
    assertEquals(
        List.of(
            Optional.of(new Phrase("D", "en")),
            Optional.empty(),
            Optional.of(new Phrase("e", "fr"))),
        read.facts().progress().stream().map(p -> p.text()).toList());
    assertEquals(
        List.of("D en", " en", "e fr"),
        read.progress().stream().map(t -> t.prose().plain() + " " + t.language()).toList());
    TranslationStatus status = read.translation().orElseThrow();
    assertEquals(List.of("history/2025", "progress/2024"), status.untranslated());
  }

  /** The entries of a date are counted, because a translation records what it was made of. */
  @Test
  void entriesOfOneDateAreToldApart() throws IOException {
    original(
        "history:\n- {date: 2026, note: A}\n- {date: 2026, note: B}\n- {date: 2026, note: C}\n"
            + "- {date: 2026, note: D}");
    translation("history: [{date: 2026, note: a}]");
    Recommendation read = recommendation();
    assertEquals(
        List.of("a", "B", "C", "D"), read.facts().history().stream().map(c -> c.note()).toList());
    assertEquals(
        List.of("history/2026/2", "history/2026/3", "history/2026/4"),
        read.translation().orElseThrow().untranslated());
  }

  @ParameterizedTest
  @CsvSource({
    "'history: [{date: 2027, note: b}]', the history of the original has no entry of 2027 for this"
        + " note",
    "'history: [{date: 2026, note: b}, {date: 2026, note: c}]', the history of the original has no"
        + " entry of 2026 for this note",
    "'progress: [{date: 2027, text: b}]', the progress of the original has no text of 2027 for this"
        + " one",
    "'progress: [{date: 2025, text: b}]', the progress of the original has no text of 2025 for this"
        + " one",
    "'progress: [{date: 2024, text: b}, {date: 2024, text: c}]', the progress of the original has"
        + " no text of 2024 for this one",
    "'history: [{date: 2026}]', an entry of the history lacks the key “note”",
    "'history: [{note: b}]', an entry of the history lacks the key “date”",
    "'progress: [{date: 2024}]', an entry of the progress lacks the key “text”",
    "'progress: [{text: b}]', an entry of the progress lacks the key “date”",
  })
  void anEntryThatBelongsToNoneIsReported(String lines, String message) throws IOException {
    original(
        "history: [{date: 2026, note: A}]\nprogress: [{date: 2024, text: D}, {date: 2025, status:"
            + " begun}]");
    translation(lines);
    project.load();
    assertEquals(List.of(message), project.reported().stream().map(d -> d.message()).toList());
    assertEquals(FRENCH, project.reported().get(0).span().file());
    assertEquals(3, project.reported().get(0).span().line());
  }

  @Test
  void aTitleIsTranslatedIfTheOriginalHasOne() throws IOException {
    original("");
    project.write(FRENCH, "---\nof: x\n---\nFaites-le.\n\n## Pourquoi\n\nAinsi.\n");
    assertEquals(new Phrase("One", "en"), recommendation().title());
    assertTrue(
        project
            .problems()
            .contains(
                "translation-mismatch: this translation has no title, but its original has “One”"),
        project.problems().toString());
    project.write(ReportOnDisk.RECOMMENDATION, "---\nnumber: 1\n---\nDo it.\n");
    project.write(FRENCH, "---\ntitle: Un\n---\nFaites-le.\n");
    assertEquals("", recommendation().title().text());
    assertEquals(
        List.of(
            "translation-mismatch: this translation has the title “Un”, but its original has"
                + " none"),
        project.problems());
    assertEquals(List.of("Un"), project.problemTexts());
    project.write(FRENCH, "---\n---\nFaites-le.\n");
    assertEquals(new Phrase("", "fr"), recommendation().title());
    assertEquals(List.of(), project.problems());
  }

  @ParameterizedTest
  @CsvSource({
    "(a) un~~(b) deux, ",
    "Rien., ",
    "(a) un, 'the original has 2 lettered items, but this translation has 1'",
    "(a) un~~(b) deux~~(c) trois, 'the original has 2 lettered items, but this translation has 3'",
  })
  void letteredItemsAreTheSame(String text, String message) throws IOException {
    project.write(ReportOnDisk.RECOMMENDATION, "---\ntitle: One\n---\nDo:\n\n(a) one\n\n(b) two\n");
    project.write(FRENCH, "---\ntitle: Un\n---\nFaites :\n\n" + text.replace('~', '\n') + "\n");
    project.load();
    assertEquals(
        message == null ? List.of() : List.of("translation-mismatch: " + message),
        project.problems());
  }

  @Test
  void theOriginalOfATranslationMustExist() throws IOException {
    project.write("content/themes/01-water/wa-2.fr.md", "---\ntitle: Un\n---\nFaites.\n");
    project.write("content/themes/01-water/wa-3.es.md", "---\ntitle: Uno\n---\nHaga.\n");
    project.load();
    assertEquals(
        List.of(
            "unknown-file: this is a translation of “wa-2.md”, which does not exist",
            "unknown-file: this is a translation of “wa-3.md”, which does not exist"),
        project.problems().stream().filter(p -> p.startsWith("unknown-file")).distinct().toList());
  }

  @Test
  void anOriginalCanBeNamedWithItsLanguage() throws IOException {
    project.write("content/themes/01-water/wa-2.en.md", "---\ntitle: Two\n---\nDo two.\n");
    assertEquals(2, french().recommendations().size());
    assertEquals(List.of(), project.problems());
  }

  @Test
  void theTextsOfAReportHaveTheirTranslations() throws IOException {
    project.add(
        ReportOnDisk.REPORT,
        "short-title: R\nsummary: In short.\ndisclaimer: Nothing.\n"
            + "recommendation-name: {one: demand, other: demands}\n"
            + "parts:\n- {title: First, themes: [water]}\n- {title: Second, themes: [x]}");
    project.write(
        "content/report.fr.yaml",
        "title: Un rapport\nsummary: En bref.\nparts: [Premier, Second]\n"
            + "recommendation-name: {one: demande, other: demandes}\n");
    ReportMetadata read = french().metadata();
    assertEquals(new Phrase("Un rapport", "fr"), read.title());
    assertEquals(new Phrase("R", "en"), read.shortTitle());
    assertEquals(List.of("En bref.", "fr"), text(read.summary()));
    assertEquals(List.of("Nothing.", "en"), text(read.disclaimer()));
    assertEquals(List.of("", "fr"), text(read.corrections()));
    assertEquals(
        List.of(new Phrase("Premier", "fr"), new Phrase("Second", "fr")),
        read.parts().stream().map(ReportMetadata.Part::title).toList());
    assertEquals(
        Optional.of(new ReportMetadata.RecommendationName("demande", "demandes")),
        read.recommendationName());
    TranslationStatus status = read.translation().orElseThrow();
    assertEquals(List.of("short-title", "disclaimer"), status.untranslated());
    assertEquals("content/report.fr.yaml", status.file());
  }

  private static List<String> text(LocatedProse prose) {
    return List.of(prose.prose().plain(), prose.language());
  }

  @Test
  void theNameOfRecommendationsIsForItsOwnLanguage() throws IOException {
    project.add(ReportOnDisk.REPORT, "recommendation-name: {one: demand, other: demands}");
    project.write("content/report.fr.yaml", "title: Un rapport\n");
    assertEquals(Optional.empty(), french().metadata().recommendationName());
  }

  @Test
  void eachPartHasATranslatedTitle() throws IOException {
    project.add(ReportOnDisk.REPORT, "parts: [{title: First, themes: [water]}]");
    project.write("content/report.fr.yaml", "title: Un rapport\nparts: [Premier, Second]\n");
    assertEquals(
        List.of(new Phrase("First", "en")),
        french().metadata().parts().stream().map(ReportMetadata.Part::title).toList());
    assertEquals(
        List.of("bad-value: “parts” has 2 titles, but the report has 1 of them"),
        project.problems());
    assertEquals(List.of("parts"), project.problemTexts());
  }

  /** At any depth, and even if no edition is in that language. */
  @Test
  void aTranslationThatNoEditionUsesIsReported() throws IOException {
    project.write("content/themes/01-water/wa-1.es.md", "---\ntitle: Uno\n---\nHaga.\n");
    project.write("content/report.es.yaml", "title: Un informe\n");
    project.load();
    assertEquals(
        List.of("content/report.es.yaml", "content/themes/01-water/wa-1.es.md"),
        project.reported().stream().map(d -> d.span().file()).toList());
    assertEquals(
        List.of(
            "unused-translation: no edition of this report is in “es”, so this translation is not"
                + " used"),
        project.problems().stream().distinct().toList());
  }
}
