package org.rapporteur.style;

import java.util.List;
import java.util.Map;

/**
 * A rule of a style sheet.
 *
 * @param media the media queries around it, from the outside
 * @param properties the values by property; a later one replaces an earlier one
 * @param place where it is
 */
record StyleRule(
    List<String> media, List<String> selectors, Map<String, String> properties, Place place) {

  StyleRule {
    media = List.copyOf(media);
    selectors = List.copyOf(selectors);
    properties = Map.copyOf(properties);
  }

  /**
   * A place in a style sheet.
   *
   * @param line from 1
   */
  record Place(String file, int line) {}

  boolean applies(DisplayMode mode) {
    return media.stream().allMatch(mode::matches);
  }

  /**
   * Whether its background is below text in the page's colours. Other backgrounds may be those of
   * bars and drawings, which contain no text.
   */
  boolean isBelowText() {
    return selectors.stream()
        .anyMatch(s -> s.matches("(?:.*[ >])?(?:mark|\\*?:target|\\*?\\.note)"));
  }

  /** Whether it sets properties of the whole page. */
  boolean isForPage() {
    return selectors.stream().anyMatch(s -> s.matches("\\*?:root|html|body"));
  }
}
