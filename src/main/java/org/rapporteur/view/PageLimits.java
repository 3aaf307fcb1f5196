package org.rapporteur.view;

import java.util.Optional;

/**
 * The limits beyond which a page is split by theme. The defaults limit such a page to about one
 * megabyte.
 *
 * @param articleEntries recommendations in full on an article's page; beyond, the page shows counts
 *     and links to one page per theme
 * @param listRows rows on the list of all recommendations; beyond, it shows counts and links to the
 *     themes' pages, and readers filter it by the search index
 * @param printedEntries recommendations in full on the print page; beyond, it contains only cover,
 *     contents and index, and links to one page per theme
 * @param matrixCells cells of the matrix on the home page, for templates of version 0; beyond, the
 *     matrix is omitted
 */
public record PageLimits(int articleEntries, int listRows, int matrixCells, int printedEntries) {

  public static final PageLimits DEFAULT = new PageLimits(500, 500, 10_000, 500);

  /** These limits, or those that a report sets for its lists. */
  public PageLimits or(Optional<Integer> splitAt) {
    return splitAt.map(n -> new PageLimits(n, n, matrixCells, n)).orElse(this);
  }
}
