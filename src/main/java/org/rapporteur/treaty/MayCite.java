package org.rapporteur.treaty;

/** A fast check whether a text can cite anything, before it is analysed. */
final class MayCite {

  private static final int MAX_GAP = 6;
  private static final int MAX_WORD = 24;

  private MayCite() {}

  /** Whether a word for an article comes before a number, or a code before a number with a mark. */
  static boolean anything(String text) {
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '第') {
        return true;
      }
      char before = text.charAt(i - 1);
      boolean starts = isDigit(c) && !isDigit(before);
      if (starts && (isAfterUnit(text, i) || isMarked(text, i) || isAfterColon(text, i))) {
        return true;
      }
      if (!starts && before == ' ' && mayBeNumeral(c) && isAfterUnit(text, i)) {
        return true;
      }
    }
    return text.startsWith("第");
  }

  /** Whether a letter can begin a Roman numeral, "premier" or an Arabic ordinal. */
  private static boolean mayBeNumeral(char c) {
    return c == 'I' || c == 'V' || c == 'X' || c == 'L' || c == 'p' || c == 'ا';
  }

  /** Whether a number has a mark in brackets, as in "ICCPR 9(1)". */
  private static boolean isMarked(String text, int number) {
    int end = number;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    end = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
    return end < text.length()
        && text.charAt(end) == '('
        && number > 1
        && Character.isLetter(text.charAt(number - 2))
        && !Character.isLowerCase(text.charAt(number - 2));
  }

  /** Whether a list may follow a heading: "Articles of the Covenant: 2 and 7". */
  private static boolean isAfterColon(String text, int number) {
    int colon = number - 1;
    while (colon > 0 && Character.isSpaceChar(text.charAt(colon))) {
      colon--;
    }
    return text.charAt(colon) == ':';
  }

  private static boolean isDigit(char c) {
    return c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c);
  }

  private static boolean isAfterUnit(String text, int number) {
    int end = number;
    while (end > 0 && end > number - MAX_GAP && !Character.isLetter(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && start > end - MAX_WORD && continuesWord(text.charAt(start - 1))) {
      start--;
    }
    String word = Stem.of(Tokens.fold(text.substring(start, end)));
    return Lexicon.WORDS.units().containsKey(word)
        || Lexicon.WORDS.is("article.its", word)
        || word.startsWith("و") && Lexicon.WORDS.units().containsKey(word.substring(1))
        || (word.equals("من") || Lexicon.WORDS.is("number.word", word)) && isAfterUnit(text, start);
  }

  private static boolean continuesWord(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
