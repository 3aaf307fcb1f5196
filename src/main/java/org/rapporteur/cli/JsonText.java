package org.rapporteur.cli;

/** Encodes texts as JSON in which no character can control a terminal. */
final class JsonText {

  private JsonText() {}

  /** Encodes a JSON string; control, format and line separator characters are escaped. */
  static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        case '\n' -> json.append("\\n");
        default -> json.append(isSafe(text, i) ? String.valueOf(c) : escaped(c));
      }
    }
    return json.append('"').toString();
  }

  private static boolean isSafe(String text, int at) {
    char c = text.charAt(at);
    int point =
        Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1))
            ? text.codePointAt(at - 1)
            : text.codePointAt(at);
    return !Glyph.isUnsafe(point);
  }

  private static String escaped(char c) {
    String hex = Integer.toHexString(c);
    return "\\u" + "0".repeat(4 - hex.length()) + hex;
  }
}
