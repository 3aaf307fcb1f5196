package org.rapporteur.treaty;

import java.util.List;
import org.rapporteur.treaty.Token.Kind;

/**
 * The separator of two items of a list: a comma, a word for "and", a phrase such as "read with", or
 * a comma and one of these.
 *
 * @param next the index of the token after it
 */
record ListSeparator(boolean comma, boolean and, boolean with, int next) {

  /** The separator at a token; if there is none, {@code next} is the index of that token. */
  static ListSeparator at(Tokens tokens, int from) {
    int next = from;
    boolean comma = tokens.at(next).is(Kind.COMMA);
    if (comma) {
      next++;
    }
    Token word = tokens.at(next);
    boolean and =
        ReferenceVocabulary.AND.contains(word.key()) && !tokens.at(next + 1).is(Kind.CLOSE);
    if (and) {
      next++;
    }
    if (tokens.at(next).is(Kind.WORD)) {
      for (List<String> phrase : ReferenceVocabulary.WITH) {
        if (contains(phrase, tokens, next)) {
          return new ListSeparator(comma, and, true, next + phrase.size());
        }
      }
    }
    return new ListSeparator(comma, and, false, next);
  }

  boolean isEmpty(int from) {
    return next == from;
  }

  private static boolean contains(List<String> phrase, Tokens tokens, int from) {
    for (int i = 0; i < phrase.size(); i++) {
      if (!tokens.at(from + i).isWord(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }
}
