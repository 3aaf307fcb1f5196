package org.rapporteur.importer.source;

import java.util.List;

/**
 * A table.
 *
 * @param name what it is called, such as the name of a sheet; may be empty
 * @param rows its rows, from the top
 */
public record Table(String name, List<Row> rows) implements Block {

  /** Copies the rows. */
  public Table {
    rows = List.copyOf(rows);
  }

  /**
   * A row.
   *
   * @param number its number in the table, from 1
   * @param header whether the file marks it as a row of headings
   */
  public record Row(int number, boolean header, List<Cell> cells) {

    /** Copies the cells. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param column the first column that it covers, from 0
   * @param columns the number of columns that it covers
   * @param rows the number of rows that it covers
   */
  public record Cell(int column, int columns, int rows, List<Paragraph> paragraphs) {

    /** Copies the paragraphs. */
    public Cell {
      paragraphs = List.copyOf(paragraphs);
    }

    /** The characters, with a line feed between paragraphs. */
    public String plain() {
      return String.join("\n", paragraphs.stream().map(Paragraph::plain).toList());
    }
  }

  /** The number of columns. */
  public int width() {
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .mapToInt(cell -> cell.column() + cell.columns())
        .max()
        .orElse(0);
  }
}
