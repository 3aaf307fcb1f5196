package org.rapporteur.importer.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.importer.source.Blank;
import org.rapporteur.importer.source.Table;

/** Divides a sheet that contains several tables, one below the other. */
final class TableParts {

  private TableParts() {}

  /**
   * The tables of a sheet. A table begins with the lines above its headings; headings that only
   * repeat those of the table above begin no other one, unless a line above them names it.
   */
  static List<Table> of(Table table, ColumnKeys keys) {
    List<Integer> starts = new ArrayList<>();
    int headings = -1;
    for (int i = 0; i < table.rows().size(); i++) {
      Table.Row row = table.rows().get(i);
      boolean first = headings < 0;
      if (HeaderRows.known(row, keys) < (first ? 1 : 2)
          || !first && !isSimilar(table, headings, i)) {
        continue;
      }
      int start = i;
      while (start > headings + 1 && isLine(table.rows().get(start - 1))) {
        start--;
      }
      if (!first && i - headings > 1 && (start < i || !isSame(table, headings, i))) {
        starts.add(start);
      }
      headings = first || i - headings > 1 ? i : headings;
    }
    List<Table> parts = new ArrayList<>();
    int from = 0;
    for (int start : starts) {
      parts.add(new Table(table.name(), table.rows().subList(from, start)));
      from = start;
    }
    parts.add(new Table(table.name(), table.rows().subList(from, table.rows().size())));
    return parts;
  }

  private static boolean isLine(Table.Row row) {
    List<Table.Cell> filled = filled(row);
    return filled.size() == 1 && filled.get(0).plain().matches("(?s).*\\p{L}{2}.*");
  }

  private static boolean isSame(Table table, int one, int other) {
    return texts(table.rows().get(one)).equals(texts(table.rows().get(other)));
  }

  /**
   * Headings of another table share some with the first: values of cells can be words of headings.
   */
  private static boolean isSimilar(Table table, int one, int other) {
    Set<String> shared = texts(table.rows().get(one));
    shared.retainAll(texts(table.rows().get(other)));
    return shared.size() >= 2;
  }

  private static Set<String> texts(Table.Row row) {
    return filled(row).stream()
        .map(cell -> Blank.collapsed(cell.plain()))
        .collect(Collectors.toSet());
  }

  private static List<Table.Cell> filled(Table.Row row) {
    return row.cells().stream().filter(cell -> !cell.plain().isBlank()).toList();
  }
}
