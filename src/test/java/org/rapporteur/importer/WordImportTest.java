package org.rapporteur.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapporteur.importer.WordFile.bold;
import static org.rapporteur.importer.WordFile.deleted;
import static org.rapporteur.importer.WordFile.inserted;
import static org.rapporteur.importer.WordFile.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of Word documents. */
class WordImportTest {

  @TempDir Path folder;

  @Test
  void readsASubmissionWithHeadingStyles() throws IOException {
    WordFile word = new WordFile();
    word.paragraph("Title", run("Harbour bells: a submission"))
        .paragraph("Heading1", run("Methods"))
        .text("We visited nine harbours.")
        .paragraph("Heading1", run("I. Safety (ICCPR arts. 6 and 9)"))
        .text("Three boats were lost in fog.")
        .paragraph("Heading2", run("Recommendations"))
        .item(
            1,
            0,
            run("Order a bell for "),
            bold("every"),
            run(" quay."),
            word.note("Report, p. 3."))
        .item(1, 0, run("Train the crews:"))
        .item(3, 1, run("in fog;"))
        .item(3, 1, run("at night."))
        .paragraph("Heading1", run("II. Wages"))
        .paragraph("Heading2", run("Recommendations"))
        .item(1, 0, run("Pay by the hour, see "), word.link("the law", "https://example.org/law"))
        .paragraph("Heading1", run("Conclusion"))
        .text("Nothing else was asked.");
    Imported imported = Imported.of(folder, "bells.docx", word.bytes());
    assertEquals(List.of("safety: sa-1 sa-2", "wages: wa-1"), imported.outline());
    assertEquals(List.of(), imported.leftOut());
    assertEquals(
        "---\ntitle: Safety\narticles: \"ICCPR arts. 6 and 9\"\n"
            + "source: \"I. Safety (ICCPR arts. 6 and 9) – Recommendations\"\n---\n"
            + "Three boats were lost in fog.\n",
        imported.file("/01-safety/theme.md"));
    assertEquals(
        "---\n---\nOrder a bell for **every** quay.[^1]\n\n[^1]: Report, p. 3.\n",
        imported.file("/sa-1.md"));
    assertEquals(
        "---\n---\nTrain the crews:\n\n(a) in fog;\n(b) at night.\n", imported.file("/sa-2.md"));
    assertEquals(
        "---\n---\nPay by the hour, see [the law](<https://example.org/law>)\n",
        imported.file("/wa-1.md"));
    assertTrue(imported.file("report.yaml").contains("title: \"Harbour bells: a submission\""));
    assertEquals(
        "---\ntitle: Methods\n---\nWe visited nine harbours.\n", imported.file("pages/methods.md"));
    assertEquals(
        "---\ntitle: Conclusion\n---\nNothing else was asked.\n",
        imported.file("pages/conclusion.md"));
  }

  @Test
  void keepsPrintedNumbers() throws IOException {
    WordFile word = new WordFile();
    word.paragraph("Heading1", run("Safety"))
        .item(2, 0, run("Order bells."))
        .item(2, 0, run("Train crews."))
        .paragraph("Heading1", run("Wages"))
        .item(2, 0, run("Pay by the hour."))
        .item(2, 0, run("Publish the pay."));
    Imported imported = Imported.of(folder, "bells.docx", word.bytes());
    assertEquals(List.of("safety: sa-1 sa-2", "wages: wa-1 wa-2"), imported.outline());
    assertEquals("---\nnumber: \"3\"\n---\nPay by the hour.\n", imported.file("/wa-1.md"));
  }

  @Test
  void findsHeadingsByTheirLooks() throws IOException {
    WordFile word = new WordFile();
    word.centred("Harbour bells")
        .paragraph("", bold("SAFETY"))
        .text("• Order bells.")
        .text("• Train crews.")
        .paragraph("", bold("WAGES"))
        .text("• Pay by the hour.");
    Imported imported = Imported.of(folder, "bells.docx", word.bytes());
    assertEquals(List.of("safety: sa-1 sa-2", "wages: wa-1"), imported.outline());
    assertEquals("---\n---\nOrder bells.\n", imported.file("/sa-1.md"));
    assertEquals(List.of(), imported.leftOut());
  }

  @Test
  void acceptsChangesAndListsWhatIsOutsideTheText() throws IOException {
    WordFile word = new WordFile();
    word.paragraph("Heading1", run("Safety"))
        .item(1, 0, run("Order "), inserted("two"), deleted("one"), run(" bells."))
        .item(1, 0, run("Train crews."))
        .raw("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r></w:p>")
        .part("word/header1.xml", "<w:hdr {ns}><w:p><w:r><w:t>Draft</w:t></w:r></w:p></w:hdr>")
        .part(
            "word/comments.xml",
            "<w:comments {ns}><w:comment w:id=\"1\"><w:p><w:r><w:t>Why?</w:t></w:r></w:p>"
                + "</w:comment></w:comments>");
    Imported imported = Imported.of(folder, "bells.docx", word.bytes());
    assertEquals("---\n---\nOrder two bells.\n", imported.file("/sa-1.md"));
    assertEquals(
        List.of(
            "deleted by a tracked change: one",
            "hidden text: secret",
            "a page header: Draft",
            "a comment: Why?"),
        imported.leftOut());
  }

  @Test
  void readsAMatrixOfAReview() throws IOException {
    WordFile word = new WordFile();
    word.centred("Matrix of recommendations")
        .table(
            new String[] {"Recommendation", "Position", "Full list of themes"},
            new String[] {"Theme: Safety at sea|>3"},
            new String[] {
              "140.7 Order bells for all quays (Norway) (Peru);\nSource of position: A/HRC/1/Add.1",
              "Supported",
              "- ports\nAffected persons:\n- fishers\nSDGs:\n- SDG 14\n- 16.3"
            },
            new String[] {
              "140.8 Close the quays (Chad);\nSource of position: A/HRC/1/Add.1", "Noted", "- ports"
            },
            new String[] {"Theme: Wages|>3"},
            new String[] {"140.9 Pay by the hour (Iran (Islamic Republic of));", "Supported", ""},
            new String[] {"Theme: Safety at sea|>3"},
            new String[] {"140.10 Light the quays (Viet Nam, Mali);", "Supported", ""});
    Imported imported = Imported.of(folder, "matrix.docx", word.bytes());
    assertEquals(List.of("safety-at-sea: sas-1 sas-2 sas-3", "wages: wa-1"), imported.outline());
    assertEquals(
        List.of(),
        imported.leftOut().stream().filter(l -> !l.contains("headings of a table")).toList());
    String first = imported.file("/sas-1.md");
    assertTrue(first.contains("number: \"140.7\""), first);
    assertTrue(first.contains("recommended-by: [Norway, Peru]"), first);
    assertTrue(first.contains("affected: fishers"), first);
    assertTrue(first.contains("sdgs: [\"14\", \"16.3\"]"), first);
    assertTrue(first.contains("position: supported"), first);
    assertTrue(first.contains("source: \"A/HRC/1/Add.1\""), first);
    assertTrue(first.contains("Order bells for all quays\n"), first);
    assertTrue(
        imported.file("/wa-1.md").contains("recommended-by: \"Iran (Islamic Republic of)\""));
    assertTrue(imported.file("/sas-3.md").contains("recommended-by: [Viet Nam, Mali]"));
  }
}
