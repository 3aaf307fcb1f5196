package org.rapporteur.importer.source;

/** Characters that show nothing: white space, controls, and marks of direction and joining. */
public final class Blank {

  private Blank() {}

  /** Returns whether a character shows nothing. */
  public static boolean is(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }

  /** A text with one space for each stretch of white space, and none at its ends. */
  public static String collapsed(String text) {
    return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
  }

  /** The number of characters that show something. */
  public static long visible(String text) {
    return text.codePoints().filter(c -> !is(c)).count();
  }
}
