package org.rapporteur.view;

import org.rapporteur.index.TitledLink;

/**
 * The table of the articles of one instrument that recommendations cite, by theme.
 *
 * @param heading the heading: "ICCPR: articles by theme"
 * @param instrument the page of the instrument
 * @param matrix the table; without columns if nothing is cited
 * @param number the number of this page, from 1; each has some of the themes
 * @param of how many pages there are
 * @param pager the previous and the next page
 */
public record MatrixPage(
    PageFrame frame,
    String heading,
    TitledLink instrument,
    Matrix matrix,
    int number,
    int of,
    Pager pager)
    implements Page {

  @Override
  public String template() {
    return "matrix";
  }
}
