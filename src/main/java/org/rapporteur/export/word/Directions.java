package org.rapporteur.export.word;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Divides text by the direction in which it is written. */
final class Directions {

  private static final String MARK = "\u200E";

  private Directions() {}

  /**
   * A part of a text with one direction.
   *
   * @param rightToLeft whether Word lays it out from right to left
   */
  record Run(String text, boolean rightToLeft) {}

  /** Whether the first letter of a text is written from right to left. */
  static boolean startsRightToLeft(String text) {
    return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).getBaseLevel() == 1;
  }

  /**
   * The runs of a text in the order of reading. Numbers in right-to-left text stay in its run,
   * because Word orders them.
   */
  static List<Run> split(String text, boolean rightToLeft) {
    if (!rightToLeft && !Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
      return List.of(new Run(text, false));
    }
    Bidi bidi =
        new Bidi(text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < bidi.getRunCount(); i++) {
      String part = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
      boolean toLeft =
          bidi.getRunLevel(i) % 2 == 1 || rightToLeft && part.chars().noneMatch(Directions::isLeft);
      int last = runs.size() - 1;
      if (last >= 0 && runs.get(last).rightToLeft() == toLeft) {
        runs.set(last, new Run(runs.get(last).text() + part, toLeft));
      } else {
        runs.add(new Run(part, toLeft));
      }
    }
    return List.copyOf(runs);
  }

  /**
   * Adds an invisible mark of direction beside punctuation at the edges of a left-to-right passage,
   * such as the slash of an address. Word does not need it; other programs would move the sign.
   */
  static String marked(String text) {
    if (text.isBlank()) {
      return text;
    }
    return (isSign(text.charAt(0)) ? MARK : "")
        + text
        + (isSign(text.charAt(text.length() - 1)) ? MARK : "");
  }

  private static boolean isSign(char character) {
    return !Character.isLetterOrDigit(character) && !Character.isWhitespace(character);
  }

  private static boolean isLeft(int character) {
    return Character.getDirectionality(character) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
  }
}
