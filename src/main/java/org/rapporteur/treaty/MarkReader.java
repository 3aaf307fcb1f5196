package org.rapporteur.treaty;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.treaty.Mention.Mark;
import org.rapporteur.treaty.Symbol.Kind;

/** Reads the marks below an article: (3), (d), 3), d), .1, .d */
final class MarkReader {

  private static final int MAX_DIGITS = 3;

  /** What can follow a letter within a list. */
  private static final Set<Kind> AFTER_LETTER =
      EnumSet.of(
          Kind.COMMA,
          Kind.SEMICOLON,
          Kind.AND,
          Kind.TO,
          Kind.DASH,
          Kind.OF,
          Kind.WITH,
          Kind.OPEN,
          Kind.CLOSE,
          Kind.DOT,
          Kind.INSTRUMENT,
          Kind.END);

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
        int letter = afterStrayComma(at, into);
        next = bracketed(letter, into);
        next = next == letter ? at : next;
      }
      if (next == at) {
        return at;
      }
      at = next;
    }
  }

  /**
   * The index after a comma between a number and its letter, as in "paragraph 3, (a)"; the same
   * index if the letter begins something else, as in "(a) article 7, (b) article 9".
   */
  private int afterStrayComma(int at, List<Mark> marks) {
    boolean number = !marks.isEmpty() && marks.get(marks.size() - 1).number();
    int open = at + 1;
    int letter = symbols.at(open).is(Kind.OPEN) ? open + 1 : open;
    boolean stray =
        symbols.at(at).is(Kind.COMMA)
            && (number || marks.isEmpty() && letter > open)
            && symbols.at(letter).is(Kind.LETTER)
            && symbols.at(letter + 1).is(Kind.CLOSE)
            && AFTER_LETTER.contains(symbols.at(letter + 2).kind());
    return stray ? open : at;
  }

  /** Reads a number or letter with or without brackets, and returns the index after it. */
  int one(int at, List<Mark> into) {
    if (isNumber(at) || symbols.at(at).is(Kind.LETTER)) {
      add(symbols.at(at), into);
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
    add(mark, into);
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
    add(mark, into);
    return inner + 2;
  }

  /** Adds a mark, or both of "3d". */
  private static void add(Symbol symbol, List<Mark> into) {
    int space = symbol.is(Kind.NUMBER) ? symbol.key().indexOf(' ') : -1;
    if (space < 0) {
      into.add(Mark.of(symbol));
    } else {
      String key = symbol.key();
      into.add(new Mark(key.substring(0, space), true, symbol.start(), symbol.end()));
      into.add(new Mark(key.substring(space + 1), false, symbol.start(), symbol.end()));
    }
  }

  /** Whether a symbol is a number that a paragraph can have, with a letter or not. */
  boolean isNumber(int at) {
    Symbol symbol = symbols.at(at);
    int space = symbol.key().indexOf(' ');
    int digits = space < 0 ? symbol.key().length() : space;
    return symbol.is(Kind.NUMBER)
        && digits <= MAX_DIGITS
        && (space < 0 || symbol.key().length() == space + 2);
  }
}
