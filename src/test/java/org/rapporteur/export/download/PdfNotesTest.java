package org.rapporteur.export.download;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PdfNotesTest {

  private static final String STYLE =
      "<style>.footnote { float: footnote; }"
          + " .footnote::footnote-call, .footnote::footnote-marker { content: \"\" }"
          + " .next { page-break-before: always }</style>";

  private static String section(String name, String around) {
    return around.formatted(
            "<sup><a id=\"%s-ref\" href=\"#%s-1\" role=\"doc-noteref\">1</a></sup>"
                .formatted(name, name))
        + "<section class=\"footnotes\"><h4>Notes</h4><ol><li value=\"1\" id=\"%s-1\"><p>Note %s.</p>"
            .formatted(name, name)
        + "<p class=\"back\"><a href=\"#%s-ref\">Back</a></p></li></ol></section>".formatted(name);
  }

  private static Document moved(String language, String direction, String body) {
    Document text =
        Jsoup.parse(
            "<html lang=\"%s\" dir=\"%s\"><head>%s</head><body>%s</body></html>"
                .formatted(language, direction, STYLE, body));
    PdfNotes.moveToFoot(text);
    return text;
  }

  @Test
  void notesAreNumberedThroughoutAndLinkedBothWays() {
    Document text = moved("en", "ltr", section("a", "<p>One%s</p>") + section("b", "<p>Two%s</p>"));
    assertEquals("One1 1. Note a. Two2 2. Note b.", text.body().text());
    assertEquals("#b-1", text.expectFirst("#b-ref").attr("href"));
    assertEquals("#b-ref", text.expectFirst("#b-1 a").attr("href"));
  }

  @Test
  void notesOfTablesAndOfRightToLeftTextStay() {
    String table = section("a", "<table><tr><td>One%s</td></tr></table>");
    assertEquals("One1 Notes Note a. Back", moved("en", "ltr", table).body().text());
    String hebrew = section("a", "<p>\u05d0\u05d1%s</p>");
    assertEquals(1, moved("en", "ltr", hebrew).select("section.footnotes").size());
  }

  @Test
  void theNoteIsOnThePageOfItsReference() throws IOException {
    String body = section("a", "<p>First page%s</p>") + "<p class=\"next\">Second page</p>";
    try (PDDocument document = Loader.loadPDF(PdfTextTest.pdf("en", "ltr", STYLE, body))) {
      assertEquals(2, document.getNumberOfPages());
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setEndPage(1);
      String first = stripper.getText(document);
      assertTrue(first.indexOf("Note a.") > first.indexOf("First page"), first);
    }
  }
}
