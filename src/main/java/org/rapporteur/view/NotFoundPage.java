package org.rapporteur.view;

/**
 * The page that a host shows if an address does not exist. Its links are absolute, because it can
 * appear at any address.
 *
 * @param listHref the address of the list of recommendations; empty, like articlesHref, if the page
 *     belongs to no edition
 */
public record NotFoundPage(PageFrame frame, String listHref, String articlesHref) implements Page {
  @Override
  public String template() {
    return "404";
  }
}
