package org.rapporteur.treaty;

import java.util.List;
import org.rapporteur.treaty.Symbol.Kind;

/** Skips what follows the name of an instrument: dates, the treaty series, its code in brackets. */
final class AfterName {

  private static final int MAX_DATE = 40;

  private final Symbols symbols;
  private final Context context;

  AfterName(Symbols symbols, Context context) {
    this.symbols = symbols;
    this.context = context;
  }

  /**
   * The index after a name and the parts that may follow it: "(adopted …) 999 UNTS 171 (ICCPR)".
   *
   * @param next the index of the symbol after the name
   */
  int skip(List<Instrument> named, int next) {
    int at = next;
    if (symbols.at(at).is(Kind.OPEN) && Lexicon.WORDS.is("adopted", symbols.at(at + 1).key())) {
      int close = at;
      while (!symbols.at(close).is(Kind.CLOSE) && close < at + MAX_DATE) {
        close++;
      }
      at = symbols.at(close).is(Kind.CLOSE) ? close + 1 : at;
    }
    if (symbols.at(at).is(Kind.NUMBER)
        && Lexicon.WORDS.is("series", symbols.at(at + 1).key())
        && symbols.at(at + 2).is(Kind.NUMBER)) {
      at += 3;
    }
    boolean code =
        symbols.at(at).is(Kind.OPEN)
            && symbols.at(at + 1).is(Kind.INSTRUMENT)
            && symbols.at(at + 2).is(Kind.CLOSE)
            && context.instruments(at + 1).equals(named);
    return code ? at + 3 : at;
  }

  /** The index after a comma, colon, dash, slash or possessive that articles follow. */
  int skipSeparator(int at) {
    Kind kind = symbols.at(at).kind();
    boolean separates =
        switch (kind) {
          case COMMA, COLON, SLASH, DASH, POSSESSIVE -> true;
          default -> false;
        };
    boolean articles = symbols.at(at + 1).is(Kind.NUMBER) || ListReader.beginsAt(symbols, at + 1);
    return separates && articles ? at + 1 : at;
  }
}
