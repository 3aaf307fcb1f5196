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
import org.rapporteur.model.Submission;
import org.rapporteur.model.Submission.Limit;
import org.rapporteur.model.Submission.Part;
import org.rapporteur.model.Submission.Submitter;

/** The forms in which bodies receive reports: built in, or from a file. */
class SubmissionFormsTest {

  @TempDir Path folder;

  private ReportOnDisk project;

  @BeforeEach
  void write() throws IOException {
    project = ReportOnDisk.in(folder);
  }

  private Submission form(String submission) throws IOException {
    project.add(ReportOnDisk.REPORT, "submission: " + submission);
    return project.report().metadata().submission().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "upr, ORGANISATION, 2815",
    "'upr, by: coalition', COALITION, 5630",
  })
  void aBuiltInFormHasLimitsBySubmitter(String form, Submitter by, int words) throws IOException {
    Submission read = form("{form: " + form + "}");
    assertEquals(List.of(), project.problems());
    assertEquals("upr", read.form().id());
    assertEquals(
        "Universal Periodic Review, information of other stakeholders", read.form().name());
    assertEquals(by, read.by());
    assertEquals(Optional.of(words), read.words());
    assertTrue(read.form().numbered());
    assertEquals(List.of("ar", "zh", "en", "fr", "ru", "es"), read.form().languages());
  }

  @ParameterizedTest
  @CsvSource({"upr", "ccpr", "cescr", "cat", "crc", "cedaw"})
  void allBuiltInFormsAreRead(String name) throws IOException {
    assertEquals(name, form("{form: " + name + "}").form().id());
    assertEquals(List.of(), project.problems());
  }

  @Test
  void aFileDescribesAForm() throws IOException {
    project.write(
        "content/own.yaml",
        "name: A form\nlimits: [{by: coalition, words: 20}, {words: 10}]\ncount-notes: false\n"
            + "languages: [en]\nheadings: [Facts]\nparts: [index, about]\ndetails: true\n"
            + "sources: [{label: A guide, url: \"https://example.net/\", states: Ten words.}]\n"
            + "remark: None.\n");
    assertEquals(
        new Submission.Form(
            "own.yaml",
            "A form",
            List.of(
                new Limit(Submitter.COALITION, 20),
                new Limit(Submitter.ORGANISATION, 10),
                new Limit(Submitter.COALITION, 10)),
            false,
            List.of("en"),
            List.of("Facts"),
            List.of(Part.INDEX, Part.ABOUT),
            false,
            true),
        form("{form: own.yaml}").form());
    assertEquals(List.of(), project.problems());
  }

  @Test
  void aFormHasDefaults() throws IOException {
    project.write("content/own.yaml", "name: A form\n");
    assertEquals(
        new Submission.Form(
            "own.yaml",
            "A form",
            List.of(),
            true,
            List.of(),
            List.of(),
            List.of(Part.ABOUT, Part.SUMMARY, Part.THEMES),
            false,
            false),
        form("{form: own.yaml}").form());
  }

  @Test
  void aLimitIsAtMostTenMillionWords() throws IOException {
    project.write("content/own.yaml", "name: A form\nlimits: [{by: coalition, words: 10000000}]\n");
    assertEquals(
        List.of(new Limit(Submitter.COALITION, 10_000_000)),
        form("{form: own.yaml}").form().limits());
    project.replace("content/own.yaml", "10000000", "10000001");
    assertEquals(List.of(), project.report().metadata().submission().orElseThrow().form().limits());
  }

  @Test
  void aFormNeedsAName() throws IOException {
    project.write("content/own.yaml", "details: true\nsources: [{url: a}]\n");
    project.add(ReportOnDisk.REPORT, "submission: {form: own.yaml}");
    assertEquals(Optional.empty(), project.report().metadata().submission());
    assertEquals(
        List.of(
            "missing-key: the form lacks the key “name”",
            "missing-key: a source lacks the key “label”"),
        project.problems());
    assertEquals("content/own.yaml", project.reported().get(0).span().file());
  }
}
