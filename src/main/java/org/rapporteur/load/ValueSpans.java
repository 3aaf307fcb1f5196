package org.rapporteur.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.FactSpans;
import org.rapporteur.yaml.Fields;
import org.rapporteur.yaml.TextValue;

/** Notes where the values of one file stand, while they are read. */
final class ValueSpans {

  private final Map<String, Span> places = new TreeMap<>();

  void put(String key, Span place) {
    places.put(key, place);
  }

  /** Where a value that was noted is. */
  Span at(String key) {
    return Objects.requireNonNull(places.get(key), key);
  }

  boolean has(String key) {
    return places.containsKey(key);
  }

  /** Notes single values of a map, those that are there, below a prefix such as {@code source/}. */
  void note(Fields fields, String prefix, String... keys) {
    for (String key : keys) {
      if (fields.has(key)) {
        fields.value(key).ifPresent(value -> put(prefix + key, value.span()));
      }
    }
  }

  /** Reads a list of texts, and notes each: {@code related/0}. */
  List<String> texts(Fields fields, String key) {
    return texts(fields, key, Fields.MAX_ITEMS);
  }

  /**
   * The same.
   *
   * @param max how many entries it can have
   */
  List<String> texts(Fields fields, String key, int max) {
    List<String> texts = new ArrayList<>();
    for (TextValue value : fields.values(key, max)) {
      put(key + "/" + texts.size(), value.span());
      texts.add(value.text());
    }
    return texts;
  }

  FactSpans in(String file) {
    return new FactSpans(file, places);
  }
}
