package org.rapporteur.treaty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.treaty.Mention.Level;
import org.rapporteur.treaty.Mention.Mark;
import org.rapporteur.treaty.Symbol.Kind;

/**
 * Reads several marks in one pair of brackets: "(paras. 1 and 3 (d))", "(1–4)", "(2 and 3 (d))",
 * "(a, b and c)".
 */
final class BracketReader {

  private final Symbols symbols;
  private final MarkReader marks;
  private final RangeReader ranges;

  BracketReader(Symbols symbols) {
    this.symbols = symbols;
    this.marks = new MarkReader(symbols);
    this.ranges = new RangeReader(symbols);
  }

  /**
   * The items within brackets.
   *
   * @param mentions at least one; the first has the marks before the brackets too
   * @param next the index of the symbol after the brackets
   */
  record Bracket(List<Mention> mentions, int next) {
    Bracket {
      mentions = List.copyOf(mentions);
    }
  }

  /**
   * Reads the brackets at a symbol; empty if anything else is in them.
   *
   * @param before the marks before the brackets, which can only be followed by letters
   */
  Optional<Bracket> read(int at, List<Mark> before) {
    boolean may =
        symbols.at(at).is(Kind.OPEN) && (before.isEmpty() || symbols.at(at + 1).is(Kind.LETTER));
    if (!may) {
      return Optional.empty();
    }
    List<Mention> items = new ArrayList<>();
    int next = at + 1;
    boolean unclosed = false;
    while (true) {
      Optional<Bracket> item = item(next, items.isEmpty() ? before : List.of());
      if (item.isEmpty()) {
        return Optional.empty();
      }
      items.addAll(item.get().mentions());
      int after = item.get().next();
      // In "d)" the bracket belongs to the letter, unless the letters before it have none.
      boolean half = symbols.at(after - 1).is(Kind.CLOSE);
      if (symbols.at(after).is(Kind.CLOSE) || half && unclosed) {
        return Optional.of(
            new Bracket(items, symbols.at(after).is(Kind.CLOSE) ? after + 1 : after));
      }
      unclosed |= symbols.at(after - 1).is(Kind.LETTER);
      Separator separator = Separator.at(symbols, after);
      boolean continues =
          !separator.isEmpty(after) && !separator.with() && (!half || isMark(separator.next()));
      if (!continues) {
        return half ? Optional.of(new Bracket(items, after)) : Optional.empty();
      }
      next = separator.next();
    }
  }

  private boolean isMark(int at) {
    return symbols.at(at).is(Kind.LETTER) || symbols.at(at).is(Kind.OPEN) || marks.isNumber(at);
  }

  private Optional<Bracket> item(int at, List<Mark> before) {
    int from = symbols.at(at).is(Kind.BELOW) ? at + 1 : at;
    List<Mark> found = new ArrayList<>();
    int after = marks.one(from, found);
    if (after == from) {
      return Optional.empty();
    }
    after = belowWord(marks.all(after, found), found);
    RangeReader.Read range = ranges.end(after, found);
    Level level = found.get(0).number() ? Level.PARAGRAPH : Level.SIBLING;
    List<Mark> path = new ArrayList<>(before);
    path.addAll(found);
    int end = symbols.at(range.next() - 1).end();
    Mention mention =
        new Mention(symbols.at(at).start(), end, level, null, null, path, range.end());
    return Optional.of(new Bracket(List.of(mention), range.next()));
  }

  /** Reads ", subparagraph (b)" after the number of a paragraph. */
  private int belowWord(int at, List<Mark> found) {
    boolean follows =
        symbols.at(at).is(Kind.COMMA)
            && symbols.at(at + 1).is(Kind.BELOW)
            && found.get(found.size() - 1).number();
    List<Mark> letter = new ArrayList<>();
    int next = follows ? marks.one(at + 2, letter) : at;
    if (letter.isEmpty() || letter.get(0).number()) {
      return at;
    }
    found.addAll(letter);
    return marks.all(next, found);
  }
}
