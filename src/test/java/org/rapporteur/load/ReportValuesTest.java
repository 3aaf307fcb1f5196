package org.rapporteur.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.model.Colour;
import org.rapporteur.model.Download;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.model.ReportMetadata.Author;
import org.rapporteur.model.StatusVocabulary;
import org.rapporteur.model.StatusVocabulary.NamedStatus;
import org.rapporteur.model.StatusVocabulary.StatusClass;

/** Values of report.yaml: their defaults, and what an invalid one says. */
class ReportValuesTest {

  @TempDir Path folder;

  private ReportOnDisk project;

  @BeforeEach
  void write() throws IOException {
    project = ReportOnDisk.in(folder);
  }

  private ReportMetadata with(String lines) throws IOException {
    project.add(ReportOnDisk.REPORT, lines);
    return project.report().metadata();
  }

  @Test
  void haveDefaults() {
    ReportMetadata read = project.report().metadata();
    assertEquals(new Phrase("A report", "en"), read.shortTitle());
    assertEquals(ReportMetadata.Wording.OWN, read.wording());
    assertEquals(ReportMetadata.Kind.SUBMISSION, read.kind());
    assertEquals(Optional.empty(), read.recommendationName());
    assertEquals(Optional.empty(), read.colour());
    assertEquals(Optional.empty(), read.downloads());
    assertEquals(StatusVocabulary.NONE, read.statuses());
    assertEquals(List.of(), read.access().knownIssues());
    assertEquals(Optional.empty(), read.access().contact());
    assertEquals(false, read.embed());
    assertEquals(Optional.empty(), read.submission());
    assertEquals(Optional.empty(), read.translation());
    assertEquals(Optional.of("iccpr"), read.instrument());
  }

  @Test
  void areRead() throws IOException {
    ReportMetadata read =
        with(
            "kind: concluding-observations\nrecommendation-name: {one: demand, other: demands}\n"
                + "colour: \"#7a2e0e\"\ndownloads: []\nembed: true\nlogo: assets/logo.svg\n"
                + "statuses:\n- {name: Begun, class: partial}\n- {name: Ended, class: done}\n");
    assertEquals(List.of(), project.problems());
    assertEquals("concluding-observations", read.kind().word());
    assertEquals(
        Optional.of(new ReportMetadata.RecommendationName("demand", "demands")),
        read.recommendationName());
    assertEquals(Colour.parse("#7a2e0e"), read.colour());
    assertEquals(Optional.of(List.<Download>of()), read.downloads());
    assertEquals(true, read.embed());
    assertEquals(Optional.of("assets/logo.svg"), read.logo());
    assertEquals(
        List.of(
            new NamedStatus("Begun", StatusClass.PARTIAL),
            new NamedStatus("Ended", StatusClass.DONE)),
        read.statuses().statuses());
  }

  @ParameterizedTest
  @CsvSource({
    "'colour: red', red, “red” is not a colour, Write it in quotation marks",
    "'kind: book', book, “book” is not a valid value for “kind”, submission",
    "'statuses: [{name: Begun}]', '{', a status lacks the key “class”, State how far it is",
    "'statuses: [{class: done}]', '{', a status lacks the key “name”, Add the name",
    "'statuses: mine', mine, “mine” is not a valid value for “statuses”, ''",
    "'recommendation-name: {one: demand}', '{', “recommendation-name” lacks the key “other”, Add"
        + " the form",
    "'recommendation-name: {other: demands}', '{', “recommendation-name” lacks the key “one”, Add"
        + " the form",
    "'contact: {email: \"a@example.org?subject=x\", name: A}', '\"a@example.org?subject=x\"',"
        + " “a@example.org?subject=x” is not an e-mail address, Write it as",
    "'contact: {email: \"a@example.org,b@example.org\", name: A}',"
        + " '\"a@example.org,b@example.org\"', '“a@example.org,b@example.org” is not an e-mail"
        + " address', Write it as",
    "'contact: {email: \"a desk\", name: A}', '\"a desk\"', “a desk” is not an e-mail address,"
        + " Write it as",
    "'contact: {url: \"javascript:a()\", name: A}', '\"javascript:a()\"', a link cannot begin with"
        + " “javascript:”, Use https:",
    "'moved-from: [example.org]', example.org, “example.org” is not a valid address for a site,"
        + " Write the complete address",
    "'parts: [{themes: [water]}]', '{', a part lacks the key “title”, Add the title",
    "'parts: [{title: One}]', '{', a part lacks the key “themes”, List the themes",
    "'source: {url: \"https://example.net/\"}', '{', the source lacks the key “title”, Add the"
        + " title",
    "'body: {code: CCPR}', '{', the body lacks the key “name”, Add the name",
    "'state: {code: USA}', '{', the State lacks the key “name”, Add the name",
    "'contact: {email: a@example.org}', '{', the contact lacks the key “name”, Add the name",
    "'accessibility: {tested-by-people: [{with: NVDA}]}', '{', a test by people lacks the key “by”,"
        + " Name the testers",
    "'submission: {by: coalition}', '{', the submission lacks the key “form”, Name the form",
  })
  void anInvalidValueIsReported(String lines, String at, String message, String help)
      throws IOException {
    with(lines);
    assertEquals(List.of(message), project.reported().stream().map(Diagnostic::message).toList());
    Diagnostic found = project.reported().get(0);
    assertTrue(found.help().contains(help), found.help());
    assertTrue(project.at(found.span()).startsWith(at), project.at(found.span()));
  }

