package org.rapporteur.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.browser.BuiltSite.SitePage;

/** Tests the sheets that Chromium prints, on A4. */
@BrowserTest
class SheetsTest {

  private static final int COLUMNS = 12;

  /** The margins of the style sheet, in points. */
  private static final float MARGIN = 40;

  /**
   * What a PDF contains.
   *
   * @param outside the letters that are not between the margins
   */
  private record Sheets(int count, String text, List<String> outside) {

    static Sheets read(byte[] pdf) throws IOException {
      List<String> outside = new ArrayList<>();
      try (PDDocument document = Loader.loadPDF(pdf)) {
        PDFTextStripper stripper =
            new PDFTextStripper() {
              @Override
              protected void processTextPosition(TextPosition letter) {
                super.processTextPosition(letter);
                float right = letter.getXDirAdj() + letter.getWidthDirAdj();
                float width = letter.getRotation() == 0 ? letter.getPageWidth() : 0;
                if (letter.getXDirAdj() < MARGIN || right > width - MARGIN) {
                  outside.add(letter.getUnicode() + " at " + letter.getXDirAdj());
                }
              }
            };
        String text = stripper.getText(document);
        return new Sheets(document.getNumberOfPages(), text, List.copyOf(outside));
      }
    }
  }

  private static Sheets print(Page tab) throws IOException {
    return Sheets.read(tab.pdf(new Page.PdfOptions().setFormat("A4")));
  }

  @Test
  void eachRecommendationOfTheReportIsOnOneSheet(Chrome chrome, Sites sites, Measured measured)
      throws IOException {
    List<String> longer = new ArrayList<>();
    int count = 0;
    for (SitePage page : sites.shipped().pages()) {
      if (page.template().equals("recommendation")) {
        Sheets sheets = print(chrome.visit(Reader.DESKTOP, page.url()));
        count++;
        if (sheets.count() > 1) {
          longer.add(page + ": " + sheets.count());
        }
        assertEquals(List.of(), sheets.outside(), page.toString());
      }
    }
    measured.log("sheets: " + (count - longer.size()) + " of " + count + " on one");
    assertTrue(count > 0);
    assertEquals(List.of(), longer);
  }

  @Test
  void aTableOfTwelveColumnsIsWhole(Chrome chrome, @TempDir Path folder) throws IOException {
    Path site = wideTables(folder);
    for (String path : List.of("r/ab-1/index.html", "print/index.html")) {
      String url = site.resolve(path).toUri().toString();
      Sheets sheets = print(chrome.visit(Reader.DESKTOP, url));
      assertEquals(List.of(), sheets.outside(), path);
      String text = sheets.text().replaceAll("\\s+", "");
      for (int i = 1; i <= COLUMNS; i++) {
        assertTrue(text.contains("Municipality" + i), path + ": Municipality" + i);
        assertTrue(text.contains("2,345," + (100 + i)), path + ": cell " + i);
      }
      Page phone = chrome.visit(Reader.phone(320), url);
      assertEquals(320, phone.evaluate("document.documentElement.scrollWidth"), path);
    }
  }

  @Test
  void aNotePrintsTheAddressOfItsLinkOnce(Chrome chrome, @TempDir Path folder) throws IOException {
    Path site = wideTables(folder);
    for (String path : List.of("r/ab-1/index.html", "themes/a/index.html", "print/index.html")) {
      Sheets sheets = print(chrome.visit(Reader.DESKTOP, site.resolve(path).toUri().toString()));
      String text = sheets.text().replaceAll("\\s+", "");
      assertEquals(2, text.split("https://example.com/act-of-2019", -1).length, path);
    }
  }

  private static Path wideTables(Path folder) throws IOException {
    Path theme = Files.createDirectories(folder.resolve("content/themes/01-a"));
    Files.writeString(
        folder.resolve("content/report.yaml"),
        """
        title: Detention
        language: en
        wording: own
        authors:
          - name: An organisation
            kind: org
        base-url: https://example.org/r/
        instrument: iccpr
        downloads: []
        contact:
          name: An organisation
        """);
    Files.writeString(theme.resolve("theme.md"), "---\ntitle: A theme\n---\n");
    Files.writeString(
        theme.resolve("ab-1.md"),
        "---\ntitle: Publish the figures\n---\n\nPublish the figures.[^1]\n\n"
            + row("Municipality")
            + row(":---")
            + row("2,345,1")
            + "\n[^1]: See the [Act of 2019](https://example.com/act-of-2019).\n");
    Path site = folder.resolve("site");
    BuiltSite.build("tables", folder, site, "https://example.org/r/");
    return site;
  }

  /** A row of a table whose cells are a text and a number of two digits. */
  private static String row(String cell) {
    Stream<String> cells =
        IntStream.rangeClosed(1, COLUMNS)
            .mapToObj(
                i ->
                    cell.startsWith(":")
                        ? cell
                        : cell.startsWith("M") ? cell + i : cell + String.format("%02d", i));
    return "| " + String.join(" | ", cells.toList()) + " |\n";
  }
}
