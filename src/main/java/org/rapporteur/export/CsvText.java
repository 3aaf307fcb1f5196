package org.rapporteur.export;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;

/**
 * Cells of CSV (RFC 4180). An apostrophe precedes text that a spreadsheet would run as a formula.
 */
final class CsvText {

  static final String LINE_END = "\r\n";

  /**
   * Separates the values of a list in one cell. Texts contain semicolons, commas and line breaks,
   * but hardly ever a bar between spaces.
   */
  static final String SEPARATOR = " | ";

  private static final char NO_BREAK_SPACE = '\u00A0';

  private CsvText() {}

  /** A list in one cell. In a value, the spaces beside a bar become no-break spaces. */
  static String list(List<String> values) {
    StringJoiner list = new StringJoiner(SEPARATOR);
    values.forEach(value -> list.add(withoutSeparator(value)));
    return list.toString();
  }

  private static String withoutSeparator(String value) {
    return value.indexOf('|') < 0
        ? value
        : value.replace(" |", NO_BREAK_SPACE + "|").replace("| ", "|" + NO_BREAK_SPACE);
  }

  /** One value for each item; empty if no item has a value. */
  static <T> String each(List<T> items, Function<T, Optional<?>> value) {
    List<String> values =
        items.stream().map(item -> value.apply(item).map(Object::toString).orElse("")).toList();
    return values.stream().allMatch(String::isEmpty) ? "" : list(values);
  }

  static String cell(String value) {
    String safe = isFormula(value) ? "'" + value : value;
    boolean quoted = false;
    for (int i = 0; i < safe.length() && !quoted; i++) {
      char c = safe.charAt(i);
      quoted = c == '"' || c == ',' || c == '\n' || c == '\r';
    }
    return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }

  /** Whether a spreadsheet would run it; some skip white space or convert full-width signs. */
  private static boolean isFormula(String value) {
    if (value.isEmpty()) {
      return false;
    }
    String text = value.strip();
    boolean sign = !text.isEmpty() && "=+-@＝＋－＠".indexOf(text.charAt(0)) >= 0;
    return sign || "\t\r\n".indexOf(value.charAt(0)) >= 0;
  }
}
