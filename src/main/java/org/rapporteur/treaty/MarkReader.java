package org.rapporteur.treaty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.treaty.Mention.Mark;
import org.rapporteur.treaty.Token.Kind;

/** Reads the numbers of articles and the marks below them: (3), (d), d), .1, .d */
final class MarkReader {

  private static final int MAX_DIGITS = 3;

  private final Tokens tokens;

  MarkReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /** A value that was read, and the index of the token after it. */
  record Parsed<T>(T value, int next) {}

  /**
   * Reads an article number at a token, including a suffix such as "bis". The token must be a
   * number.
   */
  Parsed<Mark> article(int at) {
    Token number = tokens.at(at);
    Token suffix = tokens.at(at + 1);
    boolean latin = suffix.is(Kind.WORD) && ReferenceVocabulary.SUFFIXES.contains(suffix.key());
    boolean letter =
        suffix.is(Kind.WORD)
            && suffix.glued()
            && suffix.key().length() == 1
            && isLatin(suffix.key().charAt(0))
            && !tokens.at(at + 2).is(Kind.CLOSE);
    if (latin || letter) {
      String key = number.key() + " " + suffix.key();
      return new Parsed<>(new Mark(key, true, number.start(), suffix.end()), at + 2);
    }
    boolean ordinal = suffix.glued() && ReferenceVocabulary.ORDINALS.contains(suffix.key());
    Mark mark = new Mark(number.key(), true, number.start(), number.end());
    return new Parsed<>(mark, ordinal ? at + 2 : at + 1);
  }

  /** Reads all marks from a token on, and returns the index after them. */
  int all(int from, List<Mark> into) {
    int at = from;
    while (isDotted(at) && (isNumber(at + 1) && into.isEmpty() || isLetter(at + 1))) {
      into.add(mark(at + 1));
      boolean closed = isLetter(at + 1) && tokens.at(at + 2).is(Kind.CLOSE);
      at += closed ? 3 : 2;
    }
    while (true) {
      int next = bracketed(at, into);
      if (next == at) {
        return at;
      }
      at = next;
    }
  }

  /**
   * Reads one mark, which may be a number without brackets, or a letter without brackets after a
   * word for a paragraph.
   */
  int first(int at, List<Mark> into) {
    boolean afterWord = afterParagraphWord(at - 1) == at || afterParagraphWord(at - 2) == at;
    if (isNumber(at) || afterWord && isLetter(at) && !tokens.at(at + 1).is(Kind.CLOSE)) {
      into.add(mark(at));
      return at + 1;
    }
    return bracketed(at, into);
  }

  /** The index after a word for a paragraph and its full stop; the same index if there is none. */
  int afterParagraphWord(int at) {
    int word = afterSub(at);
    ReferenceVocabulary.GrammaticalNumber count =
        ReferenceVocabulary.PARAGRAPHS.get(tokens.at(word).key());
    if (count == null) {
      return at;
    }
    int next = isDoubled(word) ? word + 2 : word + 1;
    boolean dot = tokens.at(next).is(Kind.DOT);
    return dot ? next + 1 : count == ReferenceVocabulary.GrammaticalNumber.EITHER ? at : next;
  }

  /** The grammatical number of the word for a paragraph at a token. */
  ReferenceVocabulary.GrammaticalNumber paragraphCount(int at) {
    int word = afterSub(at);
    ReferenceVocabulary.GrammaticalNumber count =
        ReferenceVocabulary.PARAGRAPHS.getOrDefault(
            tokens.at(word).key(), ReferenceVocabulary.GrammaticalNumber.EITHER);
    return isDoubled(word) ? ReferenceVocabulary.GrammaticalNumber.MANY : count;
  }

  private int afterSub(int at) {
    return tokens.at(at).isWord("sub") && tokens.at(at + 1).is(Kind.DASH) ? at + 2 : at;
  }

  /** Whether a sign is doubled: §§ */
  private boolean isDoubled(int at) {
    return tokens.at(at).is(Kind.OTHER) && tokens.at(at).key().equals(tokens.at(at + 1).key());
  }

  /**
   * Reads the end of a range that begins with an article or, if it has marks, with the last of
   * them.
   */
  Parsed<Optional<Mark>> rangeEnd(int at, List<Mark> below) {
    Parsed<Optional<Mark>> none = new Parsed<>(Optional.empty(), at);
    Token to = tokens.at(at);
    boolean dash = to.is(Kind.DASH) || ReferenceVocabulary.TO.contains(to.key());
    if (!dash || !to.is(Kind.DASH) && tokens.at(at + 1).is(Kind.CLOSE)) {
      return none;
    }
    boolean number = tokens.at(at + 1).is(Kind.NUMBER);
    if (below.isEmpty()) {
      if (!number) {
        return none;
      }
      Parsed<Mark> end = article(at + 1);
      return new Parsed<>(Optional.of(end.value()), end.next());
    }
    boolean bare = tokens.at(at - 1).is(Kind.NUMBER);
    List<Mark> end = new ArrayList<>();
    int next = number && !bare ? at + 1 : first(at + 1, end);
    if (next == at + 1 || end.get(0).number() != below.get(below.size() - 1).number()) {
      return none;
    }
    return new Parsed<>(Optional.of(end.get(0)), next);
  }

  private int bracketed(int at, List<Mark> into) {
    int inner = tokens.at(at).is(Kind.OPEN) ? at + 1 : at;
    boolean mark = isLetter(inner) || inner > at && isNumber(inner);
    if (!mark || !tokens.at(inner + 1).is(Kind.CLOSE)) {
      return at;
    }
    into.add(mark(inner));
    return inner + 2;
  }

  /** Whether a dot joins two tokens: 9.1 */
  private boolean isDotted(int at) {
    return tokens.at(at).is(Kind.DOT) && tokens.at(at).glued() && tokens.at(at + 1).glued();
  }

  private boolean isNumber(int at) {
    Token token = tokens.at(at);
    return token.is(Kind.NUMBER) && token.key().length() <= MAX_DIGITS;
  }

  private boolean isLetter(int at) {
    Token token = tokens.at(at);
    if (!token.is(Kind.WORD)) {
      return false;
    }
    String key = ReferenceVocabulary.latin(token.key());
    boolean one = key.length() == 1 && isLatin(key.charAt(0));
    boolean twice = key.length() == 2 && isLatin(key.charAt(0)) && key.charAt(0) == key.charAt(1);
    return one || twice || Roman.value(key) > 0;
  }

  private Mark mark(int at) {
    Token token = tokens.at(at);
    return new Mark(
        ReferenceVocabulary.latin(token.key()), token.is(Kind.NUMBER), token.start(), token.end());
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z';
  }
}
