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

/** Records the places of the values of one file while they are read. */
final class ValueSpans {

  private final Map<String, Span> places = new TreeMap<>();

  void put(String key, Span place) {
    places.put(key, place);
  }

  /** The place of a recorded value. */
  Span at(String key) {
    return Objects.requireNonNull(places.get(key), key);
  }

  /** Records the existing values of single keys of a map, with a prefix such as {@code source/}. */
  void putValues(Fields fields, String prefix, String... keys) {
    for (String key : keys) {
      if (fields.has(key)) {
        fields.value(key).ifPresent(value -> put(prefix + key, value.span()));
      }
    }
  }

  /**
   * Reads a list of texts and records the place of each under a key such as {@code related/0}.
   *
   * @param max the maximum number of entries
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
