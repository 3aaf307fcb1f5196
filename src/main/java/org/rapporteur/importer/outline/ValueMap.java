package org.rapporteur.importer.outline;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.importer.source.Blank;

/**
 * What the words of a file mean, by the key that they are a value of.
 *
 * @param values for each key, the value by its words in small letters; {@link #OMITTED} for a value
 *     that is left out
 */
public record ValueMap(Map<String, Map<String, String>> values) {

  /** Stands for a value that is not imported. */
  public static final String OMITTED = "-";

  /** The key of the positions of States. */
  public static final String POSITION = "responses.position";

  /** The key of statuses. */
  public static final String STATUS = "progress.status";

  /** The keys whose values can be mapped. */
  public static final Set<String> KEYS =
      Set.of(
          POSITION, STATUS, "types", "addressees", "affected", "recommended-by", ColumnKeys.THEME);

  /** A map of nothing. */
  public static final ValueMap NONE = new ValueMap(Map.of());

  /** Copies the maps, with their words in small letters. */
  public ValueMap {
    Map<String, Map<String, String>> copy = new LinkedHashMap<>();
    values.forEach(
        (key, words) -> {
          Map<String, String> normal = new LinkedHashMap<>();
          words.forEach((word, value) -> normal.put(normal(word), value));
          copy.put(key, normal);
        });
    values = copy;
  }

  /** The value that words stand for; further themes are mapped as the theme of the folder is. */
  public Optional<String> of(String key, String words) {
    String column = key.equals("themes") ? ColumnKeys.THEME : key;
    return Optional.ofNullable(values.getOrDefault(column, Map.of()).get(normal(words)));
  }

  /** The map with another one, which decides where both have a value. */
  public ValueMap with(ValueMap other) {
    Map<String, Map<String, String>> all = new LinkedHashMap<>();
    values.forEach((key, words) -> all.put(key, new LinkedHashMap<>(words)));
    other.values.forEach(
        (key, words) -> all.computeIfAbsent(key, k -> new LinkedHashMap<>()).putAll(words));
    return new ValueMap(all);
  }

  private static String normal(String words) {
    return Blank.collapsed(words).strip().toLowerCase(Locale.ROOT);
  }
}
