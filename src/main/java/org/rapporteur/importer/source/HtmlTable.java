package org.rapporteur.importer.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jsoup.nodes.Element;

/** The rows of an HTML table, with cells in the columns in which a browser shows them. */
final class HtmlTable {

  private static final int MAX_SPAN = 1000;

  private final BiFunction<Element, String, List<Paragraph>> paragraphs;

  /**
   * @param paragraphs reads a cell; takes the cell and its place in words
   */
  HtmlTable(BiFunction<Element, String, List<Paragraph>> paragraphs) {
    this.paragraphs = paragraphs;
  }

  List<Table.Row> rows(Element table) {
    List<Table.Row> rows = new ArrayList<>();
    Map<Integer, Integer> occupied = new HashMap<>();
    int number = 0;
    for (Element row : table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr")) {
      number++;
      List<Table.Cell> cells = new ArrayList<>();
      int column = 0;
      boolean header =
          !row.select("> th").isEmpty() && row.select("> td").isEmpty()
              || row.parent() != null && row.parent().normalName().equals("thead");
      for (Element cell : row.select("> td, > th")) {
        while (occupied.getOrDefault(column, 0) > 0) {
          column++;
        }
        int columns = span(cell.attr("colspan"));
        int height = span(cell.attr("rowspan"));
        String place = "table row " + number + ", column " + (column + 1);
        cells.add(new Table.Cell(column, columns, height, paragraphs.apply(cell, place)));
        for (int c = column; c < column + columns; c++) {
          occupied.merge(c, height, Math::max);
        }
        column += columns;
      }
      occupied.replaceAll((c, left) -> left - 1);
      rows.add(new Table.Row(number, header, cells));
    }
    return rows;
  }

  private static int span(String text) {
    return Optional.of(text)
        .filter(t -> t.matches("[0-9]{1,6}"))
        .map(Integer::parseInt)
        .map(n -> Math.max(1, Math.min(n, MAX_SPAN)))
        .orElse(1);
  }
}
