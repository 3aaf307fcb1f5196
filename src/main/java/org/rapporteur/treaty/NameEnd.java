package org.rapporteur.treaty;

import org.rapporteur.treaty.Token.Kind;

/** Decides whether the name of an instrument ends before a token, or is part of a longer name. */
final class NameEnd {

  private static final int MAX_SMALL = 3;

  private NameEnd() {}

  /**
   * Whether a name ends before a token: no hyphen or slash is attached to it, and no word such as
   * "Act" follows.
   */
  static boolean ends(Tokens tokens, int next) {
    Token token = tokens.at(next);
    boolean continued =
        token.glued()
            && (token.is(Kind.NUMBER)
                || token.is(Kind.DASH) && tokens.at(next + 1).glued()
                || token.key().equals("/"));
    return !continued && !(Lexicon.WORDS.is("document", token.key()) && isCapital(tokens, next));
  }

  /** Whether a short name is the beginning of a longer one: "the Convention on Biological …". */
  static boolean continues(Tokens tokens, int at) {
    Lexicon words = Lexicon.WORDS;
    Token next = tokens.at(at);
    if (!next.is(Kind.WORD) || words.units().containsKey(next.key())) {
      return false;
    }
    if (words.is("name.more", next.key())) {
      return true;
    }
    if (words.is("name.ends", next.key()) || words.is("and", next.key())) {
      return false;
    }
    if (!words.is("name.small", next.key())) {
      return isCapital(tokens, at) && !isOrgWord(tokens, at);
    }
    int word = at + 1;
    for (int i = 0; i < MAX_SMALL; i++) {
      boolean small =
          tokens.at(word).key().equals("'")
              || words.is("determiner", tokens.at(word).key())
              || words.is("name.small", tokens.at(word).key());
      word += small ? 1 : 0;
    }
    return isCapital(tokens, word) && !words.units().containsKey(tokens.at(word).key());
  }

  private static boolean isOrgWord(Tokens tokens, int at) {
    return Lexicon.WORDS.is("name.next", tokens.at(at).key());
  }

  static boolean isCapital(Tokens tokens, int at) {
    Token token = tokens.at(at);
    return token.is(Kind.WORD) && Character.isUpperCase(tokens.text().codePointAt(token.start()));
  }
}
