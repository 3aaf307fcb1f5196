package org.rapporteur.view;

import java.util.List;

/** The first page of a site of several editions, if no edition is at the site's root. */
public record EditionListPage(PageFrame frame, String title, List<EditionItem> editions)
    implements Page {

  public EditionListPage {
    editions = List.copyOf(editions);
  }

  /**
   * An edition, described in its own language.
   *
   * @param name the name of the language in that language
   */
  public record EditionItem(
      String language, String direction, String name, String title, String href) {}

  @Override
  public String template() {
    return "editions";
  }
}
