package org.rapporteur.export.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.model.Address;
import org.rapporteur.model.Phrase;

/**
 * A page in the search index.
 *
 * @param label a label before its title, such as ND-3; may be empty
 * @param under the title of its theme; empty for none
 * @param keys ids and provisions that find it before any word does, with their weight, 1 to {@value
 *     #MOST}
 * @param row what the filter of the list needs; empty for other pages
 */
record SearchDocument(
    String label,
    Phrase title,
    Address address,
    String under,
    List<Section> sections,
    Map<String, Integer> keys,
    ListRow row) {

  static final int MOST = 26;

  SearchDocument(
      String label,
      Phrase title,
      Address address,
      String under,
      List<Section> sections,
      Map<String, Integer> keys) {
    this(label, title, address, under, sections, keys, ListRow.NONE);
  }

  /**
   * A recommendation in the filtered list.
   *
   * @param values what it can be filtered by, such as {@code article/iccpr/9}
   * @param lines the lines below its title
   */
  record ListRow(Set<String> values, List<String> lines) {
    static final ListRow NONE = new ListRow(Set.of(), List.of());

    ListRow {
      values = Set.copyOf(values);
      lines = List.copyOf(lines);
    }
  }

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
