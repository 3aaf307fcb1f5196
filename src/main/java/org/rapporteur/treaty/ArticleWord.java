package org.rapporteur.treaty;

import org.rapporteur.treaty.Symbol.Kind;

/** Finds words for an article, and the words that may come before one. */
final class ArticleWord {

  private static final int MAX_SMALL = 4;

  private ArticleWord() {}

  /** Whether a word for an article and a number are at a symbol. */
  static boolean isAt(Symbols symbols, int at) {
    return symbols.at(at).is(Kind.ARTICLE) && symbols.at(numberAfter(symbols, at)).is(Kind.NUMBER);
  }

  /**
   * The index of the number after the word; a colon or, in Arabic, "from" may come between them.
   */
  static int numberAfter(Symbols symbols, int word) {
    Kind next = symbols.at(word + 1).kind();
    return next == Kind.OF || next == Kind.COLON ? word + 2 : word + 1;
  }

  /**
   * The index after words such as "of the", "l’" or "under", if an article or a paragraph follows;
   * otherwise the same index.
   */
  static int afterSmallWords(Symbols symbols, int from) {
    int next = from;
    while (next < from + MAX_SMALL && isSmall(symbols.at(next).kind())) {
      next++;
    }
    return isAt(symbols, next) || symbols.at(next).is(Kind.BELOW) ? next : from;
  }

  private static boolean isSmall(Kind kind) {
    return switch (kind) {
      case OF, THE, ITS, NAMELY, SMALL, TO -> true;
      default -> false;
    };
  }
}
