package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.author.NewContent;
import org.rapporteur.author.NewFile;
import org.rapporteur.author.NewProject;
import org.rapporteur.build.FreezeOutcome;
import org.rapporteur.catalogue.BuiltInCatalogue;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Severity;

/** The texts and names of a new report are recognised, and are never recorded as published. */
class SampleTextTest {

  private static final String PAGE = "content/pages/about.md";

  @TempDir Path temporary;
  private SmallProject project;

  @BeforeEach
  void begin() throws IOException {
    project = SmallProject.in(temporary.resolve("project"));
  }

  private List<Diagnostic> samples() {
    return project.check().stream().filter(d -> d.rule() == Rule.SAMPLE_TEXT).toList();
  }

  private List<String> places() {
    return samples().stream().map(d -> d.span().file() + ":" + d.span().line()).toList();
  }

  private void assertRecognised(String paragraph) throws IOException {
    project.write(PAGE, "---\ntitle: About\n---\nWords.\n\n" + paragraph + "\n");
    assertEquals(List.of(PAGE + ":6"), places(), paragraph);
  }

  @Test
  void everyParagraphOfANewReportIsRecognised() throws IOException {
    NewProject sample =
        new NewProject(
            "T", "P", BuiltInCatalogue.read().byId("iccpr").orElseThrow(), Optional.empty());
    int paragraphs = 0;
    for (NewFile file : sample.files()) {
      if (file.path().matches("content/.*[.]md")) {
        String body = file.text().substring(file.text().indexOf("\n---\n") + 5);
        for (String paragraph : body.strip().split("\n\n")) {
          if (!paragraph.startsWith("#")) {
            boolean isNote = paragraph.startsWith("[^1]: ");
            assertRecognised(isNote ? paragraph.substring(6) : paragraph.replace("[^1]", ""));
            paragraphs++;
          }
        }
      }
    }
    assertEquals(9, paragraphs);
  }

  @Test
  void theTextsOfNewFilesAreRecognised() throws IOException {
    NewContent content = new NewContent(temporary.resolve("project/content"));
    String theme = content.theme("Air", Optional.empty()).text();
    assertRecognised(theme.substring(theme.lastIndexOf("---\n") + 4).strip());
    String demand = content.recommendation("water", "Do", Optional.empty()).get(0).text();
    assertRecognised(demand.substring(demand.lastIndexOf("---\n") + 4).strip());
  }

  @ParameterizedTest
  @CsvSource({
    "title: A report, title: Title of the report, content/report.yaml:1",
    "- name: An organisation, - name: Name of the organisation, content/report.yaml:4",
    "https://example.org/r/, https://example.org/, content/report.yaml:7",
    "https://example.org/r/, https://example.com/, content/report.yaml:7"
  })
  void theNamesAndTheAddressAreRecognised(String own, String sample, String place)
      throws IOException {
    assertEquals(List.of(), places());
    project.replace("content/report.yaml", own, sample);
    assertEquals(List.of(place), places());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A first theme",
        "State the demand in a few words",
        "Put each recommendation in a separate file"
      })
  void titlesAreRecognised(String title) throws IOException {
    project.replace("content/themes/02-water/wa-1.md", "Send nobody back", title);
    Diagnostic sample = samples().get(0);
    assertEquals("“" + title + "” is the sample text of a new report", sample.message());
    assertEquals(Severity.WARNING, sample.severity());
  }

  @Test
  void freezeRefusesSamples() throws IOException {
    project.move("content/themes/02-water", "content/themes/02-first-theme");
    assertEquals(List.of("content/themes/02-first-theme:0"), places());
    FreezeOutcome refused = project.freeze();
    assertTrue(refused.failed());
    assertEquals(
        List.of("ERROR sample-text"),
        refused.diagnostics().stream().map(d -> d.severity() + " " + d.rule().id()).toList());
    assertFalse(project.has(SmallProject.LEDGER));
    assertEquals(List.of(), project.freezeCheck().diagnostics());
    project.move("content/themes/02-first-theme", "content/themes/02-water");
    assertFalse(project.freeze().failed());
  }

  @Test
  void ownTextsAreNoSamples() throws IOException {
    project.write(
        PAGE,
        "---\ntitle: About this report\n---\nThis sample of cells shows how to write.\n\n"
            + "## How to request a correction\n\nState who must do what.\n");
    assertEquals(List.of(), samples());
  }
}
