package org.rapporteur.treaty;

import org.rapporteur.treaty.Token.Kind;

/** Finds keywords that introduce a provision, such as "article" followed by a number. */
final class ArticleKeyword {

  private static final int MAX_SMALL_WORDS = 4;

  private ArticleKeyword() {}

  /** Whether a keyword with a number is at a token. */
  static boolean isAt(Tokens tokens, int at) {
    return ReferenceVocabulary.UNITS.containsKey(tokens.at(at).key())
        && tokens.at(numberAfter(tokens, at)).is(Kind.NUMBER);
  }

  /**
   * The index of the number after a word for an article; in Arabic, "from" may come between them.
   */
  static int numberAfter(Tokens tokens, int word) {
    int at = tokens.at(word + 1).is(Kind.DOT) ? word + 2 : word + 1;
    boolean arabicFrom =
        tokens.at(at).isWord(ReferenceVocabulary.ARABIC_FROM) && tokens.at(at + 1).is(Kind.NUMBER);
    return arabicFrom ? at + 1 : at;
  }

  /**
   * The index after small words such as "of the", "l’" or "del", if a keyword for an article or a
   * paragraph follows; otherwise the same index.
   */
  static int afterSmallWords(Tokens tokens, int from) {
    int next = from;
    for (int i = 0; i < MAX_SMALL_WORDS; i++) {
      Token token = tokens.at(next);
      boolean small =
          ReferenceVocabulary.OF.contains(token.key())
              || ReferenceVocabulary.DETERMINERS.contains(token.key())
              || token.isWord("d")
              || token.key().equals("'");
      if (!small) {
        break;
      }
      next++;
    }
    boolean keyword = isAt(tokens, next) || new MarkReader(tokens).afterParagraphWord(next) > next;
    return keyword ? next : from;
  }

  /** Whether a word for an article comes before a number anywhere: a fast check for any text. */
  static boolean mayOccurIn(String text) {
    if (text.contains(Tokens.FRENCH_FIRST)) {
      return true;
    }
    for (int i = 1; i < text.length(); i++) {
      boolean number = isDigit(text.charAt(i)) && !isDigit(text.charAt(i - 1));
      if (number && isUnit(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c);
  }

  private static boolean isUnit(String text, int number) {
    int end = number;
    while (end > 0 && end > number - 6 && !Character.isLetter(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && start > end - 24 && continuesWord(text.charAt(start - 1))) {
      start--;
    }
    String word = Tokens.fold(text.substring(start, end));
    return ReferenceVocabulary.UNITS.containsKey(word)
        || word.startsWith("و") && ReferenceVocabulary.UNITS.containsKey(word.substring(1));
  }

  private static boolean continuesWord(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
