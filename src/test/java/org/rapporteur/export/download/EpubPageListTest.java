package org.rapporteur.export.download;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.rapporteur.message.Messages;

class EpubPageListTest {

  private static Map<String, Document> book(PdfPages pages) {
    Map<String, Document> texts = new LinkedHashMap<>();
    texts.put("cover.xhtml", Jsoup.parse("<h1>Cover</h1>"));
    texts.put("front.xhtml", Jsoup.parse("<h1 id=front>Front</h1>"));
    texts.put("nav.xhtml", Jsoup.parse("<nav><h1 id=contents>Contents</h1></nav>"));
    texts.put("theme-1.xhtml", Jsoup.parse("<h1 id=t>T</h1><h2 id=a>A</h2><h2 id=b>B</h2>"));
    EpubPageList.add(texts, pages, Messages.of("en"));
    return texts;
  }

  private static Element list(Map<String, Document> book) {
    return book.get("nav.xhtml").expectFirst("nav[epub:type=page-list]");
  }

  /** The elements of a file: a page as its number, another element as its text. */
  private static String order(Map<String, Document> book, String file) {
    return book.get(file).body().children().stream()
        .map(e -> e.hasAttr("aria-label") ? e.attr("aria-label") : e.text())
        .collect(Collectors.joining(" "));
  }

  private static PdfPages pages(int count, Object... starts) {
    Map<String, Integer> all = new LinkedHashMap<>();
    for (int i = 0; i < starts.length; i += 2) {
      all.put((String) starts[i], (Integer) starts[i + 1]);
    }
    return new PdfPages(count, all);
  }

  @Test
  void aPageIsMarkedBeforeTheFirstHeadingOnItOrBeforeTheOneThatItContinues() {
    Map<String, Document> book = book(pages(8, "front", 2, "contents", 4, "t", 5, "a", 5, "b", 7));
    assertEquals("1 Cover", order(book, "cover.xhtml"));
    assertEquals("2 3 Front", order(book, "front.xhtml"));
    assertEquals("5 T 6 A 7 8 B", order(book, "theme-1.xhtml"));
    Element list = list(book);
    list.remove();
    assertEquals("4 Contents", order(book, "nav.xhtml"));
    assertEquals(
        List.of(
            "cover.xhtml#pdf-page-1",
            "front.xhtml#pdf-page-2",
            "front.xhtml#pdf-page-3",
            "nav.xhtml#pdf-page-4",
            "theme-1.xhtml#pdf-page-5",
            "theme-1.xhtml#pdf-page-6",
            "theme-1.xhtml#pdf-page-7",
            "theme-1.xhtml#pdf-page-8"),
        list.select("a").eachAttr("href"));
    assertEquals("1 2 3 4 5 6 7 8", list.expectFirst("ol").text());
    assertEquals("Pages of the PDF", list.expectFirst("h2").text());
  }

  @Test
  void headingsThatTheBookDoesNotHaveAreSkipped() {
    Map<String, Document> book = book(pages(3, "unknown", 2, "t", 3));
    assertEquals("1 2 Cover", order(book, "cover.xhtml"));
    assertEquals("3 T A B", order(book, "theme-1.xhtml"));
  }

  @Test
  void thePagesAreReadFromThePdf() throws IOException {
    String style = "<style>.next { page-break-before: always }</style>";
    String body =
        "<p>Cover</p><h2 class=\"next\" id=\"t\">Theme</h2><div class=\"rec\"><h3 id=\"a\">A</h3></div>"
            + "<p class=\"next\">More</p><div class=\"rec next\"><h3 id=\"b\">B</h3></div>"
            + "<h3 id=\"other\">Other</h3><h2 id=\"index\" class=\"next\">Index</h2>";
    byte[] pdf = PdfTextTest.pdf("en", "ltr", style, body);
    PdfPages pages = PdfPages.of(body.getBytes(StandardCharsets.UTF_8), pdf);
    assertEquals(pages(5, "t", 2, "a", 2, "b", 4, "index", 5), pages);
    assertEquals(List.of("t", "a", "b", "index"), List.copyOf(pages.starts().keySet()));
  }
}
