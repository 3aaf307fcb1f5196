package org.rapporteur.plan;

/**
 * How much one page lists before it is split by theme. The defaults keep such a page at about one
 * megabyte.
 *
 * @param articleEntries recommendations in full on an article's page; beyond, the page keeps counts
 *     and leads to one page for each theme
 * @param listRows rows on the list of all recommendations; beyond, it keeps counts and leads to the
 *     themes' pages
 * @param printedEntries recommendations in full on the page for paper; beyond, it keeps its cover,
 *     contents and index, and leads to one page for each theme
 * @param matrixCells cells of the matrix on the home page; beyond, it is left out
 */
public record PageLimits(int articleEntries, int listRows, int matrixCells, int printedEntries) {

  public static final PageLimits DEFAULT = new PageLimits(500, 2_000, 10_000, 500);
}
