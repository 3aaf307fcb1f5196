package org.rapporteur.page;

import java.util.List;

/** The first page of a site of several editions, none of which stands at its root. */
public record EditionListPage(Shell shell, String title, List<Row> editions) implements Page {

  public EditionListPage {
    editions = List.copyOf(editions);
  }

  /**
   * An edition in its own language.
   *
   * @param name the language's own name for itself
   */
  public record Row(String language, String direction, String name, String title, String href) {}

  @Override
  public String template() {
    return "editions";
  }
}