  @ParameterizedTest
  @CsvSource({
    "'title: A report', the report lacks the key “title”",
    "'language: en', the report lacks the key “language”",
    "'wording: own', the report lacks the key “wording”",
    "'authors: [{name: An organisation, kind: org}]', the report lacks the key “authors”",
  })
  void aMissingKeyIsReported(String line, String message) throws IOException {
    project.replace(ReportOnDisk.REPORT, line + "\n", "");
    project.load();
    assertEquals(List.of(message), project.reported().stream().map(Diagnostic::message).toList());
  }

  private void authors(String authors) throws IOException {
    project.replace(
        ReportOnDisk.REPORT,
        "authors: [{name: An organisation, kind: org}]",
        "authors: " + authors);
  }

  @Test
  void anAuthorIsAnOrganisationUnlessAPerson() throws IOException {
    authors(
        "[{name: A Desk}, {name: A Person, kind: person, family: Person}, {name: B, kind: person,"
            + " family: Other, given: One}]");
    assertEquals(
        List.of(
            new Author("A Desk", true, Optional.empty()),
            new Author(
                "A Person", false, Optional.empty(), Optional.of("Person"), Optional.empty()),
            new Author("B", false, Optional.empty(), Optional.of("Other"), Optional.of("One"))),
        project.report().metadata().authors());
    assertEquals(List.of(), project.problems());
  }

  @ParameterizedTest
  @CsvSource({
    "'[]', authors, “authors” is empty",
    "'[{kind: org}]', '{', an author lacks the key “name”",
    "'[{name: A, family: B}]', B, '“family” is for persons, but this author is an organisation'",
    "'[{name: A, kind: org, given: B}]', B, '“given” is for persons, but this author is an"
        + " organisation'",
    "'[{name: A Person, kind: person, family: Other}]', Other, “Other” is neither the start nor the"
        + " end of “A Person”",
    "'[{name: A Person, kind: person, given: Other}]', Other, “Other” is neither the start nor the"
        + " end of “A Person”",
  })
  void anInvalidAuthorIsReported(String authors, String at, String message) throws IOException {
    authors(authors);
    project.load();
    assertEquals(List.of(message), project.reported().stream().map(Diagnostic::message).toList());
    assertTrue(project.at(project.reported().get(0).span()).startsWith(at));
  }

  @Test
  void aReportMustBeAFile() throws IOException {
    Files.delete(project.path(ReportOnDisk.REPORT));
    assertEquals(Optional.empty(), project.load());
    assertEquals(List.of("no-report: there is no report here"), project.problems());
    assertEquals(ReportOnDisk.REPORT, project.reported().get(0).span().file());
    Files.createSymbolicLink(
        project.path(ReportOnDisk.REPORT), project.path("content/themes/01-water/theme.md"));
    assertEquals(Optional.empty(), project.load());
    assertEquals(List.of("symlink: this is a symbolic link"), project.problems());
  }

  @ParameterizedTest
  @CsvSource({"'', 0", "'bare-references: true', 1", "'bare-references: false', 0"})
  void anArticleWithoutItsInstrumentIsALinkIfAskedFor(String lines, int references)
      throws IOException {
    project.write(ReportOnDisk.RECOMMENDATION, "---\ntitle: One\n---\nDo as article 6 requires.\n");
    project.add(ReportOnDisk.REPORT, lines);
    assertEquals(references, project.recommendation().references().size());
  }

  @Test
  void anInvalidLanguageIsReportedAndTheRestIsRead() throws IOException {
    project.replace(ReportOnDisk.REPORT, "language: en", "language: english language");
    project.add(ReportOnDisk.RECOMMENDATION, "unknown: x");
    project.load();
    assertEquals(
        List.of(
            "bad-value: “english language” is not a language tag",
            "unknown-key: “unknown” is not a key of a recommendation"),
        project.problems());
  }

  @ParameterizedTest
  @CsvSource({
    "content/notes.txt, “notes.txt” is not a content file, Move it out of content/",
    "content/theme, “theme” is not a content file, Did you mean “themes”",
    "content/report.fr.yml, “report.fr.yml” is not a content file, Move it",
    "content/own.csl, “own.csl” is not a content file, Move it",
    "content/form.yaml, “form.yaml” is not a content file, Move it",
  })
  void anotherFileIsReported(String file, String message, String help) throws IOException {
    project.write(file, "x\n");
    project.load();
    assertEquals(List.of("unknown-file: " + message), project.problems());
    assertTrue(project.reported().get(0).help().contains(help), project.reported().get(0).help());
  }

  /** Only the form itself is a file, not another value beside it. */
  @Test
  void theFileOfAFormIsKnown() throws IOException {
    project.write("content/form.yaml", "name: A form\n");
    with("submission: {form: form.yaml}");
    assertEquals(List.of(), project.problems());
    project.replace(ReportOnDisk.REPORT, "{form: form.yaml}", "{form: upr, by: form.yaml}");
    project.load();
    assertTrue(
        project.problems().contains("unknown-file: “form.yaml” is not a content file"),
        project.problems().toString());
  }
}
