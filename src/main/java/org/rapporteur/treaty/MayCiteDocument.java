package org.rapporteur.treaty;

/** A fast check whether a text can cite a document, before it is analysed. */
final class MayCiteDocument {

  private static final int MAX_GAP = 6;
  private static final int MAX_WORD = 24;

  private MayCiteDocument() {}

  /** Whether a slash follows a capital letter, or a number follows a word such as "No". */
  static boolean anything(String text) {
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      char before = text.charAt(i - 1);
      if (c == '/' && before >= 'A' && before <= 'Z') {
        return true;
      }
      if (Character.isDigit(c) && !Character.isDigit(before) && isAfterWord(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAfterWord(String text, int number) {
    int end = number;
    while (end > 0 && end > number - MAX_GAP && !Character.isLetter(text.charAt(end - 1))) {
      if (DocumentWords.ALL.isHint(text.substring(end - 1, end))) {
        return true;
      }
      end--;
    }
    if (end > 0 && Character.isIdeographic(text.charAt(end - 1))) {
      return true;
    }
    int start = end;
    while (start > 0 && start > end - MAX_WORD && continuesWord(text.charAt(start - 1))) {
      start--;
    }
    return DocumentWords.ALL.isHint(Stem.of(Tokens.fold(text.substring(start, end))));
  }

  private static boolean continuesWord(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
