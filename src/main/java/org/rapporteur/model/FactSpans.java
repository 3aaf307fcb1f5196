package org.rapporteur.model;

import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.diagnostic.Span;

/**
 * Where the facts of a content file stand, for findings that only the whole report shows.
 *
 * @param file the file, from the project's folder
 * @param keys the place of each value that may be judged later, by key ({@code successors/0})
 */
public record FactSpans(String file, Map<String, Span> keys) {

  public FactSpans {
    keys = new TreeMap<>(keys);
  }

  public boolean has(String key) {
    return keys.containsKey(key);
  }

  /** A value with its place, for rules over wording. */
  public Passage passage(String key, String words) {
    return Passage.of(words, at(key));
  }

  /** The place of a key's value, or the file as a whole. */
  public Span at(String key) {
    return keys.getOrDefault(key, Span.at(file, 1, 1));
  }
}
