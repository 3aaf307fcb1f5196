package org.rapporteur.export.download;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks that touch a link or an emphasis are in its text, and no character is lost or moved. */
class PdfPunctuationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "at <em>once</em>:|at <em>once:</em>",
        "see (<a href='x'>the <em>report</em></a>), p. 3|see <a href='x'>(the <em>report),</em></a> p. 3",
        "<em>a</em>, <em>b</em>|<em>a,</em> <em>b</em>",
        "est «\u00a0<em>libre</em>\u00a0» : oui|est <em>«\u00a0libre\u00a0»</em> : oui",
        "<strong>anti</strong>racist|<strong>anti</strong>racist",
        "the <a href='x'>law<sup>1</sup></a>.|the <a href='x'>law<sup>1</sup></a>.",
        "انظر (<a href='x'><span dir='ltr'>CCPR/C/5</span></a>).|انظر (<a href='x'><span dir='ltr'>CCPR/C/5</span></a>).",
        "<a href='x'><img src='y'></a>.|<a href='x'><img src='y'></a>.",
      })
  void movesMarksIntoTheElementThatTheyTouch(String html, String expected) {
    Document text = Jsoup.parse("<p>" + html + "</p>");
    String words = text.wholeText();
    PdfPunctuation.join(text);
    assertEquals(
        expected, text.expectFirst("p").html().replace('"', '\'').replace("&nbsp;", "\u00a0"));
    assertEquals(words, text.wholeText());
  }

  /** Of lines of many lengths, some end between the emphasis and the colon. */
  @Test
  void noLineOfThePdfBeginsWithAMark() throws IOException {
    StringBuilder body = new StringBuilder();
    for (int length = 60; length < 260; length++) {
      body.append("<p>").append("i ".repeat(length / 2)).append("i".repeat(length % 2));
      body.append(" <em>once</em>: then</p>");
    }
    byte[] pdf = PdfTextTest.pdf("en", "ltr", body.toString());
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(document);
      assertEquals(200, text.split("once", -1).length - 1);
      assertEquals(List.of(), text.lines().filter(line -> line.startsWith(":")).toList(), text);
    }
  }
}
