package org.rapporteur.view;

import java.util.List;
import org.rapporteur.model.Phrase;

/**
 * The table of articles cited in each theme.
 *
 * @param columns the articles that recommendations cite, by instrument in the report's order
 * @param rows one row for each theme, with one cell for each column
 */
public record Matrix(List<Column> columns, List<Row> rows) {

  public Matrix {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * An article.
   *
   * @param code the code of the instrument
   * @param number the number of the article
   * @param name the full name of the article: "ICCPR art. 9"
   */
  public record Column(String code, String number, String name, String href) {}

  public record Row(Phrase theme, String href, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * The number of recommendations of a theme that cite an article.
   *
   * @param count the number; 0 for none
   * @param scale the radius of the mark, as a percentage of the largest radius: 100 × √(count ÷
   *     largest count)
   * @param href the address of the theme's section on the article's page; empty if the count is 0
   */
  public record Cell(int count, int scale, String href) {}
}
