package org.rapporteur.export.download;

import java.text.Bidi;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The embedding levels of a text by the Unicode Bidirectional Algorithm. The JDK's implementation
 * lacks the rule for pairs of brackets (N0), so this class applies it: a pair goes with the text
 * that it encloses.
 */
final class BidiLevels {

  private static final String OPEN = "([{«‹";
  private static final String CLOSE = ")]}»›";

  /** Letters that stand for a bracket of either direction. */
  private static final char[] STRONG = {'A', '\u05D0'};

  private static final int NONE = -1;
  private static final int LEFT = 0;
  private static final int RIGHT = 1;

  /** The maximum depth of nested brackets, as in the standard. */
  private static final int DEPTH = 63;

  private BidiLevels() {}

  /**
   * Analyses a text.
   *
   * @param direction {@link Bidi#DIRECTION_LEFT_TO_RIGHT} or the other directions of that class
   */
  static Bidi of(String text, int direction) {
    Bidi bidi = new Bidi(text, direction);
    if (text.chars().noneMatch(c -> OPEN.indexOf(c) >= 0) || bidi.isLeftToRight()) {
      return bidi;
    }
    return new Bidi(withBrackets(text, bidi.baseIsLeftToRight() ? LEFT : RIGHT), direction);
  }

  /** The text with letters in place of those brackets whose direction their content decides. */
  private static String withBrackets(String text, int base) {
    int[] strong = strong(text, base);
    char[] characters = text.toCharArray();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < characters.length; i++) {
      int closing = CLOSE.indexOf(text.charAt(i));
      if (OPEN.indexOf(text.charAt(i)) >= 0 && open.size() < DEPTH) {
        open.push(i);
      } else if (closing >= 0) {
        while (!open.isEmpty() && text.charAt(open.element()) != OPEN.charAt(closing)) {
          open.pop();
        }
        if (!open.isEmpty()) {
          int start = open.pop();
          int direction = direction(strong, start, i, base);
          if (direction != NONE) {
            characters[start] = STRONG[direction];
            characters[i] = STRONG[direction];
          }
        }
      }
    }
    return new String(characters);
  }

  private static int direction(int[] strong, int start, int end, int base) {
    boolean opposite = false;
    for (int i = start + 1; i < end; i++) {
      if (strong[i] == base) {
        return base;
      }
      opposite |= strong[i] != NONE;
    }
    if (!opposite) {
      return NONE;
    }
    for (int i = start - 1; i >= 0; i--) {
      if (strong[i] != NONE) {
        return strong[i];
      }
    }
    return base;
  }

  /** The direction of each character; a number after Latin letters has theirs. */
  private static int[] strong(String text, int base) {
    int[] strong = new int[text.length()];
    int last = base;
    for (int i = 0; i < strong.length; i++) {
      int direction =
          switch (Character.getDirectionality(text.charAt(i))) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> LEFT;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                Character.DIRECTIONALITY_ARABIC_NUMBER ->
                RIGHT;
            default -> NONE;
          };
      boolean number =
          Character.getDirectionality(text.charAt(i)) == Character.DIRECTIONALITY_EUROPEAN_NUMBER;
      strong[i] = number ? (last == LEFT ? LEFT : RIGHT) : direction;
      last = direction == NONE ? last : direction;
    }
    return strong;
  }
}
