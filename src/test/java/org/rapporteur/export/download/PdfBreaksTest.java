package org.rapporteur.export.download;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The facts stay with the end of the text, and the address with what is before it. */
class PdfBreaksTest {

  @Test
  void keepsTheFactsWithTheLastParagraph() {
    assertEquals(
        "h3 div(p) div.together(div.demand.fr(p) dl.meta) div.together(dl.record p.label)",
        structure(
            "<h3>T</h3><div class='demand fr' id='d'><p>A</p><p>B</p></div>"
                + "<dl class='meta'></dl><dl class='record'></dl><p class='label'>x</p>"));
  }

  @Test
  void keepsAllEndsTogetherIfNothingIsBetweenThem() {
    assertEquals(
        "h3 div.together(div.demand(p) div.together(dl.meta p.label))",
        structure(
            "<h3>T</h3><div class='demand'><p>A</p></div>"
                + "<dl class='meta'></dl><p class='label'>x</p>"));
  }

  @Test
  void leavesLongBlocksAndHeadingsWhereTheyAre() {
    assertEquals(
        "h3 div.demand(p p) dl.meta",
        structure(
            "<h3>T</h3><div class='demand'><p>A</p><p>"
                + "word ".repeat(200)
                + "</p></div><dl class='meta'></dl>"));
    assertEquals("h3 dl.meta", structure("<h3>T</h3><dl class='meta'></dl>"));
  }

  /** Of recommendations of many lengths, some end at the end of a page. */
  @Test
  void noPageOfThePdfBeginsWithTheFacts() throws IOException {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      body.append("<div class='rec'><h3>T</h3><div class='demand'><p>First.</p><p>");
      body.append("word ".repeat(20 + i)).append("</p></div><dl class='meta'><div><dt>Facts</dt>");
      body.append("<dd>x</dd></div></dl></div>");
    }
    String style = "<style>.together { page-break-inside: avoid; }</style>";
    try (PDDocument document =
        Loader.loadPDF(PdfTextTest.pdf("en", "ltr", style, body.toString()))) {
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String text = stripper.getText(document).strip();
        assertFalse(text.startsWith("Facts"), text);
      }
      assertTrue(document.getNumberOfPages() > 5);
    }
  }

  private static String structure(String html) {
    Document text = Jsoup.parse("<div class='rec'>" + html + "</div>");
    String words = text.text();
    PdfBreaks.keep(text);
    assertEquals(words, text.text());
    return structure(text.expectFirst(".rec"), true);
  }

  private static String structure(Element element, boolean outer) {
    String children =
        element.children().stream()
            .map(child -> structure(child, false))
            .collect(Collectors.joining(" "));
    if (outer) {
      return children;
    }
    String classes = element.className().replace(' ', '.');
    return element.normalName()
        + (classes.isEmpty() || element.hasAttr("id") ? "" : "." + classes)
        + (children.isEmpty() ? "" : "(" + children + ")");
  }
}
