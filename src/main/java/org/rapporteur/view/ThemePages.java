package org.rapporteur.view;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Theme;

/**
 * The recommendations of a theme by the page of the theme that has them in full. A theme of usual
 * size has one page.
 *
 * @param pages the recommendations of each page, in order; at least one page
 */
record ThemePages(List<List<Recommendation>> pages) {

  /** How many recommendations a page has at most. */
  private static final int MAX_ENTRIES = 100;

  /** How long their texts are together, in UTF-16 units, unless a single one is longer. */
  private static final int MAX_TEXT = 120_000;

  ThemePages {
    pages = pages.stream().map(List::copyOf).toList();
  }

  static ThemePages of(Theme theme) {
    List<List<Recommendation>> pages = new ArrayList<>();
    List<Recommendation> page = new ArrayList<>();
    int length = 0;
    for (Recommendation recommendation : theme.recommendations()) {
      int own = length(recommendation);
      if (!page.isEmpty() && (page.size() == MAX_ENTRIES || length + own > MAX_TEXT)) {
        pages.add(page);
        page = new ArrayList<>();
        length = 0;
      }
      page.add(recommendation);
      length += own;
    }
    pages.add(page);
    return new ThemePages(pages);
  }

  /** How many pages the theme has. */
  int count() {
    return pages.size();
  }

  /** The recommendations of a page, by its number from 1. */
  List<Recommendation> page(int number) {
    return pages.get(number - 1);
  }

  private static int length(Recommendation recommendation) {
    return recommendation.texts().stream().mapToInt(text -> text.prose().plain().length()).sum();
  }
}
