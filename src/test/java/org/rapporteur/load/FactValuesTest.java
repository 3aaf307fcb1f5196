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
import org.rapporteur.model.Medium;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.RecommendationFacts;

/** Values of the facts of a recommendation: what is valid, and what an invalid one says. */
class FactValuesTest {

  @TempDir Path folder;

  private ReportOnDisk project;

  @BeforeEach
  void write() throws IOException {
    project = ReportOnDisk.in(folder);
  }

  private Recommendation with(String lines) throws IOException {
    project.write(
        ReportOnDisk.RECOMMENDATION, "---\ntitle: Protect it\n" + lines + "\n---\nProtect it.\n");
    return project.recommendation();
  }

  /** An invalid value is reported at its place with what to write, and the rest is read. */
  @ParameterizedTest
  @CsvSource({
    "'sdgs: [16, 99.1]', 99.1, “99.1” is neither an SDG target nor a goal, Write a target such as"
        + " 16.3",
    "'responses: [{by: A, position: suported}]', suported, “suported” is not a valid value for"
        + " “position”, Did you mean “supported”? Use one of: supported",
    "'responses: [{by: A, position: zzzzzzzz}]', zzzzzzzz, “zzzzzzzz” is not a valid value for"
        + " “position”, Use one of: supported",
    "'follows: WA-2', WA-2, “WA-2” is neither a recommendation nor a document, Write wa-2 in lower"
        + " case.",
    "'follows: water 2', water 2, “water 2” is neither a recommendation nor a document, 'Write the"
        + " id of a recommendation, such as nd-3'",
    "'follows: \"2019:\"', '\"2019:\"', “2019:” is neither a recommendation nor a document, 'Write"
        + " the id of a recommendation, such as nd-3'",
    "'follows: \"[[wa-2\"', '\"[[wa-2\"', “[[wa-2” is neither a recommendation nor a document,"
        + " 'Write the id of a recommendation, such as nd-3'",
    "'follows: \"wa-2]]\"', '\"wa-2]]\"', “wa-2]]” is neither a recommendation nor a document,"
        + " 'Write the id of a recommendation, such as nd-3'",
    "'date: 2026-13', 2026-13, “2026-13” is not a date, Write the year",
    "'evidence: [{label: A, url: example.org}]', example.org, “example.org” is not a complete web"
        + " address, Write the complete address",
    "'status: withdrwan', withdrwan, “withdrwan” is not a valid value for “status”, withdrawn",
    "'media: [{kind: easy-read, file: \"mailto:a@example.org\", language: en}]',"
        + " '\"mailto:a@example.org\"', “mailto:a@example.org” is not a complete web address, Write"
        + " the complete address",
  })
  void anInvalidValueIsReported(String lines, String at, String message, String help)
      throws IOException {
    with(lines);
    assertEquals(1, project.reported().size(), project.problems().toString());
    Diagnostic found = project.reported().get(0);
    assertEquals(message, found.message());
    assertEquals(at, project.at(found.span()));
    assertTrue(found.help().contains(help), found.help());
  }

  @ParameterizedTest
  @CsvSource({
    "'responses: [{date: 2026}]', a response lacks the key “by”",
    "'responses: [{by: []}]', “by” is empty",
    "'history: [{note: A}]', an entry of the history lacks the key “date”",
    "'history: [{date: 2026}]', an entry of the history lacks the key “note”",
    "'outcomes: [{extent: full}]', an outcome lacks the key “document”",
    "'progress: [{text: A}]', an entry of the progress lacks the key “date”",
    "'progress: [{date: 2026, next: {due: 2027}}]', the next step lacks the key “what”",
    "'evidence: [{accessed: 2026}]', a piece of evidence lacks the key “label”",
    "'follows: [{paragraph: \"1\"}]', an earlier demand lacks the key “document”",
    "'media: [{file: assets/a.txt, language: en}]', a medium lacks the key “kind”",
    "'media: [{kind: easy-read, language: en}]', a medium lacks the key “file”",
    "'media: [{kind: easy-read, file: assets/a.txt}]', a medium lacks the key “language”",
    "'media: [{kind: audio, file: assets/a.mp3, language: en}]', a medium lacks the key"
        + " “transcript”",
  })
  void aMissingKeyIsReported(String lines, String message) throws IOException {
    with(lines);
    assertEquals(List.of(message), project.reported().stream().map(Diagnostic::message).toList());
  }

