package org.rapporteur.view;

/**
 * The page that a host shows if an address does not exist. Its links are absolute, because it can
 * appear at any address.
 *
 * @param listHref the address of the list of recommendations; empty, like the other two, if the
 *     page belongs to no edition
 * @param searchHref the address of the search page; also empty if the report cannot be searched
 */
public record NotFoundPage(PageFrame frame, String listHref, String articlesHref, String searchHref)
    implements Page {
  @Override
  public String template() {
    return "404";
  }
}
