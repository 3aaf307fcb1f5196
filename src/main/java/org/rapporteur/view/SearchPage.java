package org.rapporteur.view;

/**
 * The search page.
 *
 * @param indexed whether the report is small enough for a search index, see {@link #MOST}
 * @param listHref the address of the list of all recommendations; empty, like the next two, if the
 *     page is omitted
 * @param articlesHref the address of the list of instruments
 * @param printHref the address of the whole report on one page
 */
public record SearchPage(
    PageFrame frame, boolean indexed, String listHref, String articlesHref, String printHref)
    implements Page {

  /** The largest number of recommendations for which a search index is built. */
  public static final int MOST = 10_000;

  /** Whether a report with these counts has a search index. */
  static boolean isFor(Counts counts) {
    return counts.recommendations() <= MOST;
  }

  @Override
  public String template() {
    return "search";
  }
}
