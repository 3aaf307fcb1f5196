package org.rapporteur.treaty;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.rapporteur.treaty.Symbol.Kind;

/**
 * Reports the unreadable parts of a text of references. Each method takes the index of a symbol and
 * returns the index after the part that it has reported.
 */
final class UnreadableParts {

  static final String EXAMPLE = "ICCPR arts. 2, 9(1) and 14(3)(d)";

  private static final List<String> UNITS = List.of("article", "articles", "artículo", "artículos");

  private final Catalogue catalogue;
  private final Symbols symbols;
  private final Consumer<ReferenceProblem> problems;

  UnreadableParts(Catalogue catalogue, Symbols symbols, Consumer<ReferenceProblem> problems) {
    this.catalogue = catalogue;
    this.symbols = symbols;
    this.problems = problems;
  }

  /**
   * Reports a misspelt word for "article" before a number; returns the same index if there is none.
   */
  int endOfMisspeltUnit(int at) {
    Symbol word = symbols.at(at);
    int length = word.key().length();
    boolean mayBe = length >= 5 && length <= 12 && symbols.at(at + 1).is(Kind.NUMBER);
    if (!mayBe || !word.is(Kind.WORD)) {
      return at;
    }
    if (UNITS.stream().noneMatch(unit -> isSimilar(unit, word.key()))) {
      return at;
    }
    problems.accept(
        new ReferenceProblem(
            word.start(),
            word.end(),
            ReferenceProblem.Kind.SYNTAX,
            ProvisionProblems.quoted(symbols.written(at, at)) + " is not a word for an article",
            "Write “article”.",
            word.key(),
            UNITS));
    return at + 1;
  }

  /** Whether a word has the same letters as another one but for one or two. */
  private static boolean isSimilar(String known, String word) {
    List<Integer> missing = new ArrayList<>(known.chars().boxed().toList());
    int more = 0;
    for (int letter : word.chars().toArray()) {
      more += missing.remove((Integer) letter) ? 0 : 1;
    }
    return known.charAt(0) == word.charAt(0) && Math.max(more, missing.size()) <= 2;
  }

  /** Reports an unknown instrument before articles; returns the same index if there is none. */
  int endOfUnknownInstrument(int at) {
    if (!symbols.at(at).is(Kind.WORD) || symbols.at(at + 1).is(Kind.CLOSE)) {
      return at;
    }
    int end = nameEnd(at);
    int articles = isBetween(end) ? end + 1 : end;
    boolean follows =
        symbols.at(end).is(Kind.NUMBER)
            || isSlashBeforeNumber(end)
            || ListReader.beginsAt(symbols, articles);
    if (end == at || !follows) {
      return at;
    }
    reportUnknownInstrument(at, end);
    return articles;
  }

  private boolean isBetween(int at) {
    Kind kind = symbols.at(at).kind();
    return kind == Kind.COMMA || kind == Kind.COLON || kind == Kind.SLASH;
  }

  /** Reports the unknown instrument after an "of". */
  int unknownInstrumentAfter(int at) {
    int of = symbols.at(at).is(Kind.COMMA) ? at + 1 : at;
    int name = of + 1;
    while (symbols.at(name).is(Kind.THE) || symbols.at(name).is(Kind.OF)) {
      name++;
    }
    Kind next = symbols.at(name).kind();
    if (next == Kind.END || next == Kind.COMMA || next == Kind.SEMICOLON) {
      String words = ProvisionProblems.quoted(symbols.written(of, name - 1));
      reportSyntax(
          of,
          name,
          "an instrument is missing after " + words,
          "Add the instrument, or remove the " + words + ".");
      return name;
    }
    int end = Math.max(name + 1, nameEnd(name));
    reportUnknownInstrument(name, end);
    return end;
  }

  /** The index after an unknown name: words up to a number, an article or a mark. */
  private int nameEnd(int from) {
    int at = from;
    while (isInName(at, from)) {
      at++;
    }
    while (at > from + 1 && symbols.at(at - 1).is(Kind.AND)) {
      at--;
    }
    return at;
  }

  private boolean isInName(int at, int from) {
    Symbol symbol = symbols.at(at);
    return switch (symbol.kind()) {
      case WORD, OF, THE, ITS, SMALL, TO, WITH, NAMELY, LETTER -> true;
      case INSTRUMENT -> at == from || symbol.naming() instanceof Naming.OfKind;
      case AND -> symbols.at(at + 1).is(Kind.WORD);
      case ARTICLE -> !ArticleWord.isAt(symbols, at);
      case NUMBER, DASH, SLASH, DOT ->
          at > from
              && symbol.glued()
              && (symbol.is(Kind.NUMBER) || symbols.at(at + 1).glued())
              && !isSlashBeforeNumber(at);
      default -> false;
    };
  }

  /** Whether an article begins after a slash, as in "XYZ/4". */
  private boolean isSlashBeforeNumber(int at) {
    return symbols.at(at).is(Kind.SLASH) && symbols.at(at + 1).is(Kind.NUMBER);
  }

  /** Reports any other part, up to the next comma, semicolon, number, article or instrument. */
  int skip(int at) {
    int first = at;
    if (symbols.at(at).is(Kind.ARTICLE)) {
      first += 1;
    }
    int end = first;
    while (!endsAt(end, first)) {
      end++;
    }
    if (end == first && first > at) {
      reportSyntax(
          at,
          first,
          "a number is missing after " + ProvisionProblems.quoted(symbols.written(at, first - 1)),
          "Add the number, as in " + EXAMPLE + ".");
      return first;
    }
    end = Math.max(end, first + 1);
    reportSyntax(
        first,
        end,
        ProvisionProblems.quoted(symbols.written(first, end - 1))
            + " cannot be read as part of a reference",
        "Write an instrument or an article number here, as in " + EXAMPLE + ".");
    return end;
  }

  private boolean endsAt(int at, int first) {
    Symbol symbol = symbols.at(at);
    return symbol.is(Kind.END)
        || symbol.is(Kind.SEMICOLON)
        || symbol.is(Kind.COMMA)
        || at > first && symbol.is(Kind.NUMBER) && !symbol.glued()
        || ArticleWord.isAt(symbols, at)
        || symbol.is(Kind.INSTRUMENT);
  }

  private void reportUnknownInstrument(int first, int end) {
    String name = symbols.written(first, end - 1);
    problems.accept(
        ReferenceParser.unknownInstrument(
            catalogue, name, symbols.at(first).start(), symbols.at(end - 1).end()));
  }

  private void reportSyntax(int first, int end, String message, String help) {
    problems.accept(
        new ReferenceProblem(
            symbols.at(first).start(),
            symbols.at(Math.min(end, symbols.size()) - 1).end(),
            ReferenceProblem.Kind.SYNTAX,
            message,
            help));
  }
}
