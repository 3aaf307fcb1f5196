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
}
