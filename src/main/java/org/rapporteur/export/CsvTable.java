package org.rapporteur.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;
import org.rapporteur.model.Address;

/**
 * A table of the data with its columns, from which both the CSV and its description are written.
 *
 * @param <T> what a line is about
 * @param name the name of the table: {@code recommendations}
 * @param title what it contains, in one sentence
 * @param key the columns that identify a line
 */
record CsvTable<T>(
    Address address, String name, String title, List<Column<T>> columns, List<String> key) {

  CsvTable {
    columns = List.copyOf(columns);
    key = List.copyOf(key);
  }

  /** What the cells of a column contain. */
  enum Kind {
    TEXT,
    /** Texts separated by a bar between spaces. */
    LIST
  }

  /**
   * A column.
   *
   * @param description what it contains, in one sentence
   */
  record Column<T>(String name, Kind kind, String description, Function<T, String> value) {

    static <T> Column<T> text(String name, String description, Function<T, String> value) {
      return new Column<>(name, Kind.TEXT, description, value);
    }

    static <T> Column<T> list(String name, String description, Function<T, String> value) {
      return new Column<>(name, Kind.LIST, description, value);
    }
  }

  void write(Writer out, Iterable<T> rows) throws IOException {
    line(out, Column::name);
    for (T row : rows) {
      line(out, column -> column.value().apply(row));
    }
  }

  private void line(Writer out, Function<Column<T>, String> cell) throws IOException {
    StringJoiner cells = new StringJoiner(",");
    columns.forEach(column -> cells.add(CsvText.cell(cell.apply(column))));
    out.append(cells.toString()).append(CsvText.LINE_END);
  }
}
