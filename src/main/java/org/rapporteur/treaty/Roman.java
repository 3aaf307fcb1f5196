package org.rapporteur.treaty;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Roman numerals in lower case, from i to xxxix. */
final class Roman {

  private static final List<String> UNITS =
      List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");
  private static final List<String> TENS = List.of("", "x", "xx", "xxx");
  private static final Map<String, Integer> VALUES = values();

  /** The highest value. */
  static final int MAX = 39;

  private Roman() {}

  /** The value of a numeral; 0 for an empty text and for any other text. */
  static int value(String numeral) {
    return VALUES.getOrDefault(numeral, 0);
  }

  /** The numeral for a value from 1 to 39. */
  static String of(int value) {
    return TENS.get(value / 10) + UNITS.get(value % 10);
  }

  private static Map<String, Integer> values() {
    Map<String, Integer> values = new HashMap<>();
    for (int value = 1; value <= MAX; value++) {
      values.put(of(value), value);
    }
    return Map.copyOf(values);
  }
}
