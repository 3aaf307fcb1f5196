package org.rapporteur.export.download;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Fits tables on the page. A table with many columns is set smaller. One with very many becomes a
 * list: a block for each row, in which the names of the columns come before the values.
 */
final class PdfTables {

  /** The number of columns up to which a table is set in the size of the text. */
  private static final int NORMAL = 5;

  /** The number of columns up to which it is set small; more are set very small. */
  private static final int SMALL = 7;

  /** The number of columns up to which it remains a table. */
  private static final int MAX = 9;

  private PdfTables() {}

  static void fit(Document text) {
    for (Element table : text.select("table")) {
      int columns =
          table.select("tr").stream().mapToInt(row -> row.children().size()).max().orElse(0);
      if (columns > MAX) {
        list(table);
      } else if (columns > NORMAL) {
        table.addClass(columns > SMALL ? "narrower" : "narrow");
      }
    }
  }

  /** Turns a table into a list. */
  static void list(Element table) {
    Element list = new Element("div").addClass("rows");
    table
        .select("> caption")
        .forEach(caption -> list.appendElement("p").html(caption.html()).addClass("caption"));
    Elements rows = table.select("> tbody > tr");
    Elements names = rows.isEmpty() ? new Elements() : table.select("> thead > tr > *");
    for (Element row : rows.isEmpty() ? table.select("> thead > tr") : rows) {
      Element block = list.appendElement("div").addClass("row");
      for (int i = 0; i < row.childrenSize(); i++) {
        Element line = block.appendElement("p");
        if (i < names.size() && names.get(i).hasText()) {
          line.appendElement("strong").html(names.get(i).html());
          line.appendText(": ");
        }
        row.child(i).childNodesCopy().forEach(line::appendChild);
      }
      // A note is referred to once, however often the name of its column is repeated.
      names.select("sup:has(a[role=doc-noteref])").remove();
    }
    table.replaceWith(list);
  }
}
