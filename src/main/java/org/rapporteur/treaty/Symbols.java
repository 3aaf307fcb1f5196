package org.rapporteur.treaty;

import java.util.List;

/** The symbols of a text, in order. */
final class Symbols {

  private final String text;
  private final List<Symbol> symbols;

  Symbols(String text, List<Symbol> symbols) {
    this.text = text;
    this.symbols = symbols;
  }

  String text() {
    return text;
  }

  int size() {
    return symbols.size();
  }

  /** The symbol at an index; outside the text, a symbol of kind END. */
  Symbol at(int index) {
    if (index >= 0 && index < symbols.size()) {
      return symbols.get(index);
    }
    int end = index < 0 ? 0 : text.length();
    return Symbol.of(Symbol.Kind.END, "", end, end, false);
  }

  /** The text from one symbol through another, as written. */
  String written(int first, int last) {
    return text.substring(at(first).start(), at(last).end());
  }

  /** Whether a symbol begins with a capital letter, or is written in a script without them. */
  boolean isCapital(int index) {
    Symbol symbol = at(index);
    return symbol.start() < symbol.end() && Character.isUpperCase(text.codePointAt(symbol.start()));
  }
}
