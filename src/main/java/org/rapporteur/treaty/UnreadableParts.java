package org.rapporteur.treaty;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Suggestion;
import org.rapporteur.treaty.Token.Kind;

/**
 * Reports what stands in a text of references and is none, and says where reading can go on. Each
 * method takes the index of a token and returns the one behind what it has reported.
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

  /** A word before a number that was meant to be "article"; the same index when there is none. */
  int endOfMisspeltUnit(int at) {
    Token word = tokens.at(at);
    int length = word.key().length();
    boolean mayBe = length >= 5 && length <= 12 && tokens.at(at + 1).is(Kind.NUMBER);
    if (!mayBe || !word.is(Kind.WORD) || mayBelong(at)) {
      return at;
    }
    Optional<String> unit = Suggestion.nearest(word.key(), UNITS);
    if (unit.isEmpty()) {
      return at;
    }
    syntax(
        at,
        at + 1,
        ProvisionProblems.quoted(tokens.written(at, at)) + " is no word for an article",
        "Did you mean “" + unit.get() + "”?");
    return at + 1;
  }

  /** An unknown instrument before articles; the same index when there is none. */
  int endOfUnknownInstrument(int at) {
    if (!tokens.at(at).is(Kind.WORD) || mayBelong(at)) {
      return at;
    }
    int end = NonArticleParts.nameEnd(tokens, names, at);
    Token next = tokens.at(end);
    boolean articles = next.is(Kind.NUMBER) || ArticleKeyword.isAt(tokens, end);
    if (end == at || !articles) {
      return at;
    }
    unknown(at, end);
    return NonArticleParts.afterSeparator(tokens, end);
  }

  /** The unknown instrument behind an "of". */
  int unknownBehind(int at) {
    int of = tokens.at(at).is(Kind.COMMA) ? at + 1 : at;
    int name = of + 1;
    while (ReferenceVocabulary.DETERMINERS.contains(tokens.at(name).key())) {
      name++;
    }
    int end = Math.max(name + 1, NonArticleParts.nameEnd(tokens, names, name));
    unknown(Math.min(name, tokens.size() - 1), Math.min(end, tokens.size()));
    return end;
  }

  /** Anything else, up to the next comma, semicolon, number, article or instrument. */
  int rest(int at) {
    int first = at;
    if (ReferenceVocabulary.UNITS.containsKey(tokens.at(at).key())) {
      first += tokens.at(at + 1).is(Kind.DOT) ? 2 : 1;
    }
    int end = first;
    while (!stops(end, first)) {
      end++;
    }
    if (end == first && first > at) {
      syntax(
          at,
          first,
          "a number is missing after " + ProvisionProblems.quoted(tokens.written(at, first - 1)),
          "Write, for instance, " + EXAMPLE + ".");
      return first;
    }
    end = Math.max(end, first + 1);
    syntax(
        first,
        end,
        ProvisionProblems.quoted(tokens.written(first, end - 1))
            + " can’t be read as part of a reference",
        "Here an instrument or an article’s number is expected, as in " + EXAMPLE + ".");
    return end;
  }

  /** Whether a word can be part of a list of articles, or announces one. */
  private boolean mayBelong(int at) {
    String key = tokens.at(at).key();
    return ReferenceVocabulary.UNITS.containsKey(key)
        || ReferenceVocabulary.PARAGRAPHS.containsKey(key)
        || tokens.at(at + 1).is(Kind.CLOSE)
        || ArticleKeyword.afterSmallWords(tokens, at) > at;
  }

  private boolean stops(int at, int first) {
    Token token = tokens.at(at);
    return token.is(Kind.END)
        || token.is(Kind.SEMICOLON)
        || token.is(Kind.COMMA)
        || at > first && token.is(Kind.NUMBER) && !token.glued()
        || ArticleKeyword.isAt(tokens, at)
        || names.at(tokens, at).isPresent();
  }

  private void unknown(int first, int end) {
    String name = tokens.written(first, end - 1);
    problems.accept(
        ReferenceParser.unknown(
            catalogue, name, tokens.at(first).start(), tokens.at(end - 1).end()));
  }

  private void syntax(int first, int end, String message, String help) {
    problems.accept(
        new ReferenceProblem(
            tokens.at(first).start(),
            tokens.at(end - 1).end(),
            Rule.REFERENCE_SYNTAX,
            message,
            help));
  }
}
