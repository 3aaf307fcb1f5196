package org.rapporteur.page;

/**
 * The page that finds words.
 *
 * @param indexed whether the report is small enough for an index, see {@link #MOST}
 * @param listHref the list of all recommendations
 * @param articlesHref the list of instruments
 * @param printHref the whole report on one page
 */
public record SearchPage(
    Shell shell, boolean indexed, String listHref, String articlesHref, String printHref)
    implements Page {

  /** How many recommendations an index is made for. */
  public static final int MOST = 10_000;

  @Override
  public String template() {
    return "search";
  }
}
