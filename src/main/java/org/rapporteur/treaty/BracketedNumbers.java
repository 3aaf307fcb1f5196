package org.rapporteur.treaty;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.treaty.Lexicon.Count;
import org.rapporteur.treaty.Symbol.Kind;

/**
 * Removes the brackets around the numbers of articles, as Arabic texts write them: "article (9)",
 * "articles (7) and (14)", "articles (2, 3 and 26)".
 */
final class BracketedNumbers {

  private final List<Symbol> symbols;
  private final List<Symbol> kept = new ArrayList<>();
  private int at;

  private BracketedNumbers(List<Symbol> symbols) {
    this.symbols = symbols;
  }

  /** The symbols without these brackets. */
  static List<Symbol> open(List<Symbol> symbols) {
    for (int i = 0; i < symbols.size(); i++) {
      if (symbols.get(i).is(Kind.ARTICLE) && is(symbols, i + 1, Kind.OPEN)) {
        return new BracketedNumbers(symbols).read();
      }
    }
    return symbols;
  }

  private static boolean is(List<Symbol> symbols, int at, Kind kind) {
    return at < symbols.size() && symbols.get(at).is(kind);
  }

  private List<Symbol> read() {
    while (at < symbols.size()) {
      Symbol symbol = symbols.get(at++);
      kept.add(symbol);
      if (symbol.is(Kind.ARTICLE)) {
        boolean many = symbol.unit() != null && symbol.unit().count() != Count.ONE;
        if (!single(many) && many) {
          list();
        }
      }
    }
    return kept;
  }

  /** Reads "(9)" and, after a plural, "and (14)". */
  private boolean single(boolean many) {
    boolean found = false;
    int number = at;
    while (is(symbols, number, Kind.OPEN)
        && is(symbols, number + 1, Kind.NUMBER)
        && is(symbols, number + 2, Kind.CLOSE)) {
      kept.addAll(symbols.subList(at, number));
      kept.add(symbols.get(number + 1).endingAt(symbols.get(number + 2).end()));
      found = true;
      at = number + 3;
      number = at;
      while (many && number < symbols.size() && isSeparator(symbols.get(number))) {
        number++;
      }
      if (number == at) {
        return true;
      }
    }
    return found;
  }

  /** Reads "(2, 3 and 26)". */
  private void list() {
    int end = at + 1;
    int numbers = 0;
    while (end < symbols.size()
        && (symbols.get(end).is(Kind.NUMBER) || isSeparator(symbols.get(end)))) {
      numbers += symbols.get(end).is(Kind.NUMBER) ? 1 : 0;
      end++;
    }
    if (is(symbols, at, Kind.OPEN) && numbers > 1 && is(symbols, end, Kind.CLOSE)) {
      kept.addAll(symbols.subList(at + 1, end));
      int last = kept.size() - 1;
      kept.set(last, kept.get(last).endingAt(symbols.get(end).end()));
      at = end + 1;
    }
  }

  private static boolean isSeparator(Symbol symbol) {
    return switch (symbol.kind()) {
      case COMMA, AND, TO, DASH -> true;
      default -> false;
    };
  }
}
