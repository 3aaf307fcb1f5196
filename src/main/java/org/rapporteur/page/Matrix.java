package org.rapporteur.page;

import java.util.List;
import org.rapporteur.model.Phrase;

/**
 * Which articles are reached under which theme.
 *
 * @param columns the articles that recommendations reach, by instrument in the report's order
 * @param rows one a theme, each with as many cells as there are columns
 */
public record Matrix(List<Column> columns, List<Row> rows) {

  public Matrix {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * An article.
   *
   * @param code the instrument's code
   * @param number the article's number
   * @param name its full name: "ICCPR art. 9"
   */
  public record Column(String code, String number, String name, String href) {}

  public record Row(Phrase theme, String href, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * How many recommendations of a theme reach an article.
   *
   * @param count 0 for none
   * @param scale the radius of its mark in hundredths of the largest one's: 100 × √(count ÷ most)
   * @param href the theme's part of the article's page; empty for none
   */
  public record Cell(int count, int scale, String href) {}
}
