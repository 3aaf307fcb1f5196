package org.rapporteur.view;

import org.rapporteur.index.TitledLink;

/**
 * The table of the articles of one instrument that recommendations cite, by theme.
 *
 * @param heading the heading: "ICCPR: articles by theme"
 * @param instrument the page of the instrument
 * @param matrix the table; without columns if it would be too large, or nothing is cited
 */
public record MatrixPage(PageFrame frame, String heading, TitledLink instrument, Matrix matrix)
    implements Page {

  @Override
  public String template() {
    return "matrix";
  }
}
