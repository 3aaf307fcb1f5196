package org.rapporteur.importer.source;

import java.util.regex.Pattern;

/** Characters that show nothing: white space, controls, and marks of direction and joining. */
public final class Blank {

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  private Blank() {}

  /** Returns whether a character shows nothing. */
  public static boolean is(int c) {
    if (c > ' ' && c < 0x7F) {
      return false;
    }
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }

  /** A text with one space for each stretch of white space, and none at its ends. */
  public static String collapsed(String text) {
    return isCollapsed(text) ? text : SPACE.matcher(text).replaceAll(" ").strip();
  }

  /** Returns whether the only white space is single spaces between other characters. */
  private static boolean isCollapsed(String text) {
    boolean space = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != ' ' && is(c) || c == ' ' && space) {
        return false;
      }
      space = c == ' ';
    }
    return !space || text.isEmpty();
  }

  /** The number of characters that show something. */
  public static long visible(String text) {
    long count = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      count += is(c) ? 0 : 1;
      i += Character.charCount(c);
    }
    return count;
  }
}
