package org.rapporteur.importer.outline;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.importer.source.Blank;
import org.rapporteur.importer.source.Table;

/**
 * The row of a table that names its columns.
 *
 * @param row its index; -1 if the table has none
 * @param keys the key of each column; a column without one keeps its heading
 * @param names the heading of each column
 * @param demand the column of the recommendations
 */
record TableHeader(int row, Map<Integer, String> keys, Map<Integer, String> names, int demand) {

  private static final int SEARCHED = 15;

  /** Finds the row among the first ones: the one that names most keys. */
  static Optional<TableHeader> of(Table table, ColumnKeys columns) {
    Optional<TableHeader> best = Optional.empty();
    int most = 0;
    for (int i = 0; i < Math.min(SEARCHED, table.rows().size()); i++) {
      TableHeader header = header(i, table, columns);
      int known = header.keys().size();
      boolean enough = known >= 2 || known == 1 && header.keys().containsValue(ColumnKeys.DEMAND);
      if (enough && known > most) {
        most = known;
        best = Optional.of(header);
      }
    }
    return best;
  }

  /** A table without headings, whose longest column holds the recommendations. */
  static TableHeader none(Table table) {
    return new TableHeader(-1, Map.of(), Map.of(), longest(table, -1, Set.of()));
  }

  private static TableHeader header(int row, Table table, ColumnKeys columns) {
    Map<Integer, String> keys = new LinkedHashMap<>();
    Map<Integer, String> names = new LinkedHashMap<>();
    Set<String> used = new HashSet<>();
    for (Table.Cell cell : table.rows().get(row).cells()) {
      String name = Blank.collapsed(cell.plain());
      if (!name.isEmpty()) {
        names.put(cell.column(), name);
        columns
            .key(name)
            .filter(key -> used.add(key) || key.equals(ColumnKeys.NONE))
            .ifPresent(key -> keys.put(cell.column(), key));
      }
    }
    int demand =
        keys.entrySet().stream()
            .filter(e -> e.getValue().equals(ColumnKeys.DEMAND))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseGet(() -> longest(table, row, keys.keySet()));
    keys.put(demand, ColumnKeys.DEMAND);
    return new TableHeader(row, keys, names, demand);
  }

  /** The column with the longest texts. */
  private static int longest(Table table, int header, Set<Integer> except) {
    Map<Integer, Long> lengths = new LinkedHashMap<>();
    List<Table.Row> rows = table.rows().subList(header + 1, table.rows().size());
    for (Table.Row row : rows) {
      for (Table.Cell cell : row.cells()) {
        if (!except.contains(cell.column()) && cell.columns() == 1) {
          lengths.merge(cell.column(), Blank.visible(cell.plain()), Long::sum);
        }
      }
    }
    return lengths.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  /** Returns whether the columns are those of a list of recommendations. */
  boolean isMatrix() {
    return keys.size() >= 2;
  }

  /** The key of a column: of front matter, or of a fact that keeps the column's name. */
  String key(int column) {
    return keys.getOrDefault(column, Fact.OTHER + name(column));
  }

  /** The heading of a column, or its number. */
  String name(int column) {
    return names.getOrDefault(column, "Column " + (column + 1));
  }

  /** The headings that were understood, with their keys. */
  Map<String, String> mapping() {
    Map<String, String> mapping = new LinkedHashMap<>();
    names.forEach((column, name) -> mapping.put(name, key(column)));
    return mapping;
  }

  /** Returns whether a row repeats the headings, as on each page of a document. */
  boolean isRepeatedBy(Table.Row other) {
    return !names.isEmpty()
        && other.cells().stream()
            .filter(cell -> !cell.plain().isBlank())
            .allMatch(cell -> Blank.collapsed(cell.plain()).equals(names.get(cell.column())));
  }
}
