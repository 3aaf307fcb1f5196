package org.rapporteur.markdown;

/** Finds where a text changes between left-to-right and right-to-left writing. */
final class DirectionChanges {

  private DirectionChanges() {}

  /**
   * The offset of the first change after the allowed number of changes; -1 if there is none.
   *
   * @param most the number of changes allowed
   */
  static int beyond(String text, int most) {
    int changes = 0;
    boolean rightToLeft = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean now = rightToLeft;
      if (c < 0x80) {
        // Digits too: within right-to-left writing they run from left to right.
        now = rightToLeft && !isAsciiWord(c);
      } else {
        now =
            switch (Character.getDirectionality(c)) {
              case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                  Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                  Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                  Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                  Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE ->
                  true;
              case Character.DIRECTIONALITY_LEFT_TO_RIGHT,
                  Character.DIRECTIONALITY_ARABIC_NUMBER,
                  Character.DIRECTIONALITY_EUROPEAN_NUMBER,
                  Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                  Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                  Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                  Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                  Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE ->
                  false;
              default -> rightToLeft;
            };
      }
      if (now != rightToLeft && ++changes > most) {
        return i;
      }
      rightToLeft = now;
    }
    return -1;
  }

  private static boolean isAsciiWord(char c) {
    return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }
}
