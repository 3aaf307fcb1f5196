package org.rapporteur.treaty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.treaty.Mention.Mark;
import org.rapporteur.treaty.Mention.RangeEnd;
import org.rapporteur.treaty.Symbol.Kind;

/** Reads the end of a range: "–10" of "6–10", "to (d)", "-2 (f)" of "2 (b)-2 (f)". */
final class RangeReader {

  private final Symbols symbols;
  private final MarkReader marks;

  RangeReader(Symbols symbols) {
    this.symbols = symbols;
    this.marks = new MarkReader(symbols);
  }

  /**
   * An end that was read.
   *
   * @param end null if there is none
   * @param next the index of the symbol after it
   */
  record Read(@Nullable RangeEnd end, int next) {}

  /** Reads the second number of 14-1, which is a paragraph or the end of a range. */
  Optional<Read> joined(int at) {
    Symbol dash = symbols.at(at);
    Symbol number = symbols.at(at + 1);
    boolean glued = dash.is(Kind.DASH) && dash.glued() && number.glued();
    if (!glued || !number.is(Kind.NUMBER)) {
      return Optional.empty();
    }
    List<Mark> below = new ArrayList<>();
    int next = marks.all(at + 2, below);
    return Optional.of(new Read(new RangeEnd(Mark.of(number), below, true), next));
  }

  /**
   * Reads the end of a range that begins with an article or, if it has marks, with the last of
   * them.
   */
  Read end(int at, List<Mark> below) {
    Read none = new Read(null, at);
    Symbol to = symbols.at(at);
    if (!to.isRange() || to.is(Kind.TO) && symbols.at(at + 1).is(Kind.CLOSE)) {
      return none;
    }
    boolean paragraph = !below.isEmpty() && symbols.at(at + 1).is(Kind.BELOW);
    int next = paragraph || ArticleWord.isAt(symbols, at + 1) ? at + 2 : at + 1;
    boolean bare = symbols.at(at - 1).is(Kind.NUMBER);
    boolean dotted =
        symbols.at(next + 1).is(Kind.DOT)
            && symbols.at(next + 1).glued()
            && symbols.at(next + 2).is(Kind.NUMBER)
            && symbols.at(next + 2).glued();
    boolean article =
        symbols.at(next).is(Kind.NUMBER) && !paragraph && (below.isEmpty() || !bare || dotted);
    List<Mark> end = new ArrayList<>();
    if (article) {
      int after = marks.all(next + 1, end);
      return below.isEmpty() || end.size() == below.size()
          ? new Read(new RangeEnd(Mark.of(symbols.at(next)), end, false), after)
          : none;
    }
    if (below.isEmpty() || next > at + 1 && !paragraph) {
      return none;
    }
    int after = marks.one(next, end);
    boolean same = after > next && end.get(0).number() == below.get(below.size() - 1).number();
    return same ? new Read(new RangeEnd(null, end, false), after) : none;
  }
}
