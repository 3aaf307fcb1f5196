package org.rapporteur.text;

/** Escapes text for XML. */
public final class XmlText {

  private XmlText() {}

  /** Escapes text for elements and attributes, and removes characters that XML does not allow. */
  public static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints().filter(XmlText::isAllowed).forEach(c -> append(escaped, c));
    return escaped.toString();
  }

  private static void append(StringBuilder escaped, int c) {
    switch (c) {
      case '&' -> escaped.append("&amp;");
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '"' -> escaped.append("&quot;");
      case '\'' -> escaped.append("&apos;");
      default -> escaped.appendCodePoint(c);
    }
  }

  private static boolean isAllowed(int c) {
    return c >= 0x20 && c < 0xD800 || c > 0xDFFF && c != 0xFFFE && c != 0xFFFF || c == 9 || c == 10;
  }
}
