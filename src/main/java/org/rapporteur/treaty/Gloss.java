package org.rapporteur.treaty;

import org.rapporteur.treaty.Symbol.Kind;

/**
 * Skips words within a list that cite nothing: "(right to life)", "standing alone", "second
 * sentence".
 */
final class Gloss {

  private static final int MAX_WORDS = 12;
  private static final int MAX_ALONE = 4;

  private Gloss() {}

  /** The index after such words; the same index if there are none. */
  static int after(Symbols symbols, int at) {
    int alone = at;
    while (alone < at + MAX_ALONE && Lexicon.WORDS.is("with", symbols.at(alone).key())) {
      alone++;
    }
    if (alone > at && Lexicon.WORDS.is("alone", symbols.at(alone - 1).key())) {
      return alone;
    }
    int sentence = afterSentence(symbols, at);
    if (sentence > at) {
      return sentence;
    }
    if (!symbols.at(at).is(Kind.OPEN) || symbols.isCapital(at + 1) && !isTitle(symbols, at + 1)) {
      return at;
    }
    int next = at + 1;
    while (next < at + MAX_WORDS && isWord(symbols.at(next).kind())) {
      next++;
    }
    return next > at + 1 && symbols.at(next).is(Kind.CLOSE) ? next + 1 : at;
  }

  /** The index after ", second sentence" or "sentence 2". */
  private static int afterSentence(Symbols symbols, int at) {
    int word = symbols.at(at).is(Kind.COMMA) ? at + 1 : at;
    if (Lexicon.WORDS.is("sentence", symbols.at(word).key())) {
      return symbols.at(word + 1).is(Kind.NUMBER) ? word + 2 : at;
    }
    boolean ordinal = Lexicon.WORDS.nth(symbols.at(word).key()) > 0;
    return ordinal && Lexicon.WORDS.is("sentence", symbols.at(word + 1).key()) ? word + 2 : at;
  }

  /** Whether a title such as "Fair trial" begins at a symbol, which is not the name of a law. */
  private static boolean isTitle(Symbols symbols, int from) {
    int next = from;
    while (isWord(symbols.at(next).kind()) && next < from + MAX_WORDS) {
      boolean name = next > from && symbols.isCapital(next);
      boolean law =
          Lexicon.WORDS.is("document", symbols.at(next).key())
              && !symbols.at(next - 1).is(Kind.THE);
      if (name || law) {
        return false;
      }
      next++;
    }
    return next > from + 1;
  }

  private static boolean isWord(Kind kind) {
    return switch (kind) {
      case WORD, AND, TO, OF, THE, ITS, SMALL, COMMA, DASH, WITH, NAMELY -> true;
      default -> false;
    };
  }
}
