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
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.EarlierDemand;
import org.rapporteur.model.Language;
import org.rapporteur.model.Medium;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.RecommendationFacts;

/** Reads every fact of a recommendation from its front matter. */
class RecommendationFactsReaderTest {

  @TempDir Path folder;
  private ReportFiles files;

  @BeforeEach
  void writeReport() throws IOException {
    files = ReportFiles.in(folder);
  }

  @Test
  void readsTheFactsOfARecommendation() throws IOException {
    files.write(
        ReportFiles.RECOMMENDATION,
        """
        ---
        title: Protect it
        types: [policy, law]
        addressees: [The State]
        affected: [Everyone]
        recommended-by: Iceland
        date: 2019
        sdgs: 16.3
        themes: detention
        source: Page 3
        evidence:
          - {label: A study, url: "https://example.net/a", accessed: 2026-01, archived: "https://example.net/b"}
        follows:
          - [[wa-2]]
          - 2019:wa-3
          - "[[2019:wa-4]]"
          - {document: CCPR/C/USA/CO/4, paragraph: 14, date: 2014-04-23, url: "https://example.net/e"}
        media:
          - {kind: easy-read, file: assets/easy.txt, language: en}
          - {kind: sign-language, file: "https://example.net/f", language: ase, label: Signed, transcript: "https://example.net/g"}
        history:
          - {date: 2026-02, kind: amendment, note: More.}
        responses:
          - {by: The State, position: noted, date: 2026-03, source: "https://example.net/c", text: Noted.}
          - {by: A ministry, source: A letter}
        outcomes:
          - {document: CCPR/C/USA/CO/6, paragraph: "12", extent: part, date: 2026-04, url: "https://example.net/d", grade: B}
        progress: {date: 2026-05, by: A ministry, status: under-way, text: Begun., next: {what: A law, due: 2027}}
        ---
        Protect the water.
        """);
    RecommendationFacts facts = files.report().recommendations().get(0).facts();
    assertEquals(List.of(), files.messages());
    assertEquals(
        new RecommendationFacts(
            List.of("policy", "law"),
            List.of("The State"),
            List.of("Everyone"),
            List.of("Iceland"),
            PartialDate.parse("2019"),
            List.of("16.3"),
            List.of("detention"),
            List.of(
                new EarlierDemand.InReport("", "wa-2"),
                new EarlierDemand.InReport("2019", "wa-3"),
                new EarlierDemand.InReport("2019", "wa-4"),
                new EarlierDemand.InDocument(
                    "CCPR/C/USA/CO/4",
                    Optional.of("14"),
                    PartialDate.parse("2014-04-23"),
                    Optional.of("https://example.net/e"))),
            List.of(
                new Medium(
                    Medium.Kind.EASY_READ,
                    new Medium.Source("assets/easy.txt", false),
                    new Language("en"),
                    Optional.empty(),
                    Optional.empty()),
                new Medium(
                    Medium.Kind.SIGN_LANGUAGE,
                    new Medium.Source("https://example.net/f", true),
                    new Language("ase"),
                    Optional.of("Signed"),
                    Optional.of(new Medium.Source("https://example.net/g", true)))),
            Optional.of("Page 3"),
            List.of(
                new RecommendationFacts.Evidence(
                    "A study",
                    Optional.of("https://example.net/a"),
                    PartialDate.parse("2026-01"),
                    Optional.of("https://example.net/b"))),
            List.of(
                new RecommendationFacts.Change(
                    PartialDate.parse("2026-02").orElseThrow(),
                    Optional.of("amendment"),
                    Optional.empty(),
                    "More.",
                    "en")),
            List.of(
                new RecommendationFacts.Response(
                    "The State",
                    List.of("The State"),
                    Optional.of("noted"),
                    Optional.empty(),
                    PartialDate.parse("2026-03"),
                    Optional.of(
                        new RecommendationFacts.Link(
                            "https://example.net/c", Optional.of("https://example.net/c"))),
                    Optional.of(new Phrase("Noted.", "en"))),
                new RecommendationFacts.Response(
                    "A ministry",
                    List.of("A ministry"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(new RecommendationFacts.Link("A letter", Optional.empty())),
                    Optional.empty())),
            List.of(
                new RecommendationFacts.Outcome(
                    "CCPR/C/USA/CO/6",
                    Optional.of("12"),
                    Optional.of("part"),
                    PartialDate.parse("2026-04"),
                    Optional.of("https://example.net/d"),
                    Optional.of("B"))),
            List.of(
                new RecommendationFacts.Progress(
                    PartialDate.parse("2026-05").orElseThrow(),
                    Optional.of("A ministry"),
                    Optional.of("under-way"),
                    Optional.of(new Phrase("Begun.", "en")),
                    List.of(),
                    Optional.of(
                        new RecommendationFacts.NextStep("A law", PartialDate.parse("2027"))))),
            "en"),
        facts);
  }

  @ParameterizedTest
  @CsvSource({
    "'evidence: [{label: A, unknown: x}]', a piece of evidence",
    "'history: [{date: 2026-01, note: A, unknown: x}]', an entry of the history",
    "'responses: [{by: A, unknown: x}]', a response",
    "'outcomes: [{document: A, unknown: x}]', an outcome",
  })
  void anUnknownKeyIsReportedInEachFact(String facts, String map) throws IOException {
    files.replace(ReportFiles.RECOMMENDATION, "---\ntitle", "---\n" + facts + "\ntitle");
    files.load();
    assertEquals(List.of("“unknown” is not a key of " + map), files.messages());
  }

  @Test
  void namesHaveALimit() throws IOException {
    String name = "x".repeat(ListLimits.NAME);
    files.replace(
        ReportFiles.RECOMMENDATION, "---\ntitle", "---\naddressees: [B, " + name + "]\ntitle");
    files.load();
    assertEquals(List.of(), files.messages());
    files.replace(ReportFiles.RECOMMENDATION, name, name + "x");
    files.load();
    Diagnostic tooLarge = files.diagnostics().sorted().get(0);
    assertEquals(
        "“addressees” has a name of " + (ListLimits.NAME + 1) + " characters", tooLarge.message());
    assertEquals(new Span(ReportFiles.RECOMMENDATION, 2, 17, ListLimits.NAME + 1), tooLarge.span());
  }
}
