package org.rapporteur.export.download;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Fits tables on the page. A table with many columns is set smaller, and one with very many on a
 * page in landscape format. The library cannot mirror the columns of a right-to-left table, so such
 * a table becomes a list with a heading for each row and the names of the columns before the
 * values.
 */
final class PdfTables {

  private static final int NARROW = 6;
  private static final int WIDE = 9;

  private PdfTables() {}

  static void fit(Document text) {
    for (Element table : text.select("table")) {
      int columns =
          table.select("tr").stream().mapToInt(row -> row.children().size()).max().orElse(0);
      if (isRightToLeft(table)) {
        list(table);
      } else if (columns > WIDE) {
        table.addClass("landscape");
      } else if (columns > NARROW) {
        table.addClass("narrow");
      }
    }
  }

  private static boolean isRightToLeft(Element table) {
    for (Element each = table; each != null; each = each.parent()) {
      if (each.hasAttr("dir") && !each.attr("dir").equals("auto")) {
        return each.attr("dir").equals("rtl");
      }
    }
    return false;
  }

  private static void list(Element table) {
    List<Element> names = new ArrayList<>(table.select("thead th"));
    Element list = new Element("div").addClass("rows");
    for (Element row : table.select("tbody tr")) {
      Element block = list.appendElement("div").addClass("row");
      for (int i = 0; i < row.childrenSize(); i++) {
        Element line = block.appendElement("p");
        if (i < names.size() && names.get(i).hasText()) {
          line.appendElement("strong").html(names.get(i).html());
          line.appendText(": ");
        }
        row.child(i).childNodesCopy().forEach(line::appendChild);
      }
    }
    table.replaceWith(list);
  }
}
