package org.rapporteur.importer.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How a cell with several values is divided. */
final class FactValues {

  private static final Set<String> LISTS =
      Set.of(
          "addressees", "affected", "recommended-by", "sdgs", "themes", "types", ColumnKeys.THEME);

  private FactValues() {}

  /** The values of a cell, without empty ones. */
  static List<String> split(String key, String text) {
    List<String> values = new ArrayList<>();
    if (key.equals("recommended-by") && RecommendingStates.areDividedByCommas(text)) {
      return List.of(text.strip().split("[\\s\\p{Z}]*,[\\s\\p{Z}]*"));
    }
    String separator = key.equals("sdgs") || key.equals("types") ? "[;,|\n]" : "[;|\n]";
    for (String value : LISTS.contains(key) ? text.split(separator, -1) : new String[] {text}) {
      if (!value.isBlank()) {
        values.add(value.strip());
      }
    }
    return values;
  }
}
