package org.rapporteur.treaty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.treaty.InstrumentNames.Named;
import org.rapporteur.treaty.Token.Kind;

/**
 * The state of parsing one text of references.
 *
 * <p>An instrument applies to the list directly before or after it, and to the lists that follow
 * until another one is named. The problem of an unreadable part covers it up to the next comma,
 * semicolon, number or instrument, where parsing continues.
 */
final class ReferenceReading {

  /**
   * Maximum number of provisions that one text can cite, including those of ranges and repetitions.
   */
  static final int MAX_PROVISIONS = 10_000;

  private final Catalogue catalogue;
  private final InstrumentNames names;
  private final Tokens tokens;
  private final UnreadableParts unreadable;
  private final Set<Provision> provisions = new LinkedHashSet<>();
  private final List<ReferenceProblem> problems = new ArrayList<>();

  /** The instrument of articles that name no instrument of their own. */
  private @Nullable Instrument current;

  /** Whether the last instrument was unknown; its articles are not checked. */
  private boolean unknown;

  private int at;
  private int resolved;

  ReferenceReading(
      Catalogue catalogue, InstrumentNames names, @Nullable Instrument own, Tokens tokens) {
    this.catalogue = catalogue;
    this.names = names;
    this.current = own;
    this.tokens = tokens;
    this.unreadable = new UnreadableParts(catalogue, names, tokens, problems::add);
  }

  ParsedReferences read() {
    while (!tokens.at(at).is(Kind.END)) {
      if (tokens.at(at).is(Kind.SEMICOLON) || isLastDot()) {
        at++;
      } else {
        readGroup();
        readSeparator();
      }
    }
    if (provisions.isEmpty() && problems.isEmpty()) {
      syntax(
          0,
          tokens.text().length(),
          "this text cites no article",
          "Cite at least one, as in " + UnreadableParts.EXAMPLE + ".");
    }
    problems.sort(Comparator.comparingInt(ReferenceProblem::start));
    return new ParsedReferences(List.copyOf(provisions), problems);
  }

  private boolean isLastDot() {
    return tokens.at(at).is(Kind.DOT) && tokens.at(at + 1).is(Kind.END);
  }

  private boolean isAtEnd() {
    return tokens.at(at).is(Kind.END) || tokens.at(at).is(Kind.SEMICOLON);
  }

  /** Reads one list with the instrument before or after it. */
  private void readGroup() {
    int first = at;
    Optional<Named> leading = names.at(tokens, at);
    if (leading.isPresent()) {
      setCurrent(leading.get().instrument());
      at = NonArticleParts.after(tokens, leading.get(), catalogue);
    } else {
      reportUnknownWords();
    }
    MentionReader.MentionList list = MentionReader.read(tokens, at);
    if (list.mentions().isEmpty()) {
      if (leading.isPresent() && (isAtEnd() || !ListSeparator.at(tokens, at).isEmpty(at))) {
        reportNoArticle(leading.get());
      } else if (at == first || leading.isPresent()) {
        at = unreadable.skip(at);
      }
      return;
    }
    at = list.next();
    Optional<Named> after =
        names
            .after(tokens, at)
            .filter(n -> leading.isEmpty() || n.first() > list.next() + 1 || isOf(list.next()));
    if (after.isPresent()) {
      at = NonArticleParts.after(tokens, after.get(), catalogue);
      distribute(list.mentions(), leading, after.get());
    } else if (isOf(at) && tokens.at(at + 1).is(Kind.WORD)) {
      at = unreadable.unknownInstrumentAfter(at);
      unknown = true;
    } else {
      resolve(list.mentions(), current);
    }
  }

  /**
   * Reads the separator of two groups. Tokens that are neither a separator nor the beginning of a
   * group are reported.
   */
  private void readSeparator() {
    ListSeparator separator = ListSeparator.at(tokens, at);
    if (separator.isEmpty(at)) {
      boolean begins =
          isAtEnd()
              || isLastDot()
              || ArticleKeyword.isAt(tokens, at)
              || names.at(tokens, at).isPresent();
      if (!begins) {
        at = ListSeparator.at(tokens, unreadable.skip(at)).next();
      }
      return;
    }
    int first = at;
    at = separator.next();
    if (isAtEnd()) {
      String written = ProvisionProblems.quoted(tokens.written(first, at - 1));
      syntax(
          tokens.at(first).start(),
          tokens.at(at - 1).end(),
          "an article is missing after " + written,
          "Add the article, or remove the " + written + ".");
    }
  }

