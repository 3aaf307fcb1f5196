package org.rapporteur.text;

/** Escapes text and replaces characters that XML or HTML does not allow. */
public final class XhtmlCharacters {

  private XhtmlCharacters() {}

  /** Escapes text for element content. */
  public static String text(String text) {
    boolean plain = text.indexOf('<') < 0 && text.indexOf('&') < 0 && text.indexOf('>') < 0;
    return plain ? text : escaped(text, "");
  }

  /** Escapes text for an attribute in double quotes. */
  public static String attribute(String text) {
    return escaped(text, "\"");
  }

  /** Escapes text for any place, as the templates do. */
  public static String anywhere(String text) {
    return escaped(text, "\"'");
  }

  /**
   * @param quotes the quotation marks to escape
   */
  private static String escaped(String text, String quotes) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String reference =
          switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> quotes.indexOf(c) >= 0 ? "&quot;" : null;
            case '\'' -> quotes.indexOf(c) >= 0 ? "&#39;" : null;
            default -> null;
          };
      if (reference != null && out == null) {
        out = new StringBuilder(text.length() + 16).append(text, 0, i);
      }
      if (out != null) {
        if (reference != null) {
          out.append(reference);
        } else {
          out.append(c);
        }
      }
    }
    return out == null ? text : out.toString();
  }

  /** Normalises line ends to {@code \n}, and replaces what XML does not allow with U+FFFD. */
  public static String clean(String text) {
    String lines = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    StringBuilder out = null;
    for (int i = 0; i < lines.length(); i++) {
      char c = lines.charAt(i);
      if (c >= ' ' && c < 0x7F) {
        continue;
      }
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < lines.length()
              && Character.isLowSurrogate(lines.charAt(i + 1));
      if (pair) {
        i++;
      } else if (!isAllowed(c)) {
        out = out == null ? new StringBuilder(lines) : out;
        out.setCharAt(i, '\uFFFD');
      }
    }
    return out == null ? lines : out.toString();
  }

  /** Whether XML and HTML allow a character that is not printable ASCII. */
  private static boolean isAllowed(char c) {
    return c == '\n'
        || c == '\t'
        || c >= 0xA0 && c < 0xFFFE && !Character.isSurrogate(c) && (c < 0xFDD0 || c > 0xFDEF)
        || c == 0x85;
  }
}
