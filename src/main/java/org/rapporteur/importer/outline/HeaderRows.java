package org.rapporteur.importer.outline;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.importer.source.Blank;
import org.rapporteur.importer.source.Table;

/**
 * The rows of a table that name its columns: one, or also the row above that names groups of
 * columns, or the row below that names their parts.
 *
 * @param first the index of the first
 * @param last the index of the last
 * @param names the heading of each column
 * @param groups the heading above it, if there is one
 */
record HeaderRows(int first, int last, Map<Integer, String> names, Map<Integer, String> groups) {

  private static final int SEARCHED = 40;
  private static final int LONGEST = 200;
  private static final int SHORT = 60;

  /** Finds them among the first rows: those around the row that names most keys. */
  static Optional<HeaderRows> of(Table table, ColumnKeys keys) {
    int best = -1;
    int most = 0;
    for (int i = 0; i < Math.min(SEARCHED, table.rows().size()); i++) {
      int known = known(table.rows().get(i), keys);
      if (known > most) {
        most = known;
        best = i;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(around(best, table, keys));
  }

  /** How many keys a row names; 0 if it is no row of headings. */
  static int known(Table.Row row, ColumnKeys keys) {
    Map<Integer, String> names = names(row);
    if (names.values().stream().anyMatch(name -> name.length() > LONGEST)) {
      return 0;
    }
    Set<String> known = new LinkedHashSet<>();
    names.values().forEach(name -> keys.key(name).ifPresent(known::add));
    boolean enough = known.size() >= 2 || known.contains(ColumnKeys.DEMAND);
    boolean sentence =
        names.size() == 1 && names.values().iterator().next().split(" ", -1).length > 6;
    return enough && !sentence ? known.size() : 0;
  }

  private static Map<Integer, String> names(Table.Row row) {
    Map<Integer, String> names = new LinkedHashMap<>();
    for (Table.Cell cell : row.cells()) {
      String name = Blank.collapsed(cell.plain());
      if (!name.isEmpty()) {
        names.put(cell.column(), name);
      }
    }
    return names;
  }

  private static HeaderRows around(int row, Table table, ColumnKeys keys) {
    Map<Integer, String> names = names(table.rows().get(row));
    if (row + 1 < table.rows().size() && isBelow(row, table, keys)) {
      return joined(row, row + 1, table);
    }
    if (row > 0 && isAbove(table.rows().get(row - 1), table.rows().get(row), table.width())) {
      return joined(row - 1, row, table);
    }
    return new HeaderRows(row, row, names, Map.of());
  }

  /** Headings of the parts of columns whose own heading is above them. */
  private static boolean isBelow(int row, Table table, ColumnKeys keys) {
    Map<Integer, String> above = names(table.rows().get(row));
    Map<Integer, String> below = names(table.rows().get(row + 1));
    if (below.size() < 2 || below.values().stream().anyMatch(name -> name.length() > SHORT)) {
      return false;
    }
    boolean demand =
        above.entrySet().stream()
            .anyMatch(
                e ->
                    below.containsKey(e.getKey())
                        && keys.key(e.getValue()).equals(Optional.of(ColumnKeys.DEMAND)));
    return !demand && below.values().stream().allMatch(name -> keys.key(name).isPresent());
  }

  /** Headings of groups of columns: some cover several of the columns below, or name others. */
  private static boolean isAbove(Table.Row above, Table.Row row, int width) {
    Map<Integer, String> groups = names(above);
    Map<Integer, String> names = names(row);
    boolean across =
        above.cells().stream().anyMatch(c -> c.columns() >= width && !c.plain().isBlank());
    boolean named =
        groups.keySet().stream().anyMatch(column -> !names.containsKey(column))
            || above.cells().stream().anyMatch(c -> c.columns() > 1 && !c.plain().isBlank());
    return groups.size() >= 2
        && !across
        && named
        && groups.values().stream().allMatch(name -> name.length() <= SHORT);
  }

  private static HeaderRows joined(int first, int last, Table table) {
    Map<Integer, String> above = names(table.rows().get(first));
    Map<Integer, String> below = names(table.rows().get(last));
    Map<Integer, String> names = new LinkedHashMap<>();
    Map<Integer, String> groups = new LinkedHashMap<>();
    Map<Integer, Integer> spans = new LinkedHashMap<>();
    table.rows().get(first).cells().forEach(c -> spans.put(c.column(), c.columns()));
    String group = "";
    int left = 0;
    for (int column = 0; column < table.width(); column++) {
      if (above.containsKey(column)) {
        group = above.get(column);
        left =
            spans.getOrDefault(column, 1) > 1 ? spans.getOrDefault(column, 1) : Integer.MAX_VALUE;
      }
      if (below.containsKey(column)) {
        names.put(column, below.get(column));
        if (left > 0 && !group.isEmpty()) {
          groups.put(column, group);
        }
      } else if (above.containsKey(column)) {
        names.put(column, above.get(column));
      }
      left--;
    }
    return new HeaderRows(first, last, names, groups);
  }

  /** The first row, if it can only name columns, although no word of it is known. */
  static Optional<HeaderRows> unknown(Table table, int text) {
    List<Table.Row> rows = table.rows();
    if (rows.size() < 2) {
      return Optional.empty();
    }
    Map<Integer, String> names = names(rows.get(0));
    long letters = names.values().stream().filter(name -> name.matches("(?s).*\\p{L}.*")).count();
    double below =
        rows.subList(1, rows.size()).stream()
            .mapToLong(row -> length(row, text))
            .average()
            .orElse(0);
    boolean shorter = names.getOrDefault(text, "").length() * 2 < below;
    return names.size() >= 2 && letters == names.size() && shorter
        ? Optional.of(new HeaderRows(0, 0, names, Map.of()))
        : Optional.empty();
  }

  private static long length(Table.Row row, int column) {
    return row.cells().stream()
        .filter(cell -> cell.column() == column)
        .mapToLong(cell -> Blank.visible(cell.plain()))
        .sum();
  }
}
