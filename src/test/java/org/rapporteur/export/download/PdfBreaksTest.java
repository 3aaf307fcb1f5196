package org.rapporteur.export.download;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
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
