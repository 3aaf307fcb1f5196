package org.rapporteur.view;

import org.rapporteur.model.ContentPage;

/**
 * The item of the main navigation that a page belongs to.
 *
 * @param key the name of the item; empty for none
 * @param itself whether the item links to this page, and not to one that contains it
 */
record Section(String key, boolean itself) {

  static final Section NONE = new Section("", false);
  static final Section THEMES = new Section("themes", false);
  static final Section LIST = new Section("list", false);
  static final Section ARTICLES = new Section("articles", false);
  static final Section PROGRESS = new Section("progress", false);
  static final Section DOCUMENTS = new Section("documents", false);
  static final Section SEARCH = new Section("search", false);
  static final Section PRINT = new Section("print", false);

  /** The item of a further page. */
  static Section of(ContentPage page) {
    return new Section("page:" + page.slug(), false);
  }

  /** The same item for the page that it links to. */
  Section page() {
    return new Section(key, true);
  }

  /** The value of {@code aria-current} on an item: empty if the page does not belong to it. */
  String current(Section item) {
    if (!key.equals(item.key)) {
      return "";
    }
    return itself ? "page" : "true";
  }
}
