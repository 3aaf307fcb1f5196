package org.rapporteur.page;

/**
 * What a host shows where there is no page; its links are absolute, since it stands in for any
 * address.
 */
public record NotFoundPage(Shell shell, String listHref, String articlesHref) implements Page {
  @Override
  public String template() {
    return "404";
  }
}
