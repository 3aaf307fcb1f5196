package org.rapporteur.importer.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.importer.source.Blank;
import org.rapporteur.importer.source.Table;

/**
 * The names and keys of the columns of a table.
 *
 * @param first the index of the first row of headings
 * @param row the index of the last; -1 if the table has none
 * @param keys the key of each column; a column without one keeps its heading
 * @param names the heading of each column
 * @param groups the party or date that a column is about, if several columns have its key
 * @param demand the column of the recommendations
 */
record TableHeader(
    int first,
    int row,
    Map<Integer, String> keys,
    Map<Integer, String> names,
    Map<Integer, String> groups,
    int demand) {

  /** A column with shorter texts on average has no recommendations. */
  private static final int TEXT = 20;

  /** How many letters and digits a column of the recommendations that no heading names has. */
  private record Length(int column, long characters, long rows) {}

  /** Finds the headings among the first rows. */
  static Optional<TableHeader> of(Table table, ColumnKeys columns, ValueMap meanings) {
    return HeaderRows.of(table, columns).map(rows -> header(rows, table, columns, meanings));
  }

  /** A table without known headings, whose longest column holds the recommendations. */
  static TableHeader none(Table table, ColumnKeys columns, ValueMap meanings) {
    int longest = longest(table, -1, Set.of()).map(Length::column).orElse(0);
    Optional<HeaderRows> unknown = HeaderRows.unknown(table, longest);
    if (unknown.isPresent()) {
      return header(unknown.get(), table, columns, meanings);
    }
    Map<Integer, String> keys = new LinkedHashMap<>();
    if (longest > 0 && areNumbers(values(table, -1).getOrDefault(0, List.of()), table)) {
      keys.put(0, "number");
    }
    keys.put(longest, ColumnKeys.DEMAND);
    return new TableHeader(-1, -1, keys, Map.of(), Map.of(), longest);
  }

  private static boolean areNumbers(List<String> values, Table table) {
    return values.size() == table.rows().size()
        && new HashSet<>(values).size() == values.size()
        && values.stream().allMatch(v -> v.matches("(?:[A-Z]{1,4}[-. ]?)?\\d+(?:[.-]\\d+)*\\.?"));
  }

  private static TableHeader header(
      HeaderRows rows, Table table, ColumnKeys columns, ValueMap meanings) {
    HeaderKeys found = new HeaderKeys(rows, columns, values(table, rows.last()), meanings);
    Map<Integer, String> keys = found.keys();
    int demand =
        keys.entrySet().stream()
            .filter(e -> e.getValue().equals(ColumnKeys.DEMAND))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(-1);
    if (demand < 0) {
      Optional<Length> longest = longest(table, rows.last(), keys.keySet());
      demand = longest.map(Length::column).orElse(0);
      if (longest.filter(l -> l.characters() >= TEXT * l.rows()).isPresent() || keys.isEmpty()) {
        keys.put(demand, ColumnKeys.DEMAND);
      }
    }
    Map<Integer, String> names = new LinkedHashMap<>();
    rows.names()
        .forEach(
            (column, name) -> {
              String group = found.groups().getOrDefault(column, "");
              boolean added = !group.isEmpty() && !name.contains(group);
              names.put(column, added ? group + ": " + name : name);
            });
    return new TableHeader(rows.first(), rows.last(), keys, names, found.groups(), demand);
  }

  /** The values of each column below the headings, without empty ones. */
  private static Map<Integer, List<String>> values(Table table, int header) {
    Map<Integer, List<String>> values = new LinkedHashMap<>();
    for (Table.Row row : table.rows().subList(header + 1, table.rows().size())) {
      for (Table.Cell cell : row.cells()) {
        String text = Blank.collapsed(cell.plain());
        if (!text.isEmpty() && cell.columns() == 1) {
          values.computeIfAbsent(cell.column(), c -> new ArrayList<>()).add(text);
        }
      }
    }
    return values;
  }

  /** The column with the longest texts. */
  private static Optional<Length> longest(Table table, int header, Set<Integer> except) {
    return values(table, header).entrySet().stream()
        .filter(e -> !except.contains(e.getKey()))
        .map(
            e ->
                new Length(
                    e.getKey(),
                    e.getValue().stream().mapToLong(Blank::visible).sum(),
                    e.getValue().size()))
        .max(java.util.Comparator.comparingLong(Length::characters));
  }

  /** Returns whether the columns are those of a list of recommendations. */
  boolean isMatrix() {
    return keys.size() >= 2 && keys.containsValue(ColumnKeys.DEMAND);
  }

  /** Returns whether a column names themes. */
  boolean hasThemes() {
    return keys.containsValue(ColumnKeys.THEME);
  }

  /** The column with a key; -1 if there is none. */
  int column(String key) {
    return keys.entrySet().stream()
        .filter(e -> e.getValue().equals(key))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(-1);
  }

  /** The key of a column: of front matter, or of a fact that keeps the column's name. */
  String key(int column) {
    return keys.getOrDefault(column, Fact.OTHER + name(column));
  }

  /** The heading of a column, or its number. */
  String name(int column) {
    return names.getOrDefault(column, "Column " + (column + 1));
  }

  /** The party or date that a column is about; empty if no other column has its key. */
  String group(int column) {
    return groups.getOrDefault(column, "");
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
