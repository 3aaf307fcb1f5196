package org.rapporteur.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.export.word.WordFile;
import org.w3c.dom.Element;

/** Tests the Word document in the form of a submission. */
class SubmissionDocumentTest {

  @TempDir Path folder;

  @Test
  void theFormDecidesThePartsTheirOrderAndTheNumbersOfParagraphs() throws Exception {
    BuiltReport report = BuiltReport.own(folder);
    append("submission: {form: upr, by: coalition}\n");
    WordFile file = WordFile.read(report.build().resolve("report.docx"));
    assertEquals(List.of(), file.problems());
    assertEquals(
        List.of("Summary", "1. Non-discrimination", "2. Elimination of slavery and servitude"),
        headings(file).subList(0, 3));
    assertEquals(4, headings(file).size());
    String text = file.text("word/document.xml");
    assertTrue(text.contains("w:pStyle w:val=\"NumberedParagraph\""));
    assertFalse(text.contains("Index of articles"));
    assertFalse(text.contains("Permanent address"));
  }

  @Test
  void aFormOfTheProjectCanReverseTheParts() throws Exception {
    BuiltReport report = BuiltReport.own(folder);
    append("submission: {form: form.yaml}\n");
    Files.writeString(
        folder.resolve("content/form.yaml"),
        "name: A form\nparts: [index, themes]\ndetails: true\n");
    WordFile file = WordFile.read(report.build().resolve("report.docx"));
    assertEquals(List.of(), file.problems());
    assertEquals("Index of articles", headings(file).get(0));
    assertEquals(4, headings(file).size());
    assertTrue(file.text("word/document.xml").contains("Non-discrimination, item 1"));
  }

  private void append(String yaml) throws Exception {
    Path report = folder.resolve("content/report.yaml");
    Files.writeString(report, Files.readString(report) + yaml);
  }

  /** The texts of the headings of the first level. */
  private static List<String> headings(WordFile file) throws Exception {
    return file.elements("word/document.xml", "w:pStyle").stream()
        .filter(style -> style.getAttribute("w:val").equals("Heading1"))
        .map(style -> ((Element) style.getParentNode().getParentNode()).getTextContent())
        .toList();
  }
}
