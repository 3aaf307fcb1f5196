package org.rapporteur.importer.source;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What the attributes of elements say of their looks. */
final class HtmlLooks {

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del",
          "dfn", "em", "font", "i", "img", "ins", "kbd", "label", "mark", "o:p", "q", "s", "samp",
          "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");

  private HtmlLooks() {}

  /** Returns whether a node is part of a line. */
  static boolean isInline(Node node) {
    if (node instanceof TextNode) {
      return true;
    }
    return node instanceof Element element
        && INLINE.contains(element.normalName())
        && !isHidden(element)
        && element.getAllElements().stream()
            .allMatch(e -> INLINE.contains(e.normalName()) || e.normalName().contains(":"));
  }

  /** Makes the automatic number of a cell that consists of it its text. */
  static void showNumber(Element element) {
    String number = element.attr("data-label");
    if (!number.matches("•?") && element.text().isBlank() && element.closest("td, th") != null) {
      element.text(number).removeAttr("data-label").removeAttr("data-depth");
    }
  }

  /** A table that arranges a page instead of data. */
  static boolean isLayout(Element table) {
    if (table.attr("role").equals("presentation") || table.selectFirst("table table") != null) {
      return true;
    }
    if (table.selectFirst("th, caption, thead") != null) {
      return false;
    }
    int columns =
        table.select("tr").stream().mapToInt(row -> row.select("> td").size()).max().orElse(0);
    boolean pages =
        table.select("td").stream().anyMatch(td -> td.select("p, li, h1, h2, h3").size() > 15);
    return columns < 2 || pages || table.selectFirst("h1, h2, h3, h4") != null;
  }

  static boolean isHidden(Element element) {
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return element.hasAttr("hidden")
        || style.contains("display:none")
        || style.contains("mso-hide:all");
  }

  static boolean isCentred(Element element) {
    for (Element e = element; e != null && !e.normalName().matches("body|td|th"); e = e.parent()) {
      String style = e.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
      if (e.attr("align").equalsIgnoreCase("center")
          || style.contains("text-align:center")
          || e.normalName().equals("center")) {
        return true;
      }
      if (style.contains("text-align:") || e.hasAttr("align")) {
        return false;
      }
    }
    return false;
  }
}
