package org.rapporteur.export.download;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.font.BookFonts;

/** The text that programs read from a PDF is the text that was written. */
class PdfTextTest {

  static byte[] pdf(String language, String direction, String body) {
    return pdf(language, direction, "", body);
  }

  /**
   * Creates a PDF.
   *
   * @param style a style element besides the usual one; the library ignores those in the body
   */
  static byte[] pdf(String language, String direction, String style, String body) {
    String html =
        "<!doctype html><html lang=\"%s\" dir=\"%s\"><head><title>T</title>"
                .formatted(language, direction)
            + "<meta name=\"subject\" content=\"S\"><style>body { font-family: \"Rapporteur Serif\";"
            + " } dt, dd { display: inline; margin: 0 } dt:after { content: \": \" }</style>"
            + style
            + "</head><body>"
            + body
            + "</body></html>";
    PdfBook.DocumentFacts facts =
        new PdfBook.DocumentFacts(Optional.empty(), direction.equals("rtl"));
    return PdfBook.create(
        facts, html.getBytes(StandardCharsets.UTF_8), Map.of(), BookFonts.with(List.of()));
  }

  /** The texts that PDFBox and, where it is installed, poppler read. */
  static List<String> read(byte[] pdf) throws IOException {
    List<String> texts = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      texts.add(plain(new PDFTextStripper().getText(document)));
    }
    if (Files.exists(Path.of("/usr/bin/pdftotext"))) {
      Path file = Files.write(Files.createTempFile("book", ".pdf"), pdf);
      Process process =
          new ProcessBuilder("/usr/bin/pdftotext", "-raw", file.toString(), "-").start();
      texts.add(plain(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)));
      Files.delete(file);
    }
    return texts;
  }

  /** Without marks of direction and line breaks. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll("[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\f]", "")
        .replaceAll("\\s+", " ")
        .strip();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      textBlock =
          """
          en | ltr | Trafficking of fluent officials: “efficient”, 5 ≥ 4 – end.
          fr | ltr | L’œuvre de l’État, où l’on fête Noël çà et là, 50 %.
          es | ltr | ¿Qué niñez? ¡Acción jurídica, núm. 5!
          yo | ltr | Ẹ̀kọ́ àti ẹ̀tọ́ ọmọnìyàn
          vi | ltr | Nhân quyền ở Việt Nam
          ru | ltr | Права человека, съёмка, объём
          el | ltr | Ανθρώπινα δικαιώματα
          zh-Hans | ltr | 人权事务委员会，第九条。
          zh-Hant | ltr | 人權事務委員會，第九條。
          ja | ltr | 人権委員会のかなカナ。
          th | ltr | สิทธิมนุษยชน ที่ น้ำ ผู้
          am | ltr | ሰብአዊ መብቶች ኮሚቴ
          hi | ltr | मानवाधिकार समिति की सिफ़ारिश
          ka | ltr | ადამიანის უფლებები
          hy | ltr | Մարդու իրավունքներ
          """)
  void wordsAreThoseOfTheSource(String language, String direction, String text) throws IOException {
    for (String read : read(pdf(language, direction, "<p>" + text + "</p>"))) {
      assertEquals(plain(text), read);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      textBlock =
          """
          ar | المادة من العهد الدولي الخاص بالحقوق المدنية والسياسية لا إله الأولى للإنسان
          ur | پاکستان میں انسانی حقوق ہے ے
          fa | کمیته حقوق بشر گزارش پژوهش
          he | זכויות האדם והאזרח
          """)
  void rightToLeftWordsAreThoseOfTheSource(String language, String text) throws IOException {
    boolean poppler = false;
    for (String read : read(pdf(language, "rtl", "<p>" + text + "</p>"))) {
      for (String word : plain(text).split(" ", -1)) {
        // The ligature of lam and alef is one glyph; PDFBox reads its letters in the other order.
        boolean ligature = word.matches(".*\u0644[\u0622\u0623\u0625\u0627].*");
        if (poppler || !ligature) {
          assertTrue(read.contains(word), word + " in " + read);
        }
      }
      poppler = true;
    }
  }

  @Test
  void labelsOfListsAreText() throws IOException {
    String list =
        "<p>One</p><ol start=\"4\"><li>four</li><li>five</li></ol>"
            + "<ol type=\"a\" class=\"letters\"><li>a</li><li><p>b</p><p>c</p></li></ol>"
            + "<ol type=\"i\" class=\"numerals\"><li>x</li><li>y</li></ol><ul><li>z</li></ul>";
    for (String read : read(pdf("en", "ltr", list))) {
      assertEquals("One 4. four 5. five (a) a (b) b c (i) x (ii) y • z", read);
    }
  }

  @Test
  void everyCellOfAWideTableIsOnThePage() throws IOException {
    StringBuilder row = new StringBuilder();
    StringBuilder head = new StringBuilder();
    for (int i = 1; i <= 12; i++) {
      head.append("<th>Column").append(i).append("</th>");
      row.append("<td>value").append(i).append("</td>");
    }
    for (int columns : new int[] {9, 12}) {
      String table =
          "<table><thead><tr>"
              + head.substring(
                  0,
                  head.indexOf("<th>Column" + (columns + 1)) < 0
                      ? head.length()
                      : head.indexOf("<th>Column" + (columns + 1)))
              + "</tr></thead><tbody><tr>"
              + row.substring(
                  0,
                  row.indexOf("<td>value" + (columns + 1)) < 0
                      ? row.length()
                      : row.indexOf("<td>value" + (columns + 1)))
              + "</tr></tbody></table>";
      for (String read : read(pdf("en", "ltr", table))) {
        for (int i = 1; i <= columns; i++) {
          assertTrue(read.replace(" ", "").contains("value" + i), "value" + i + " in " + read);
        }
      }
    }
  }

  @Test
  void theFirstColumnOfARightToLeftTableIsOnTheRightAndReadFirst() throws IOException {
    String table =
        "<table><thead><tr><th>ABC</th><th>DEF</th></tr></thead>"
            + "<tbody><tr><td>GHI</td><td>JKL</td></tr></tbody></table>";
    List<String> drawn = new ArrayList<>();
    Map<String, Float> lefts = new TreeMap<>();
    try (PDDocument document = Loader.loadPDF(pdf("ar", "rtl", table))) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition letter) {
          drawn.add(letter.getUnicode());
          lefts.put(letter.getUnicode(), letter.getXDirAdj());
        }
      }.getText(document);
    }
    assertEquals("ABCDEFGHIJKL", String.join("", drawn));
    for (String[] pair : new String[][] {{"A", "D"}, {"G", "J"}}) {
      assertTrue(lefts.get(pair[0]) > lefts.get(pair[1]), lefts.toString());
    }
    assertEquals(lefts.get("C"), lefts.get("I"), 8f);
  }
}
