package org.rapporteur.view;

import java.util.List;

/**
 * One item in the list of a theme: a recommendation or its placeholder. Exactly one of the two
 * lists has an element.
 */
public record ThemeItem(List<RecommendationEntry> entry, List<Stub> stub) {
  public ThemeItem {
    entry = List.copyOf(entry);
    stub = List.copyOf(stub);
  }

  public static ThemeItem of(RecommendationEntry entry) {
    return new ThemeItem(List.of(entry), List.of());
  }

  public static ThemeItem of(Stub stub) {
    return new ThemeItem(List.of(), List.of(stub));
  }
}
