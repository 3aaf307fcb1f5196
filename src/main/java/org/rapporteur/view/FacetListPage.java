package org.rapporteur.view;

import java.util.List;
import org.rapporteur.model.Phrase;

/**
 * The values of a facet, for example all addressees.
 *
 * @param facet {@code addressee}, {@code affected}, {@code type}, {@code sdg} or {@code standing}
 * @param message the key of the message that names the facet
 * @param listHref the address of the list of all recommendations; empty if it is omitted
 * @param values the values on this page, in order
 * @param number the number of this page, from 1
 * @param of how many pages there are
 * @param pager the previous and the next page
 */
public record FacetListPage(
    PageFrame frame,
    String facet,
    String message,
    String listHref,
    List<FacetItem> values,
    int number,
    int of,
    Pager pager)
    implements Page {

  public FacetListPage {
    values = List.copyOf(values);
  }

  /**
   * A value.
   *
   * @param name its name
   * @param href the address of the page with its recommendations; empty if it is omitted
   * @param count how many recommendations have it
   */
  public record FacetItem(Phrase name, String href, int count) {}

  /**
   * The most frequent values of a facet, for other pages.
   *
   * @param facet as in {@link FacetListPage}
   * @param message the key of the message that names the facet
   * @param href the address of the page with all values; empty if it is omitted
   * @param size how many values there are
   * @param values the most frequent ones
   */
  public record FacetSummary(
      String facet, String message, String href, int size, List<FacetItem> values) {
    public FacetSummary {
      values = List.copyOf(values);
    }
  }

  @Override
  public String template() {
    return "facets";
  }
}
