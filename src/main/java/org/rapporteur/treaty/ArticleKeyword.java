package org.rapporteur.treaty;

import org.rapporteur.treaty.Token.Kind;

/** Finds words that announce a provision, such as "article" with a number behind it. */
final class ArticleKeyword {

  private static final int MOST_SMALL_WORDS = 4;

  private ArticleKeyword() {}

  /** Whether an article is announced at a token. */
  static boolean isAt(Tokens tokens, int at) {
    return ReferenceVocabulary.UNITS.containsKey(tokens.at(at).key())
        && tokens.at(numberBehind(tokens, at)).is(Kind.NUMBER);
  }

  /** Where the number stands behind a word for an article; in Arabic, "from" may stand between. */
  static int numberBehind(Tokens tokens, int word) {
    int at = tokens.at(word + 1).is(Kind.DOT) ? word + 2 : word + 1;
    boolean from =
        tokens.at(at).isWord(ReferenceVocabulary.ARABIC_FROM) && tokens.at(at + 1).is(Kind.NUMBER);
    return from ? at + 1 : at;
  }

  /** Over "of the", "l’", "del" and the like, as far as an article or a paragraph is announced. */
  static int afterSmallWords(Tokens tokens, int from) {
    int next = from;
    for (int i = 0; i < MOST_SMALL_WORDS; i++) {
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
    boolean announced = isAt(tokens, next) || new MarkReader(tokens).paragraphWord(next) > next;
    return announced ? next : from;
  }

  /** Whether a word for an article stands before a number anywhere: cheap, for any text. */
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
