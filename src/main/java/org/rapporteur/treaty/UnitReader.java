package org.rapporteur.treaty;

import org.rapporteur.treaty.Lexicon.Count;
import org.rapporteur.treaty.Lexicon.UnitWord;
import org.rapporteur.treaty.Symbol.Kind;

/** Reads words for an article and for the levels below it. */
final class UnitReader {

  private final Lexicon words = Lexicon.WORDS;
  private final Tokens tokens;
  private final SymbolWriter out;

  UnitReader(Tokens tokens, SymbolWriter out) {
    this.tokens = tokens;
    this.out = out;
  }

  /** Reads a word for an article; returns the index after it, or the same index. */
  int unit(int at) {
    UnitWord unit = words.units().get(tokens.at(at).key());
    if (words.is("article.its", tokens.at(at).key())) {
      unit = new UnitWord(Instrument.Unit.ARTICLE, Count.EITHER);
      out.addEmpty(Kind.ITS, at);
    }
    if (unit == null || tokens.at(at).isHan()) {
      return at;
    }
    int next = afterDot(at);
    if (isPluralInBrackets(at + 1)) {
      unit = new UnitWord(unit.unit(), Count.MANY);
      next = at + 4;
    }
    next = afterNumberWord(next);
    Token first = tokens.at(at);
    out.symbols()
        .add(
            new Symbol(
                Kind.ARTICLE,
                first.key(),
                first.start(),
                tokens.at(next - 1).end(),
                first.glued(),
                unit,
                null,
                null));
    return next;
  }

  /** The index after "No." before a number, as in "Article No. 9"; else the same index. */
  private int afterNumberWord(int at) {
    int next = words.is("number.word", tokens.at(at).key()) ? afterDot(at) : at;
    boolean number =
        tokens.at(next).is(Token.Kind.NUMBER)
            || tokens.at(next).is(Token.Kind.OPEN) && tokens.at(next + 1).is(Token.Kind.NUMBER);
    return number ? next : at;
  }

  /** Whether "(s)" is attached: article(s). */
  private boolean isPluralInBrackets(int open) {
    return tokens.at(open).is(Token.Kind.OPEN)
        && tokens.at(open).glued()
        && tokens.at(open + 1).isWord("s")
        && tokens.at(open + 2).is(Token.Kind.CLOSE);
  }

  /** A word for a level below an article; "sub-paragraph" has a hyphen. */
  int below(int at) {
    boolean sub = tokens.at(at).isWord("sub") && tokens.at(at + 1).is(Token.Kind.DASH);
    int word = sub ? at + 2 : at;
    if (words.is("below.its", tokens.at(word).key())) {
      out.addEmpty(Kind.ITS, at);
      return addBelow(Count.MANY, at, word + 1);
    }
    Count count = words.below().get(tokens.at(word).key());
    if (count == null || tokens.at(at).isHan()) {
      return at;
    }
    boolean doubled =
        tokens.at(word).is(Token.Kind.OTHER)
            && tokens.at(word).key().equals(tokens.at(word + 1).key());
    int next = doubled ? word + 2 : word + 1;
    boolean dot = tokens.at(next).is(Token.Kind.DOT);
    if (count == Count.EITHER && !dot) {
      return at;
    }
    return addBelow(doubled ? Count.MANY : count, at, dot ? next + 1 : next);
  }

  /** Reads a paragraph whose number is a word before it: "the second paragraph". */
  int ordinalBelow(int at) {
    int number = words.nth(tokens.at(at).key());
    String noun = tokens.at(at + 1).key();
    Count count = words.below().get(noun);
    // The stem of a Russian noun is the same in singular and plural.
    boolean plural = count == Count.MANY && !Lexicon.isCyrillic(noun);
    if (number == 0 || count == null || plural) {
      return at;
    }
    addBelow(count, at, at + 1);
    return out.add(Kind.NUMBER, Integer.toString(number), at, at + 2);
  }

  int addBelow(Count count, int at, int next) {
    Token first = tokens.at(at);
    out.symbols()
        .add(
            new Symbol(
                Kind.BELOW,
                first.key(),
                first.start(),
                tokens.at(next - 1).end(),
                first.glued(),
                null,
                count,
                null));
    return next;
  }

  private int afterDot(int word) {
    return tokens.at(word + 1).is(Token.Kind.DOT) ? word + 2 : word + 1;
  }
}
