package org.rapporteur.view;

import java.util.List;
import org.rapporteur.model.Phrase;
import org.rapporteur.view.RecommendationListPage.RecommendationItem;

/**
 * The recommendations with one value of a facet, for example those addressed to one authority.
 *
 * @param facet {@code addressee}, {@code affected}, {@code type}, {@code sdg} or {@code standing}
 * @param message the key of the message that names the facet
 * @param name the name of the value
 * @param valuesHref the address of the page with all values of the facet; empty if it is omitted
 * @param listHref the address of the list of all recommendations; empty if it is omitted
 * @param feedHref the address of the feed of an addressee; empty if there is none
 * @param count how many recommendations have the value, on all its pages
 * @param number the number of this page, from 1
 * @param of how many pages there are
 * @param standing how many of them have each latest position of the addressee itself; empty unless
 *     they are those of an addressee, and this is the first page
 * @param rows the recommendations on this page, in reading order
 * @param pager the previous and the next page
 */
public record FacetPage(
    PageFrame frame,
    String facet,
    String message,
    Phrase name,
    String valuesHref,
    String listHref,
    String feedHref,
    int count,
    int number,
    int of,
    List<ProgressPage.StandingCount> standing,
    List<FacetRow> rows,
    PageHead head,
    Pager pager)
    implements Page {

  public FacetPage {
    standing = List.copyOf(standing);
    rows = List.copyOf(rows);
  }

  /**
   * A recommendation.
   *
   * @param item its row; the articles are those that it cites itself, if it cites any
   * @param theme the title of its theme
   */
  public record FacetRow(RecommendationItem item, Phrase theme) {}

  @Override
  public String template() {
    return "facet";
  }
}
