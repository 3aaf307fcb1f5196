package org.rapporteur.cli;

import java.util.Locale;

/**
 * A character as it is shown on a terminal.
 *
 * @param text the printed text
 * @param width its width in columns: 0 for a combining mark, 2 for a wide character
 * @param rightToLeft whether the character is right-to-left, so that a terminal may reorder the
 *     text
 */
record Glyph(String text, int width, boolean rightToLeft) {

  private static final int TAB_WIDTH = 4;
  private static final int JOINER = 0x200D;
  private static final int NON_JOINER = 0x200C;

  /**
   * The first and last character of each range of wide characters, from Unicode's East Asian Width.
   */
  private static final int[][] WIDE = {
    {0x1100, 0x115F},
    {0x231A, 0x231B},
    {0x2329, 0x232A},
    {0x23E9, 0x23EC},
    {0x25FD, 0x25FE},
    {0x2614, 0x2615},
    {0x2648, 0x2653},
    {0x26AA, 0x26AB},
    {0x26BD, 0x26BE},
    {0x26C4, 0x26C5},
    {0x2705, 0x2705},
    {0x270A, 0x270B},
    {0x274C, 0x274C},
    {0x2753, 0x2755},
    {0x2757, 0x2757},
    {0x2795, 0x2797},
    {0x2B1B, 0x2B1C},
    {0x2B50, 0x2B50},
    {0x2E80, 0x303E},
    {0x3041, 0xA4CF},
    {0xA960, 0xA97F},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE10, 0xFE19},
    {0xFE30, 0xFE6F},
    {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x16FE0, 0x1B2FF},
    {0x1F300, 0x1F64F},
    {0x1F680, 0x1F6FF},
    {0x1F7E0, 0x1F7EB},
    {0x1F900, 0x1F9FF},
    {0x1FA70, 0x1FAFF},
    {0x20000, 0x3FFFD}
  };

  /**
   * Creates the glyph of a character.
   *
   * @param column its column on the line, which determines the width of a tab
   */
  static Glyph of(int point, int column) {
    if (point == '\t') {
      int width = TAB_WIDTH - column % TAB_WIDTH;
      return new Glyph(" ".repeat(width), width, false);
    }
    if (isUnsafe(point)) {
      String name = "<U+" + String.format(Locale.ROOT, "%04X", point) + ">";
      return new Glyph(name, name.length(), false);
    }
    byte direction = Character.getDirectionality(point);
    boolean rightToLeft =
        direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
            || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    return new Glyph(Character.toString(point), width(point), rightToLeft);
  }

  /**
   * Escapes a text to one line, without characters that move the cursor, hide text or change its
   * direction.
   */
  static String printable(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints().forEach(point -> shown.append(of(point, 0).text()));
    return shown.toString();
  }

  /**
   * Whether a character must be escaped: control characters, direction overrides, invisible
   * characters and unpaired surrogates.
   */
  static boolean isUnsafe(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      case Character.FORMAT -> point != JOINER && point != NON_JOINER;
      default -> false;
    };
  }

  private static int width(int point) {
    int type = Character.getType(point);
    boolean mark =
        type == Character.NON_SPACING_MARK
            || type == Character.ENCLOSING_MARK
            || type == Character.FORMAT
            || point >= 0x1160 && point <= 0x11FF;
    if (mark) {
      return 0;
    }
    for (int[] range : WIDE) {
      if (point >= range[0] && point <= range[1]) {
        return 2;
      }
    }
    return 1;
  }
}
