package org.rapporteur.treaty;

import java.util.Set;
import org.rapporteur.treaty.Symbol.Kind;

/** Reads numbers: "8 bis", "1A", "14th", "XIV", "premier", Arabic ordinals. */
final class NumberReader {

  private static final Set<Kind> LIST_MARKS = Set.of(Kind.AND, Kind.COMMA, Kind.TO, Kind.DASH);

  private final Lexicon words = Lexicon.WORDS;
  private final Tokens tokens;
  private final SymbolWriter out;

  /** Whether the last word for an article was followed by a Roman numeral. */
  private boolean roman;

  /** Whether it was followed by an Arabic ordinal. */
  private boolean ordinal;

  NumberReader(Tokens tokens, SymbolWriter out) {
    this.tokens = tokens;
    this.out = out;
  }

  /** Reads a number in digits with its suffix, and returns the index after it. */
  int number(int at) {
    Token number = tokens.at(at);
    Token suffix = tokens.at(at + 1);
    boolean latin = suffix.is(Token.Kind.WORD) && words.is("suffix", suffix.key());
    boolean letter =
        suffix.is(Token.Kind.WORD)
            && suffix.glued()
            && suffix.key().length() == 1
            && Letters.isLatin(suffix.key().charAt(0))
            && !tokens.at(at + 2).is(Token.Kind.CLOSE);
    if (latin || letter || isSection(at + 1)) {
      return out.add(Kind.NUMBER, number.key() + " " + suffix.key(), at, at + 2);
    }
    boolean ordinal = suffix.glued() && words.is("number.mark", suffix.key());
    return out.add(Kind.NUMBER, number.key(), at, ordinal ? at + 2 : at + 1);
  }

  /** Whether a capital letter is the section of an article: "article 1 F (a)", "article 1 A of". */
  private boolean isSection(int at) {
    Token letter = tokens.at(at);
    Token next = tokens.at(at + 1);
    return out.kindBefore(1) == Kind.ARTICLE
        && letter.is(Token.Kind.WORD)
        && letter.key().length() == 1
        && Letters.isLatin(letter.key().charAt(0))
        && Character.isUpperCase(tokens.text().charAt(letter.start()))
        && (next.is(Token.Kind.OPEN) || words.is("of", next.key()));
  }

  /** A number in words or Roman numerals after "article"; the same index if there is none. */
  int inWords(int at) {
    Token token = tokens.at(at);
    boolean afterArticle = out.kindBefore(1) == Kind.ARTICLE;
    if (afterArticle && words.is("first", token.key())) {
      return out.add(Kind.NUMBER, "1", at, at + 1);
    }
    int paragraph = out.kindBefore(1) == Kind.BELOW ? words.nth(token.key()) : 0;
    if (paragraph > 0) {
      return out.add(Kind.NUMBER, Integer.toString(paragraph), at, at + 1);
    }
    ordinal &= !afterArticle;
    boolean inList = LIST_MARKS.contains(out.kindBefore(1));
    if (afterArticle || out.kindBefore(1) == Kind.BELOW || inList && ordinal) {
      int next = arabicOrdinal(at);
      if (next > at) {
        ordinal = true;
        return next;
      }
    }
    roman &= !afterArticle;
    if ((afterArticle || inList && roman) && isRomanNumeral(token)) {
      roman = true;
      return out.add(Kind.NUMBER, Integer.toString(Roman.value(token.key())), at, at + 1);
    }
    return at;
  }

  private boolean isRomanNumeral(Token token) {
    String written = tokens.text().substring(token.start(), token.end());
    return Roman.value(token.key()) > 0 && written.codePoints().allMatch(Character::isUpperCase);
  }

  /** "the fourth", "the fourteenth", "the twenty-fourth" article, as Arabic texts write it. */
  private int arabicOrdinal(int at) {
    String key = tokens.at(at).key();
    int units = words.is("ordinal.one", key) ? 1 : words.ordinals().getOrDefault(key, 0);
    int tens = words.tens().getOrDefault(key, 0);
    int next = at + 1;
    if (units > 0 && words.is("ordinal.ten", tokens.at(next).key())) {
      tens = 10;
      next++;
    } else if (units > 0 && words.is("and", tokens.at(next).key())) {
      int more = words.tens().getOrDefault(tokens.at(next + 1).key(), 0);
      tens = more;
      next += more > 0 ? 2 : 0;
    }
    return units + tens == 0 ? at : out.add(Kind.NUMBER, Integer.toString(units + tens), at, next);
  }
}
