package org.rapporteur.treaty;

import java.util.List;
import org.rapporteur.treaty.Lexicon.Count;
import org.rapporteur.treaty.Lexicon.UnitWord;
import org.rapporteur.treaty.Symbol.Kind;

/**
 * Chinese numbers of articles and paragraphs, 第九条第一款: the word for the unit follows the numbers,
 * which may be written in Chinese characters.
 */
final class ChineseUnits {

  private static final int MAX_LIST = 80;

  /** The highest number that can stand for a letter. */
  private static final int LETTERS = 26;

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String NUMERALS = DIGITS + "零十百";

  private ChineseUnits() {}

  /**
   * Reads the list of numbers that begins with 第 at a token, and returns the index after its unit;
   * the same index if there is none.
   */
  static int read(Tokens tokens, int at, List<Symbol> symbols) {
    Token token = tokens.at(at);
    if (!token.isHan()) {
      return at;
    }
    if (isUnit(token) && follows(symbols)) {
      // The unit of letters, (子)项, adds nothing to them.
      int last = symbols.size() - 1;
      symbols.set(last, symbols.get(last).endingAt(token.end()));
      relevel(symbols, last - 2, token);
      return at + 1;
    }
    boolean bracket = tokens.at(at + 1).is(Token.Kind.OPEN);
    Token mark = tokens.at(bracket ? at + 2 : at + 1);
    boolean letter = bracket && Letters.isMark(Letters.latin(mark.key()));
    if (!token.isWord("第") || !letter && !isNumber(mark)) {
      return at;
    }
    int end = at + 1;
    while (end < at + MAX_LIST && isInList(tokens.at(end))) {
      end++;
    }
    if (!isUnit(tokens.at(end))) {
      return at;
    }
    UnitWord word = Lexicon.WORDS.units().get(tokens.at(end).key());
    UnitWord unit = word == null ? null : new UnitWord(word.unit(), Count.MANY, true);
    int first = symbols.size();
    symbols.add(
        new Symbol(
            unit == null ? Kind.BELOW : Kind.ARTICLE,
            token.key(),
            token.start(),
            token.end(),
            token.glued(),
            unit,
            unit == null ? Count.MANY : null,
            null));
    numbers(tokens, at + 1, end, symbols);
    if (unit != null && symbols.size() == first + 2) {
      Symbol article = symbols.get(first);
      symbols.set(
          first,
          new Symbol(
              article.kind(),
              article.key(),
              article.start(),
              article.end(),
              article.glued(),
              new UnitWord(unit.unit(), Count.ONE, true),
              null,
              null));
    }
    if (unit == null) {
      relevel(symbols, first + 1, tokens.at(end));
    }
    int last = symbols.size() - 1;
    symbols.set(last, symbols.get(last).endingAt(tokens.at(end).end()));
    return end + 1;
  }

  /**
   * Replaces the numbers in brackets from a symbol on by the marks that other languages use at
   * their level: (一)项 below a paragraph is (a), and (二)目 below a letter is (ii).
   */
  private static void relevel(List<Symbol> symbols, int from, Token unit) {
    boolean numeral = Lexicon.WORDS.is("below.numeral", unit.key());
    boolean item = Lexicon.WORDS.is("below.item", unit.key());
    int first = Math.max(0, from);
    if (!numeral && !item) {
      return;
    }
    boolean belowLetter = numeral || isBelowLetter(symbols, first);
    for (int i = first; i < symbols.size(); i++) {
      Symbol symbol = symbols.get(i);
      int value =
          symbol.is(Kind.NUMBER) && symbol.key().length() <= 2 && !symbol.key().contains(" ")
              ? Integer.parseInt(symbol.key())
              : 0;
      boolean bracketed = i > 0 && symbols.get(i - 1).is(Kind.OPEN);
      if (value > 0 && value <= LETTERS && (numeral || bracketed)) {
        String key = belowLetter ? Roman.of(value) : String.valueOf((char) ('a' + value - 1));
        symbols.set(i, Symbol.of(Kind.LETTER, key, symbol.start(), symbol.end(), symbol.glued()));
      }
    }
  }

  /** Whether the mark before a symbol is a letter: 第五条（辰）款第（3）项. */
  private static boolean isBelowLetter(List<Symbol> symbols, int first) {
    int at = first - 1;
    while (at >= 0
        && (symbols.get(at).is(Kind.OPEN)
            || symbols.get(at).is(Kind.CLOSE)
            || symbols.get(at).is(Kind.BELOW))) {
      at--;
    }
    return at >= 0 && symbols.get(at).is(Kind.LETTER);
  }

