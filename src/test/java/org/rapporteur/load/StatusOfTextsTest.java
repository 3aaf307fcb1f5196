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
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.model.Fingerprint;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.RecommendationFacts;
import org.rapporteur.model.Status;

/** What is read of a recommendation, depending on its status. */
class StatusOfTextsTest {

  @TempDir Path folder;

  private ReportOnDisk project;

  @BeforeEach
  void write() throws IOException {
    project = ReportOnDisk.in(folder);
  }

  private Recommendation read(String text) throws IOException {
    project.write(ReportOnDisk.RECOMMENDATION, text);
    return project.recommendation();
  }

  @ParameterizedTest
  @CsvSource({"published, PUBLISHED", "merged, MERGED"})
  void aMergedTextIsStillRead(String word, Status status) throws IOException {
    Recommendation read =
        read(
            "---\ntitle: One\nstatus: "
                + word
                + "\nsuccessors: wa-2\n---\nDo it.\n\n## Why\n\nSo.\n");
    assertEquals(status, read.status());
    assertEquals("Do it.", read.demand().prose().plain());
    assertEquals(List.of("wa-2"), read.successors());
    assertEquals(List.of("why"), read.layers().stream().map(each -> each.id()).toList());
    assertEquals(Fingerprint.of("One", "Do it."), read.fingerprint());
  }

  @Test
  void aWithdrawnTextIsNotRead() throws IOException {
    Recommendation read =
        read(
            "---\ntitle: One\nnumber: 7\nstatus: withdrawn\nsuccessors: wa-2\naliases: old/\n"
                + "articles: 6\naddressees: The State\nhistory: {date: 2026, note: It was met.}\n"
                + "---\nDo it.\n");
    assertEquals(Status.WITHDRAWN, read.status());
    assertEquals(new Phrase("", "en"), read.title());
    assertEquals("", read.demand().prose().plain());
    assertEquals("", read.fingerprint());
    assertEquals(Optional.of("7"), read.number());
    assertEquals(List.of("wa-2"), read.successors());
    assertEquals(List.of("old/"), read.aliases());
    assertEquals(List.of(), read.references());
    assertEquals(List.of(), read.facts().addressees());
    assertEquals(
        List.of("It was met."),
        read.facts().history().stream().map(RecommendationFacts.Change::note).toList());
    assertEquals(List.of(), project.problems());
  }

  @Test
  void theHistoryOfAWithdrawnTextIsTranslated() throws IOException {
    project.addFrench();
    project.write(
        ReportOnDisk.RECOMMENDATION,
        "---\nstatus: withdrawn\nhistory:\n- {date: 2026, note: It was met.}\n---\n");
    project.write(
        "content/themes/01-water/wa-1.fr.md",
        "---\nhistory:\n- {date: 2026, note: C’est fait.}\n---\n");
    assertEquals(
        List.of("It was met. en", "C’est fait. fr"),
        project.load().orElseThrow().editions().stream()
            .map(edition -> edition.report().recommendations().get(0).facts().history().get(0))
            .map(change -> change.note() + " " + change.language())
            .toList());
  }

  private static final String ERASED = "this recommendation is erased, but its text is still here";

  @ParameterizedTest
  @CsvSource({
    "'---\nstatus: erased\ntitle: One\n---\n', 3, 1",
    "'---\ntitle: One\nstatus: erased\n---\nDo it.\n', 2, 1",
    "'---\nstatus: erased\naliases: old/\n---\nDo it.\n', 5, 1",
  })
  void anErasedTextMustBeGone(String text, int line, int column) throws IOException {
    project.write(ReportOnDisk.RECOMMENDATION, text);
    project.load();
    assertEquals(List.of("erased-text: " + ERASED), project.problems());
    Diagnostic found = project.reported().get(0);
    assertEquals(line + ":" + column, found.span().line() + ":" + found.span().column());
    assertTrue(found.help().startsWith("Keep only  status: erased "), found.help());
  }

  @Test
  void theTranslationOfAnErasedTextMustBeGone() throws IOException {
    project.addFrench();
    project.write(ReportOnDisk.RECOMMENDATION, "---\nstatus: erased\naliases: old/\n---\n");
    project.write("content/themes/01-water/wa-1.fr.md", "---\ntitle: Un\n---\nFaites-le.\n");
    project.load();
    assertEquals(List.of("erased-text: " + ERASED), project.problems());
    assertEquals("content/themes/01-water/wa-1.fr.md", project.reported().get(0).span().file());
    assertTrue(project.reported().get(0).help().startsWith("Delete this translation."));
  }

  @Test
  void anErasedTextKeepsItsAliases() throws IOException {
    project.write(ReportOnDisk.RECOMMENDATION, "---\nstatus: erased\naliases: old/\n---\n");
    assertEquals(
        List.of("wa-1 ERASED [old/]"),
        project.report().themes().get(0).unpublished().stream()
            .map(each -> each.id() + " " + each.status() + " " + each.aliases())
            .toList());
    assertEquals(List.of(), project.problems());
  }

  @Test
  void aTextWithoutADemandIsReportedWhereItBegins() throws IOException {
    read("---\ntitle: One\n---\n## Why\n\nSo.\n");
    assertEquals(
        List.of(
            "text-missing: this recommendation has no demand: there is no text before the first"
                + " heading"),
        project.problems());
    assertEquals(4, project.reported().get(0).span().line());
  }

  @ParameterizedTest
  @CsvSource({"'', 'iccpr/6 INHERITED'", "'inherit-articles: false', ''"})
  void theArticlesOfTheThemeAreInherited(String lines, String expected) throws IOException {
    project.add(ReportOnDisk.THEME, "articles: 6");
    Recommendation read = read("---\ntitle: One\n" + lines + "\n---\nDo it.\n");
    assertEquals(
        expected,
        String.join(
            ", ", read.references().stream().map(r -> r.article() + " " + r.origin()).toList()));
  }

  /** A demand of so many characters that its articles would repeat more than 16 million. */
  @ParameterizedTest
  @CsvSource({"0, ", "1, articles"})
  void aLongDemandCitesFewArticles(int more, String key) throws IOException {
    int articles = 50;
    StringBuilder cited = new StringBuilder("1");
    for (int i = 2; i <= articles; i++) {
      cited.append("; ").append(i);
    }
    String text = ("word ".repeat(1_999) + "x\n\n").repeat(31);
    int length = read("---\ntitle: T\n---\n" + text).demand().prose().plain().length();
    int missing = (int) (RepetitionLimit.MAX_CHARACTERS / articles) + more - length;
    text = text.strip() + " " + "y".repeat(missing - 1);
    Recommendation read =
        read(
            "---\ntitle: T\narticles: " + cited + "\ninherit-articles: false\n---\n" + text + "\n");
    assertEquals(length + missing, read.demand().prose().plain().length());
    List<String> problems =
        project.reported().stream()
            .filter(d -> d.message().contains("too long to cite"))
            .map(Diagnostic::message)
            .toList();
    assertEquals(
        key == null
            ? List.of(
                "this recommendation is too long to cite 50 provisions: its text is repeated in the"
                    + " data of each")
            : List.of(
                "this recommendation is too long to cite 50 articles: it appears in full on the"
                    + " page of each"),
        problems,
        project.problems().toString());
    assertEquals("articles", project.at(project.reported().get(0).span()));
  }
}