  /** Reports unknown words in place of an instrument or a word for "article". */
  private void reportUnknownWords() {
    int after = unreadable.endOfMisspeltUnit(at);
    if (after == at) {
      after = unreadable.endOfUnknownInstrument(at);
      unknown |= after > at;
    }
    at = after;
  }

  private void reportNoArticle(Named leading) {
    String code = leading.instrument().code().in("en");
    syntax(
        tokens.at(leading.first()).start(),
        tokens.at(leading.next() - 1).end(),
        "no article of " + code + " is cited",
        "Add the article numbers, as in " + code + " art. 9.");
  }

  private boolean isOf(int from) {
    int of = tokens.at(from).is(Kind.COMMA) ? from + 1 : from;
    return ReferenceVocabulary.OF.contains(tokens.at(of).key());
  }

  private void setCurrent(Instrument instrument) {
    current = instrument;
    unknown = false;
  }

  /**
   * Divides a list between the instruments before and after it. The articles of the second begin at
   * the last word for an article.
   */
  private void distribute(List<Mention> mentions, Optional<Named> leading, Named after) {
    Instrument second = after.instrument();
    if (leading.isEmpty() || leading.get().instrument().id().equals(second.id())) {
      setCurrent(second);
      resolve(mentions, second);
      return;
    }
    Instrument first = leading.get().instrument();
    int split = mentions.size() - 1;
    while (split > 0 && mentions.get(split).unit() == null) {
      split--;
    }
    if (split == 0) {
      syntax(
          tokens.at(after.first()).start(),
          tokens.at(after.next() - 1).end(),
          "two instruments are named for the same articles",
          "Write each instrument before its own articles, and separate the two with a semicolon.");
      resolve(mentions, first);
      return;
    }
    resolve(mentions.subList(0, split), first);
    setCurrent(second);
    resolve(mentions.subList(split, mentions.size()), second);
  }

  private void resolve(List<Mention> mentions, @Nullable Instrument instrument) {
    if (unknown) {
      return;
    }
    if (instrument == null) {
      int start = mentions.get(0).start();
      int end = mentions.get(mentions.size() - 1).end();
      String words = ProvisionProblems.quoted(tokens.text().substring(start, end));
      problems.add(
          new ReferenceProblem(
              start,
              end,
              Rule.UNKNOWN_INSTRUMENT,
              "no instrument is named for " + words,
              "Add it, as in ICCPR art. 9, or set  instrument:  in report.yaml."));
      return;
    }
    ProvisionResolver resolver = new ProvisionResolver(instrument, problems::add);
    for (Mention mention : mentions) {
      if (resolved >= MAX_PROVISIONS) {
        reportTooMany(mention);
        return;
      }
      if (mention.unit() == null || mention.unit().unit() == instrument.unit()) {
        List<Provision> named = resolver.resolve(mention);
        resolved += Math.max(1, named.size());
        provisions.addAll(named);
      } else {
        String own = ProvisionProblems.unit(instrument.unit());
        syntax(
            mention.start(),
            mention.end(),
            instrument.code().in("en")
                + (" has " + own + "s, not ")
                + (ProvisionProblems.unit(mention.unit().unit()) + "s"),
            "If you mean one of them, write “" + own + "”.");
      }
    }
  }

  private void reportTooMany(Mention mention) {
    if (resolved < Integer.MAX_VALUE) {
      problems.add(
          new ReferenceProblem(
              mention.start(),
              mention.end(),
              Rule.TOO_LARGE,
              "this text cites more than " + MAX_PROVISIONS + " provisions",
              "Cite each article only once."));
    }
    resolved = Integer.MAX_VALUE;
  }

  private void syntax(int start, int end, String message, String help) {
    problems.add(new ReferenceProblem(start, end, Rule.REFERENCE_SYNTAX, message, help));
  }
}
