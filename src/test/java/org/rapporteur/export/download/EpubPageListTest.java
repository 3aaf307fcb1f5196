package org.rapporteur.export.download;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.rapporteur.message.Messages;

class EpubPageListTest {

  private static Element list(PdfPages pages) {
    Map<String, Document> texts = new LinkedHashMap<>();
    texts.put("cover.xhtml", Jsoup.parse("<h1>Cover</h1>"));
    texts.put("front.xhtml", Jsoup.parse("<h1 id=front>Front</h1>"));
    texts.put("nav.xhtml", Jsoup.parse("<nav><h1 id=contents>Contents</h1></nav>"));
    texts.put("theme-1.xhtml", Jsoup.parse("<h1 id=t>T</h1><h2 id=a>A</h2><h2 id=b>B</h2>"));
    EpubPageList.add(texts, pages, Messages.of("en"));
    return texts.get("nav.xhtml").expectFirst("nav[epub:type=page-list]");
  }

  private static PdfPages pages(int count, Object... starts) {
    Map<String, Integer> all = new LinkedHashMap<>();
    for (int i = 0; i < starts.length; i += 2) {
      all.put((String) starts[i], (Integer) starts[i + 1]);
    }
    return new PdfPages(count, all);
  }

  @Test
  void aPageLinksToTheFirstHeadingOnItOrToTheOneThatItContinues() {
    Element list = list(pages(8, "front", 2, "contents", 4, "t", 5, "a", 5, "b", 7));
    assertEquals(
        List.of(
            "cover.xhtml",
            "front.xhtml#front",
            "front.xhtml#front",
            "nav.xhtml#contents",
            "theme-1.xhtml#t",
            "theme-1.xhtml#a",
            "theme-1.xhtml#b",
            "theme-1.xhtml#b"),
        list.select("a").eachAttr("href"));
    assertEquals("1 2 3 4 5 6 7 8", list.expectFirst("ol").text());
    assertEquals("Pages of the PDF", list.expectFirst("h2").text());
  }

  @Test
  void headingsThatTheBookDoesNotHaveAreSkipped() {
    Element list = list(pages(3, "unknown", 2, "t", 3));
    assertEquals(
        List.of("cover.xhtml", "cover.xhtml", "theme-1.xhtml#t"),
        list.select("a").eachAttr("href"));
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
