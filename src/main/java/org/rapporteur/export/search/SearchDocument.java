package org.rapporteur.export.search;

import java.util.List;
import java.util.Map;
import org.rapporteur.model.Address;
import org.rapporteur.model.Phrase;

/**
 * A page in the search index.
 *
 * @param label a label before its title, such as ND-3; may be empty
 * @param under the title of its theme; empty for none
 * @param keys ids and provisions that find it before any word does, with their weight, 1 to {@value
 *     #MOST}
 */
record SearchDocument(
    String label,
    Phrase title,
    Address address,
    String under,
    List<Section> sections,
    Map<String, Integer> keys) {

  static final int MOST = 26;

  /** The weight of a word in a title, among the articles, in the main text, and below it. */
  static final int TITLE = 8;

  static final int ARTICLES = 4;
  static final int MAIN = 2;
  static final int BELOW = 1;

  SearchDocument {
    sections = List.copyOf(sections);
  }

  /**
   * A section of its text.
   *
   * @param anchor the id of its heading on the page; empty for none
   */
  record Section(String anchor, String text, int weight) {}

  int length() {
    return title.text().length() + sections.stream().mapToInt(s -> s.text().length()).sum();
  }
}
