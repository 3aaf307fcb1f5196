package org.rapporteur.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.export.word.WordFile;

/** Tests the Word documents of reports against the schema and the rules of the package. */
class WordDocumentTest {

  @TempDir Path folder;

  @Test
  void documentsInEnglishAndArabicAreValid() throws Exception {
    Path site = BuiltReport.twoReports(folder).build();
    for (String base : List.of("usa/", "usa/ar/", "local/")) {
      assertEquals(List.of(), WordFile.read(site.resolve(base + "report.docx")).problems(), base);
    }
  }

  @Test
  void theDocumentOfThisReportNamesItsAuthorsLanguageAndDate() throws Exception {
    Path site = BuiltReport.own(folder).build();
    WordFile file = WordFile.read(site.resolve("report.docx"));
    assertEquals(List.of(), file.problems());
    assertEquals(
        "United States: migrants’ rights and human trafficking",
        file.elements("docProps/core.xml", "dc:title").get(0).getTextContent());
    assertEquals(
        "The Rapporteur project",
        file.elements("docProps/core.xml", "dc:creator").get(0).getTextContent());
    assertEquals("en", file.elements("docProps/core.xml", "dc:language").get(0).getTextContent());
    assertEquals(
        "2026-11-24T00:00:00Z",
        file.elements("docProps/core.xml", "dcterms:modified").get(0).getTextContent());
    assertEquals(
        28,
        file.elements("word/document.xml", "w:bookmarkStart").stream()
            .filter(mark -> mark.getAttribute("w:name").matches("[a-z]{2}_[0-9]+"))
            .filter(mark -> !mark.getAttribute("w:name").matches("nd_[56]"))
            .count());
  }
}
