package org.rapporteur.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.importer.content.WordMeanings;
import org.rapporteur.importer.outline.ColumnKeys;
import org.rapporteur.importer.outline.ValueMap;
import org.rapporteur.load.FollowUpWords;

/**
 * Reads what an editor says of the columns and words of a file: the options --map and --value of
 * the import command.
 *
 * @param error makes an error of usage from a message
 */
record ValueOptions(Function<String, RuntimeException> error) {

  /** Reads KEY=COLUMN as keys by columns. */
  Map<String, String> columns(List<String> options) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String option : options) {
      int equals = option.indexOf('=');
      if (equals < 1 || equals == option.length() - 1) {
        throw error.apply("--map “" + option + "” has no =. Write it as --map key=\"Words\"");
      }
      String key = option.substring(0, equals);
      if (!ColumnKeys.known().contains(key)) {
        throw error.apply(
            "--map “"
                + option
                + "”: “"
                + key
                + "” is not a key of columns. Use one of: "
                + String.join(", ", ColumnKeys.known()));
      }
      pairs.put(option.substring(equals + 1), key);
    }
    return pairs;
  }

  /** From KEY:VALUE=WORDS to values by keys and words; a value without a key is a position. */
  ValueMap read(List<String> values) {
    Map<String, Map<String, String>> all = new LinkedHashMap<>();
    for (String option : values) {
      int equals = option.indexOf('=');
      int colon = option.indexOf(':');
      boolean keyed = colon > 0 && colon < equals;
      String key = keyed ? option.substring(0, colon) : ValueMap.POSITION;
      if (equals <= (keyed ? colon + 1 : 0) || equals == option.length() - 1) {
        throw error.apply(
            "--value “"
                + option
                + "” has no value or no words. Write it as --value noted=\"Takes"
                + " note\" or --value types:law=\"Legislation\"");
      }
      if (!ValueMap.KEYS.contains(key)) {
        throw error.apply(
            "--value “"
                + option
                + "”: the values of “"
                + key
                + "” cannot be mapped. Use one of: "
                + ValueMap.KEYS.stream().sorted().collect(Collectors.joining(", ")));
      }
      String value = option.substring(keyed ? colon + 1 : 0, equals);
      checkValue(option, key, value);
      all.computeIfAbsent(key, k -> new LinkedHashMap<>()).put(option.substring(equals + 1), value);
    }
    return new ValueMap(all);
  }

  private void checkValue(String option, String key, String value) {
    List<String> known =
        switch (key) {
          case ValueMap.POSITION -> FollowUpWords.positions();
          case "types" -> WordMeanings.TYPES;
          default -> List.of(value);
        };
    if (!known.contains(value) && !value.equals(ValueMap.OMITTED)) {
      throw error.apply(
          "--value “"
              + option
              + "”: “"
              + value
              + "” is not a value of "
              + key
              + ". Use one of: "
              + String.join(", ", known));
    }
  }
}
