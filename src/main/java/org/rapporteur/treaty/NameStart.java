package org.rapporteur.treaty;

import org.rapporteur.treaty.Token.Kind;

/** Decides from what stands before a name of an instrument whether the name begins there. */
final class NameStart {

  private static final int MAX_CHINESE_TITLE = 30;

  /** The maximum number of words between a number and a name: "article 3 of the". */
  private static final int MAX_SMALL = 3;

  private NameStart() {}

  /**
   * Whether a capitalised word directly precedes, as in "the European Convention", or the beginning
   * of a Chinese title: 《美洲公约》.
   */
  static boolean isPartOfName(Tokens tokens, int at) {
    Lexicon words = Lexicon.WORDS;
    Token before = tokens.at(at - 1);
    if (tokens.at(at).isHan()) {
      return isWithinTitle(tokens, at);
    }
    return before.is(Kind.WORD)
        && NameEnd.isCapital(tokens, at - 1)
        && !words.units().containsKey(before.key())
        && !words.is("determiner", before.key())
        && !words.is("of", before.key());
  }

  private static boolean isWithinTitle(Tokens tokens, int at) {
    int open = at - 1;
    while (open > at - MAX_CHINESE_TITLE && tokens.at(open).isHan()) {
      open--;
    }
    Token mark = tokens.at(open);
    return open < at - 1
        && mark.key().equals(Tokens.QUOTE)
        && "《「〈".indexOf(tokens.text().charAt(mark.start())) >= 0;
  }

  /**
   * Whether a name is the end of a longer one: "Inter-American Convention against Torture",
   * "Fourteenth Protocol to the Convention …".
   */
  static boolean isEndOfName(Tokens tokens, int at) {
    Lexicon words = Lexicon.WORDS;
    return words.is("name.before", tokens.at(at - 1).key())
        || words.is("protocol.word", tokens.at(at).key()) && isPartOfName(tokens, at);
  }

  /** Whether the number of an article precedes, so that none follows: "articles 2 and 3 of the". */
  static boolean followsNumber(Tokens tokens, int at) {
    int word = at - 1;
    while (word >= at - MAX_SMALL && isSmall(tokens.at(word))) {
      word--;
    }
    int number = tokens.at(word).is(Kind.COMMA) ? word - 1 : word;
    return word < at - 1 && (tokens.at(number).is(Kind.NUMBER) || tokens.at(number).is(Kind.CLOSE));
  }

  private static boolean isSmall(Token token) {
    return Lexicon.WORDS.is("of", token.key()) || Lexicon.WORDS.is("determiner", token.key());
  }
}
