package org.rapporteur.export.download;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The letters of a line are drawn where the Unicode Bidirectional Algorithm puts them. */
class VisualOrderTest {

  /** The letters of the first line from left to right, as drawn. */
  private static String drawn(byte[] pdf) throws IOException {
    List<TextPosition> letters = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition text) {
            letters.add(text);
          }
        };
    try (PDDocument document = Loader.loadPDF(pdf)) {
      stripper.getText(document);
    }
    float first = letters.get(0).getY();
    letters.removeIf(letter -> Math.abs(letter.getY() - first) > 4);
    letters.sort(Comparator.comparing(TextPosition::getX));
    StringBuilder line = new StringBuilder();
    letters.forEach(letter -> line.append(letter.getUnicode()));
    return line.toString().replaceAll("[\\u200E\\u200F]", "").replaceAll("\\s+", " ").strip();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      textBlock =
          """
          rtl | <bdi>15(a)</bdi> שלום | םולש 15(a)
          rtl | אבג <cite dir="auto">Report on X (2023)</cite>, דהו | והד ,Report on X (2023) גבא
          rtl | אבג The Advocates, <cite dir="auto">Report</cite>, דהו | והד ,Report ,The Advocates גבא
          rtl | אבג <span dir="ltr">“No <em>one</em> shall (art. 9)”</span>, דהו | והד ,“No one shall (art. 9)” גבא
          rtl | לפי CCPR/C/5 (2023). | .CCPR/C/5 (2023) יפל
          rtl | אבג (דהו) 15 | 15 (והד) גבא
          rtl | אבג <bdi dir="ltr">https://example.org/a/</bdi>. | .https://example.org/a/ גבא
          ltr | He said <span dir="rtl">שלום 9 <em>לכם</em></span> (twice). | He said םכל 9 םולש (twice).
          """)
  void lettersAreDrawnInVisualOrder(String direction, String text, String line) throws IOException {
    String language = direction.equals("rtl") ? "he" : "en";
    assertEquals(line, drawn(PdfTextTest.pdf(language, direction, "<p>" + text + "</p>")));
  }

  @Test
  void punctuationThatTheStyleSheetAddsIsOnTheRightSide() throws IOException {
    String text = "<dl><div><dt>אבג</dt><dd>דהו</dd></div></dl>";
    assertEquals("והד :גבא", drawn(PdfTextTest.pdf("he", "rtl", text)));
  }

  /** Reads the text as most programs do; skipped where poppler is not installed. */
  @Test
  void marksAreInvisibleAndKeepPunctuationAtItsPlace(@TempDir Path folder) throws IOException {
    Path poppler = Path.of("/usr/bin/pdftotext");
    assumeTrue(Files.exists(poppler));
    String text = "<p>סעיף 9 של האמנה: <bdi>15(a)</bdi> כאן</p>";
    Path file = Files.write(folder.resolve("a.pdf"), PdfTextTest.pdf("he", "rtl", text));
    Process process = new ProcessBuilder(poppler.toString(), file.toString(), "-").start();
    String read = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals("סעיף 9 של האמנה: 15(a) כאן", PdfTextTest.plain(read));
  }
}
