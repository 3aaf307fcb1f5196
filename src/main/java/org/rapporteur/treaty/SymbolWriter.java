package org.rapporteur.treaty;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.treaty.Symbol.Kind;

/** The symbols read so far from the tokens of a text. */
final class SymbolWriter {

  private final Tokens tokens;
  private final List<Symbol> symbols = new ArrayList<>();

  SymbolWriter(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The symbols, to which others can be added. */
  List<Symbol> symbols() {
    return symbols;
  }

  /** Adds a symbol for the tokens from one index up to another, and returns the second index. */
  int add(Kind kind, String key, int at, int next) {
    Token first = tokens.at(at);
    symbols.add(Symbol.of(kind, key, first.start(), tokens.at(next - 1).end(), first.glued()));
    return next;
  }

  /** Lets the last symbol end with a token. */
  void extendTo(int at) {
    symbols.set(symbols.size() - 1, last().endingAt(tokens.at(at).end()));
  }

  /** Adds a symbol of no length before a token. */
  void addEmpty(Kind kind, int at) {
    int start = tokens.at(at).start();
    symbols.add(Symbol.of(kind, "", start, start, false));
  }

  /** The last symbol; the end of a text if there is none. */
  Symbol last() {
    return symbols.isEmpty()
        ? Symbol.of(Kind.END, "", 0, 0, false)
        : symbols.get(symbols.size() - 1);
  }

  /** The kind of the symbol that is a number of places back, 1 for the last. */
  Kind kindBefore(int back) {
    int index = symbols.size() - back;
    return index < 0 ? Kind.END : symbols.get(index).kind();
  }
}
