package org.rapporteur.treaty;

import org.rapporteur.treaty.Symbol.Kind;

/** Skips the title of an article before or after its reference. */
final class ArticleTitle {

  private static final int MAX_WORDS = 12;

  private ArticleTitle() {}

  /** The index after a title that begins at a symbol, as in "General obligations (arts. 1–4)". */
  static int before(Symbols symbols, int at) {
    return symbols.at(at).is(Kind.WORD) ? afterWords(symbols, at) : at;
  }

  /**
   * The index after a title, as in "Article 9 – Accessibility (CRPD)"; the same if none follows.
   */
  static int after(Symbols symbols, int from) {
    boolean dash = symbols.at(from).is(Kind.DASH) || symbols.at(from).is(Kind.COLON);
    if (!dash || !symbols.at(from + 1).is(Kind.WORD)) {
      return from;
    }
    int next = afterWords(symbols, from + 1);
    boolean ends =
        symbols.at(next).is(Kind.END)
            || symbols.at(next).is(Kind.SEMICOLON)
            || symbols.at(next).is(Kind.OPEN) && symbols.at(next + 1).is(Kind.INSTRUMENT);
    return ends ? next : from;
  }

  private static int afterWords(Symbols symbols, int from) {
    int next = from;
    while (next < from + MAX_WORDS && isTitleWord(symbols.at(next).kind())) {
      next++;
    }
    return next;
  }

  private static boolean isTitleWord(Kind kind) {
    return switch (kind) {
      case WORD, AND, OF, THE, SMALL, TO, COMMA, DASH, WITH, ITS -> true;
      default -> false;
    };
  }
}