  /** Reads a Chinese number in brackets after another number, 第十一条（一）; the same index if none. */
  static int bracketed(Tokens tokens, int at, SymbolWriter out) {
    int end = at;
    while (isNumeral(tokens.at(end))) {
      end++;
    }
    Kind before = out.kindBefore(2);
    boolean follows = before == Kind.NUMBER || before == Kind.LETTER || before == Kind.CLOSE;
    boolean is =
        end > at
            && tokens.at(end).is(Token.Kind.CLOSE)
            && out.kindBefore(1) == Kind.OPEN
            && follows;
    return is ? out.add(Kind.NUMBER, Integer.toString(value(tokens, at, end)), at, end) : at;
  }

  private static void numbers(Tokens tokens, int from, int end, List<Symbol> symbols) {
    int at = from;
    while (at < end) {
      Token token = tokens.at(at);
      int next = at + 1;
      if (token.is(Token.Kind.NUMBER)) {
        boolean suffixed = isSuffix(tokens.at(next));
        String key = suffixed ? token.key() + " " + tokens.at(next).key() : token.key();
        next = suffixed ? next + 1 : next;
        symbols.add(symbol(Kind.NUMBER, key, tokens, at, next));
      } else if (isNumeral(token)) {
        while (next < end && isNumeral(tokens.at(next))) {
          next++;
        }
        int value = value(tokens, at, next);
        symbols.add(symbol(Kind.NUMBER, Integer.toString(value), tokens, at, next));
      } else if (!token.isWord("第") && !token.key().equals("/")) {
        Kind kind =
            switch (token.kind()) {
              case OPEN -> Kind.OPEN;
              case CLOSE -> Kind.CLOSE;
              case COMMA -> Kind.COMMA;
              case DASH -> Kind.DASH;
              default ->
                  !token.isHan()
                      ? Kind.LETTER
                      : Lexicon.WORDS.is("to", token.key())
                          ? Kind.TO
                          : Lexicon.WORDS.is("and", token.key()) ? Kind.AND : Kind.LETTER;
            };
        symbols.add(symbol(kind, Letters.latin(token.key()), tokens, at, next));
      }
      at = next;
    }
  }

  private static Symbol symbol(Kind kind, String key, Tokens tokens, int at, int next) {
    Token first = tokens.at(at);
    return Symbol.of(kind, key, first.start(), tokens.at(next - 1).end(), first.glued());
  }

  private static boolean follows(List<Symbol> symbols) {
    if (symbols.isEmpty()) {
      return false;
    }
    Kind last = symbols.get(symbols.size() - 1).kind();
    return last == Kind.CLOSE || last == Kind.LETTER;
  }

  private static boolean isUnit(Token token) {
    return token.isHan()
        && (Lexicon.WORDS.units().containsKey(token.key())
            || Lexicon.WORDS.below().containsKey(token.key()));
  }

  private static boolean isNumber(Token token) {
    return token.is(Token.Kind.NUMBER) || isNumeral(token);
  }

  private static boolean isNumeral(Token token) {
    return token.is(Token.Kind.WORD) && NUMERALS.contains(token.key());
  }

  /** Whether a word belongs to the number before it: 8 bis, 1A. */
  private static boolean isSuffix(Token token) {
    boolean letter =
        token.is(Token.Kind.WORD)
            && token.glued()
            && token.key().length() == 1
            && Letters.isLatin(token.key().charAt(0));
    return letter || Lexicon.WORDS.is("suffix", token.key());
  }

  private static boolean isInList(Token token) {
    return isNumber(token)
        || isSuffix(token)
        || token.is(Token.Kind.OPEN)
        || token.is(Token.Kind.CLOSE)
        || token.is(Token.Kind.COMMA)
        || token.is(Token.Kind.DASH)
        || token.isWord("第")
        || token.key().equals("/")
        || Lexicon.WORDS.is("to", token.key()) && token.isHan()
        || Lexicon.WORDS.is("and", token.key()) && token.isHan()
        || token.is(Token.Kind.WORD) && Letters.isMark(Letters.latin(token.key()));
  }

  /** The value of numerals such as 十四, 二十六 and 一百一十. */
  private static int value(Tokens tokens, int from, int end) {
    int value = 0;
    int digit = 0;
    for (int i = from; i < end; i++) {
      String numeral = tokens.at(i).key();
      int unit = numeral.equals("十") ? 10 : numeral.equals("百") ? 100 : 1;
      if (unit > 1) {
        value += Math.max(digit, 1) * unit;
        digit = 0;
      } else {
        digit = 10 * digit + Math.max(0, DIGITS.indexOf(numeral));
      }
    }
    return value + digit;
  }
}
