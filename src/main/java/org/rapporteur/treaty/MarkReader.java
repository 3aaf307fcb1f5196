package org.rapporteur.treaty;

import java.util.List;
import org.rapporteur.treaty.Mention.Mark;
import org.rapporteur.treaty.Symbol.Kind;

/** Reads the marks below an article: (3), (d), 3), d), .1, .d */
final class MarkReader {

  private static final int MAX_DIGITS = 3;

  private final Symbols symbols;

  MarkReader(Symbols symbols) {
    this.symbols = symbols;
  }

  /** Reads all marks from a symbol on, and returns the index after them. */
  int all(int from, List<Mark> into) {
    int at = from;
    while (true) {
      int next = dotted(at, into);
      if (next == at) {
        next = bracketed(at, into);
      }
      if (next == at) {
        return at;
      }
      at = next;
    }
  }

  /** Reads a number or letter with or without brackets, and returns the index after it. */
  int one(int at, List<Mark> into) {
    if (isNumber(at) || symbols.at(at).is(Kind.LETTER)) {
      into.add(Mark.of(symbols.at(at)));
      boolean half = symbols.at(at).is(Kind.LETTER) && symbols.at(at + 1).is(Kind.CLOSE);
      return half ? at + 2 : at + 1;
    }
    return bracketed(at, into);
  }

  private int dotted(int at, List<Mark> into) {
    Symbol dot = symbols.at(at);
    Symbol mark = symbols.at(at + 1);
    boolean glued = dot.is(Kind.DOT) && dot.glued() && mark.glued();
    if (!glued || !(isNumber(at + 1) && into.isEmpty() || mark.is(Kind.LETTER))) {
      return at;
    }
    into.add(Mark.of(mark));
    boolean closed = mark.is(Kind.LETTER) && symbols.at(at + 2).is(Kind.CLOSE);
    return closed ? at + 3 : at + 2;
  }

  private int bracketed(int at, List<Mark> into) {
    int inner = symbols.at(at).is(Kind.OPEN) ? at + 1 : at;
    Symbol mark = symbols.at(inner);
    boolean half = inner == at && isNumber(inner) && into.isEmpty();
    boolean may = mark.is(Kind.LETTER) || inner > at && isNumber(inner) || half;
    if (!may || !symbols.at(inner + 1).is(Kind.CLOSE)) {
      return at;
    }
    into.add(Mark.of(mark));
    return inner + 2;
  }

  /** Whether a symbol is a number that a paragraph can have. */
  boolean isNumber(int at) {
    Symbol symbol = symbols.at(at);
    return symbol.is(Kind.NUMBER) && symbol.key().length() <= MAX_DIGITS;
  }
}
