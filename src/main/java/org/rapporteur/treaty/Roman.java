package org.rapporteur.treaty;

import java.util.List;

/** Roman numerals in lower case, from i to xxxix. */
final class Roman {

  /** The highest value. */
  static final int MAX = 39;

  private static final List<String> UNITS =
      List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");
  private static final List<String> TENS = List.of("", "x", "xx", "xxx");

  private Roman() {}

  /** The value of a numeral; 0 for an empty text and for any other text. */
  static int value(String numeral) {
    for (int tens = 0; tens < TENS.size(); tens++) {
      for (int units = 0; units < UNITS.size(); units++) {
        if (numeral.equals(TENS.get(tens) + UNITS.get(units))) {
          return 10 * tens + units;
        }
      }
    }
    return 0;
  }

  /** The numeral for a value from 1 to 39. */
  static String of(int value) {
    return TENS.get(value / 10) + UNITS.get(value % 10);
  }
}
