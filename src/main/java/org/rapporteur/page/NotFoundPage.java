package org.rapporteur.page;

/**
 * What a host shows where there is no page; its links are absolute, since it stands in for any
 * address.
 *
 * @param listHref the list of recommendations; empty, as articlesHref is, where no edition is meant
 */
public record NotFoundPage(Shell shell, String listHref, String articlesHref) implements Page {
  @Override
  public String template() {
    return "404";
  }
}
