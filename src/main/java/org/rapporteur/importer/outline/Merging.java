package org.rapporteur.importer.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Joins themes with the same title, which documents repeat at the top of pages and tables. */
final class Merging {

  /** Keeps the order of the first of each. */
  List<OutlineTheme> merge(List<OutlineTheme> themes) {
    Map<String, OutlineTheme> merged = new LinkedHashMap<>();
    for (OutlineTheme theme : themes) {
      merged.merge(theme.title().toLowerCase(Locale.ROOT), theme, Merging::joined);
    }
    return List.copyOf(merged.values());
  }

  private static OutlineTheme joined(OutlineTheme first, OutlineTheme second) {
    List<Fact> facts = new ArrayList<>(first.facts());
    for (Fact fact : second.facts()) {
      boolean same =
          facts.stream()
              .anyMatch(f -> f.key().equals(fact.key()) && f.value().equals(fact.value()));
      facts.add(same ? new Fact("repeated", fact.value(), fact.place(), fact.source()) : fact);
    }
    List<org.rapporteur.importer.source.Block> text = new ArrayList<>(first.introduction());
    text.addAll(second.introduction());
    List<OutlineItem> items = new ArrayList<>(first.items());
    items.addAll(second.items());
    return new OutlineTheme(first.title(), facts, text, items);
  }
}