  @Test
  void anEntryWithoutItsDateIsNotRead() throws IOException {
    RecommendationFacts facts =
        with("history: [{note: A}, {date: 2026, note: B}]\nprogress: [{text: A}, {date: 2025}]")
            .facts();
    assertEquals(List.of("B"), facts.history().stream().map(each -> each.note()).toList());
    assertEquals(
        List.of("2025"), facts.progress().stream().map(each -> each.date().toString()).toList());
  }

  @Test
  void goalsAreReadOnce() throws IOException {
    assertEquals(List.of("16.3", "6"), with("sdgs: [16.3, 6, 16.3]").facts().sdgs());
  }

  /** The author's own word stays beside the meaning. */
  @ParameterizedTest
  @CsvSource({
    "supported, supported, ",
    "accepted, supported, accepted",
    "Noted, noted, ",
  })
  void aPositionCanBeInTheAuthorsWord(String word, String position, String stated)
      throws IOException {
    RecommendationFacts.Response response =
        with("responses: [{by: A, position: " + word + "}]").facts().responses().get(0);
    assertEquals(List.of(), project.problems());
    assertEquals(Optional.of(position), response.position());
    assertEquals(Optional.ofNullable(stated), response.stated());
  }

  @Test
  void anUnknownPositionIsNotRead() throws IOException {
    RecommendationFacts.Response response =
        with("responses: [{by: A, position: zzz}]").facts().responses().get(0);
    assertEquals(Optional.empty(), response.position());
    assertEquals(Optional.empty(), response.stated());
  }

  @Test
  void severalPartiesAnswerTogether() throws IOException {
    RecommendationFacts.Response response =
        with("responses: [{by: [A court, A ministry], text: No., language: fr}]")
            .facts()
            .responses()
            .get(0);
    assertEquals(List.of("A court", "A ministry"), response.parties());
    assertEquals("A court, A ministry", response.by());
    assertEquals(Optional.of(new Phrase("No.", "fr")), response.text());
  }

  @ParameterizedTest
  @CsvSource({"https://example.net/a, https://example.net/a", "A letter, ", "e.g. a://b, "})
  void aSourceIsAnAddressOrAText(String source, String url) throws IOException {
    RecommendationFacts.Link link =
        with("responses: [{by: A, source: \"" + source + "\"}]")
            .facts()
            .responses()
            .get(0)
            .source()
            .orElseThrow();
    assertEquals(source, link.label());
    assertEquals(Optional.ofNullable(url), link.url());
  }

  @Test
  void progressWithoutTextHasNone() throws IOException {
    Recommendation read =
        with("progress: [{date: 2026, next: {what: A law}}, {date: 2027, text: Done.}]");
    assertEquals(Optional.empty(), read.facts().progress().get(0).text());
    assertEquals(Optional.of(new Phrase("Done.", "en")), read.facts().progress().get(1).text());
    assertEquals(2, read.progress().size());
    assertEquals("Done.", read.progress().get(1).prose().plain());
    assertEquals(
        Optional.of(new RecommendationFacts.NextStep("A law", Optional.empty())),
        read.facts().progress().get(0).next());
  }

  @Test
  void evidenceOfProgressIsItsOwn() throws IOException {
    RecommendationFacts facts =
        with("progress: [{date: 2026, evidence: {label: A decree, accessed: 2025}}]").facts();
    assertEquals(List.of(), facts.evidence());
    assertEquals(
        List.of(
            new RecommendationFacts.Evidence(
                "A decree", Optional.empty(), PartialDate.parse("2025"), Optional.empty())),
        facts.progress().get(0).evidence());
  }

  @Test
  void aMediumWithAProblemIsNotRead() throws IOException {
    List<Medium> media =
        with("media: [{kind: easy-read, file: assets/a.txt}, {kind: easy-read, file: assets/b.txt,"
                + " language: en}, {kind: video, file: \"HTTPS://example.net/v\", language: fr,"
                + " transcript: assets/v.txt}]")
            .facts()
            .media();
    assertEquals(
        List.of("assets/b.txt", "https://example.net/v"),
        media.stream().map(each -> each.target().path()).toList());
  }
}
