package org.rapporteur.treaty;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Suggestion;
import org.rapporteur.treaty.Token.Kind;

/**
 * Reports the unreadable parts of a text of references. Each method takes the index of a token and
 * returns the index after the part that it has reported.
 */
final class UnreadableParts {

  static final String EXAMPLE = "ICCPR arts. 2, 9(1) and 14(3)(d)";

  private static final List<String> UNITS = List.of("article", "articles", "artículo", "artículos");

  private final Catalogue catalogue;
  private final InstrumentNames names;
  private final Tokens tokens;
  private final Consumer<ReferenceProblem> problems;

  UnreadableParts(
      Catalogue catalogue,
      InstrumentNames names,
      Tokens tokens,
      Consumer<ReferenceProblem> problems) {
    this.catalogue = catalogue;
    this.names = names;
    this.tokens = tokens;
    this.problems = problems;
  }

  /**
   * Reports a misspelt word for "article" before a number; returns the same index if there is none.
   */
  int endOfMisspeltUnit(int at) {
    Token word = tokens.at(at);
    int length = word.key().length();
    boolean mayBe = length >= 5 && length <= 12 && tokens.at(at + 1).is(Kind.NUMBER);
    if (!mayBe || !word.is(Kind.WORD) || mayBeInList(at)) {
      return at;
    }
    Optional<String> unit = Suggestion.nearest(word.key(), UNITS);
    if (unit.isEmpty()) {
      return at;
    }
    reportSyntax(
        at,
        at + 1,
        ProvisionProblems.quoted(tokens.written(at, at)) + " is not a word for an article",
        "Did you mean “" + unit.get() + "”?");
    return at + 1;
  }

  /** Reports an unknown instrument before articles; returns the same index if there is none. */
  int endOfUnknownInstrument(int at) {
    if (!tokens.at(at).is(Kind.WORD) || mayBeInList(at)) {
      return at;
    }
    int end = NonArticleParts.nameEnd(tokens, names, at);
    Token next = tokens.at(end);
    boolean articles = next.is(Kind.NUMBER) || ArticleKeyword.isAt(tokens, end);
    if (end == at || !articles) {
      return at;
    }
    reportUnknownInstrument(at, end);
    return NonArticleParts.afterSeparator(tokens, end);
  }

  /** Reports the unknown instrument after an "of". */
  int unknownInstrumentAfter(int at) {
    int of = tokens.at(at).is(Kind.COMMA) ? at + 1 : at;
    int name = of + 1;
    while (ReferenceVocabulary.DETERMINERS.contains(tokens.at(name).key())) {
      name++;
    }
    int end = Math.max(name + 1, NonArticleParts.nameEnd(tokens, names, name));
    reportUnknownInstrument(Math.min(name, tokens.size() - 1), Math.min(end, tokens.size()));
    return end;
  }

  /** Reports any other part, up to the next comma, semicolon, number, article or instrument. */
  int skip(int at) {
    int first = at;
    if (ReferenceVocabulary.UNITS.containsKey(tokens.at(at).key())) {
      first += tokens.at(at + 1).is(Kind.DOT) ? 2 : 1;
    }
    int end = first;
    while (!endsAt(end, first)) {
      end++;
    }
    if (end == first && first > at) {
      reportSyntax(
          at,
          first,
          "a number is missing after " + ProvisionProblems.quoted(tokens.written(at, first - 1)),
          "Add the number, as in " + EXAMPLE + ".");
      return first;
    }
    end = Math.max(end, first + 1);
    reportSyntax(
        first,
        end,
        ProvisionProblems.quoted(tokens.written(first, end - 1))
            + " cannot be read as part of a reference",
        "Write an instrument or an article number here, as in " + EXAMPLE + ".");
    return end;
  }

  /** Whether a word can be part of a list of articles or introduces one. */
  private boolean mayBeInList(int at) {
    String key = tokens.at(at).key();
    return ReferenceVocabulary.UNITS.containsKey(key)
        || ReferenceVocabulary.PARAGRAPHS.containsKey(key)
        || tokens.at(at + 1).is(Kind.CLOSE)
        || ArticleKeyword.afterSmallWords(tokens, at) > at;
  }

  private boolean endsAt(int at, int first) {
    Token token = tokens.at(at);
    return token.is(Kind.END)
        || token.is(Kind.SEMICOLON)
        || token.is(Kind.COMMA)
        || at > first && token.is(Kind.NUMBER) && !token.glued()
        || ArticleKeyword.isAt(tokens, at)
        || names.at(tokens, at).isPresent();
  }

  private void reportUnknownInstrument(int first, int end) {
    String name = tokens.written(first, end - 1);
    problems.accept(
        ReferenceParser.unknownInstrument(
            catalogue, name, tokens.at(first).start(), tokens.at(end - 1).end()));
  }

  private void reportSyntax(int first, int end, String message, String help) {
    problems.accept(
        new ReferenceProblem(
            tokens.at(first).start(),
            tokens.at(end - 1).end(),
            Rule.REFERENCE_SYNTAX,
            message,
            help));
  }
}
