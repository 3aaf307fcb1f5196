package org.rapporteur.importer.outline;

import java.util.HashSet;
import java.util.Set;
import org.rapporteur.importer.source.Table;

/** Whether the cells of a table list several themes between commas. */
final class ThemeLists {

  private static final int FEW = 20;

  private ThemeLists() {}

  /**
   * Returns whether commas divide themes: the parts repeat far more often than whole cells do. A
   * comma within the name of a theme makes no such difference.
   */
  static boolean areDividedByCommas(Table table, TableHeader header) {
    Set<String> whole = new HashSet<>();
    Set<String> parts = new HashSet<>();
    for (Table.Row row : table.rows().subList(Math.max(0, header.row() + 1), table.rows().size())) {
      for (Table.Cell cell : row.cells()) {
        if (header.key(cell.column()).equals(ColumnKeys.THEME) && !cell.plain().isBlank()) {
          whole.add(cell.plain().strip());
          for (String part : cell.plain().split("[,;|\n]", -1)) {
            parts.add(part.strip());
          }
        }
      }
    }
    return whole.size() >= FEW && parts.size() * 2 < whole.size();
  }

  /**
   * Returns whether a theme goes on below its cell: the column is before the text, its first cell
   * is filled, and many below are empty.
   */
  static boolean goOn(Table table, TableHeader header) {
    int column = header.column(ColumnKeys.THEME);
    if (column < 0 || column > header.demand()) {
      return false;
    }
    int texts = 0;
    int filled = 0;
    boolean first = false;
    for (Table.Row row : table.rows().subList(Math.max(0, header.row() + 1), table.rows().size())) {
      if (has(row, header.demand())) {
        filled += has(row, column) ? 1 : 0;
        first |= texts == 0 && has(row, column);
        if (row.cells().stream().anyMatch(c -> c.column() == column && c.rows() > 1)) {
          return false;
        }
        texts++;
      }
    }
    return first && filled < texts && (texts - filled) * 10 >= texts * 3;
  }

  private static boolean has(Table.Row row, int column) {
    return row.cells().stream()
        .anyMatch(cell -> cell.column() == column && !cell.plain().isBlank());
  }
}
