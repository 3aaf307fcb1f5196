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
    Set<String> words = Set.of();
    for (int i = 0; i < table.rows().size(); i++) {
      Table.Row row = table.rows().get(i);
      boolean first = headings < 0;
      // The headings of another table share some with the first.
      if (!first && shared(row, words) < 2 || HeaderRows.known(row, keys) < (first ? 1 : 2)) {
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
      words = texts(table.rows().get(headings));
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

  private static long shared(Table.Row row, Set<String> words) {
    return row.cells().stream().filter(c -> words.contains(Blank.collapsed(c.plain()))).count();
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
