package org.rapporteur.model;

import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.diagnostic.Span;

/**
 * The places of the values of a content file, for rules that need the whole report.
 *
 * @param file the file's path from the project's folder
 * @param keys the place of each value that a rule may report, by key ({@code successors/0})
 */
public record FactSpans(String file, Map<String, Span> keys) {

  public FactSpans {
    keys = new TreeMap<>(keys);
  }

  public boolean has(String key) {
    return keys.containsKey(key);
  }

  /** A value with its place, for rules that check wording. */
  public Passage passage(String key, String text) {
    return Passage.of(text, at(key));
  }

  /** The place of a key's value, or the start of the file if the place is not known. */
  public Span at(String key) {
    return keys.getOrDefault(key, Span.at(file, 1, 1));
  }
}
