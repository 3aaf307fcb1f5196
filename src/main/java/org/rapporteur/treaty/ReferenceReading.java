package org.rapporteur.treaty;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.treaty.ListReader.ProvisionList;
import org.rapporteur.treaty.Symbol.Kind;

/**
 * The state of parsing one text that consists of references.
 *
 * <p>An instrument applies to the list directly before or after it, and to the lists that follow
 * until another one is named. The problem of an unreadable part covers it up to the next comma,
 * semicolon, number or instrument, where parsing continues.
 */
final class ReferenceReading {

  private final Symbols symbols;
  private final Context context;
  private final TrailingNames trailing;
  private final AfterName afterName;
  private final UnreadableParts unreadable;
  private final ProvisionCollector results;

  /** The instruments of articles that name none of their own. */
  private List<Instrument> current;

  /** Whether the last instrument was unknown; its articles are not checked. */
  private boolean unknown;

  private int at;

  /** The number of brackets that enclose references and are open. */
  private int open;

  ReferenceReading(Catalogue catalogue, @Nullable Instrument own, Symbols symbols) {
    this.symbols = symbols;
    this.context = new Context(catalogue, own, symbols);
    this.trailing = new TrailingNames(symbols, context, false);
    this.afterName = new AfterName(symbols, context);
    this.results = new ProvisionCollector(catalogue, symbols);
    this.unreadable = new UnreadableParts(catalogue, symbols, results::report);
    this.current = own == null ? List.of() : List.of(own);
  }

  ParsedReferences read() {
    while (!symbols.at(at).is(Kind.END)) {
      if (symbols.at(at).is(Kind.SEMICOLON) || isLastDot() || isClosing()) {
        at++;
      } else {
        readGroup();
        readSeparator();
      }
    }
    if (results.isEmpty()) {
      results.reportSyntax(
          0,
          symbols.text().length(),
          "this text cites no article",
          "Cite at least one, as in " + UnreadableParts.EXAMPLE + ".");
    }
    return results.parsed();
  }

  private boolean isLastDot() {
    return symbols.at(at).is(Kind.DOT) && symbols.at(at + 1).is(Kind.END);
  }

  private boolean isClosing() {
    if (open > 0 && symbols.at(at).is(Kind.CLOSE)) {
      open--;
      return true;
    }
    return false;
  }

  private boolean isAtEnd() {
    return symbols.at(at).is(Kind.END) || symbols.at(at).is(Kind.SEMICOLON);
  }

  /** Skips a title before references in brackets, as in "General obligations (arts. 1–4)". */
  private void skipTitle() {
    int bracket = ArticleTitle.before(symbols, at);
    if (symbols.at(bracket).is(Kind.OPEN)
        && (ListReader.beginsAt(symbols, bracket + 1)
            || symbols.at(bracket + 1).is(Kind.INSTRUMENT))) {
      at = bracket + 1;
      open++;
    }
  }

  /** Reads one list with the instrument before or after it. */
  private void readGroup() {
    skipTitle();
    int first = at;
    int name = at;
    while (symbols.at(name).is(Kind.THE)
        || symbols.at(name).is(Kind.OF)
        || symbols.at(name).is(Kind.NAMELY)
        || Lexicon.WORDS.is("common", symbols.at(name).key())) {
      name++;
    }
    Optional<Named> leading = leading(name);
    boolean common =
        leading.isEmpty() && name > at && Lexicon.WORDS.is("common", symbols.at(name - 1).key());
    if (leading.isPresent()) {
      setCurrent(leading.get().instruments());
      at = leading.get().next();
    } else if (common) {
      at = name;
    } else {
      reportUnknownWords();
    }
    ProvisionList list = ListReader.read(symbols, at);
    if (list.mentions().isEmpty()) {
      if (leading.isPresent()
          && (isAtEnd()
              || !Separator.at(symbols, at).isEmpty(at)
              || symbols.at(at).is(Kind.CLOSE))) {
        reportNoArticle(leading.get());
      } else if (at == first || leading.isPresent()) {
        at = unreadable.skip(at);
      }
      return;
    }
    at = ArticleTitle.after(symbols, list.next());
    if (common) {
      List<Instrument> group = context.commonArticle(list.mentions());
      if (!group.isEmpty()) {
        setCurrent(group);
      }
    }
    Optional<Named> after = trailing.after(at);
    if (after.isPresent() && !after.get().isKnown()) {
      int of = at;
      while (of < after.get().first()) {
        of++;
      }
      at = unreadable.unknownInstrumentAfter(of);
      unknown = true;
    } else if (after.isPresent()) {
      at = afterName.skipSeparator(afterName.skip(after.get().instruments(), after.get().next()));
      distribute(list.mentions(), leading, after.get());
    } else {
      resolve(list.mentions(), current);
    }
  }

  private Optional<Named> leading(int name) {
    if (!symbols.at(name).is(Kind.INSTRUMENT)) {
      return Optional.empty();
    }
    List<Instrument> instruments = context.instruments(name);
    if (instruments.isEmpty()) {
      return Optional.empty();
    }
    int next = afterName.skipSeparator(afterName.skip(instruments, name + 1));
    if (symbols.at(next).is(Kind.OPEN)
        && (symbols.at(next + 1).is(Kind.NUMBER) || ListReader.beginsAt(symbols, next + 1))) {
      next++;
      open++;
    }
    return Optional.of(new Named(instruments, name, next));
  }

  /**
   * Reads the separator of two groups. Symbols that are neither a separator nor the beginning of a
   * group are reported.
   */
  private void readSeparator() {
    if (isClosing()) {
      at++;
    }
    Separator separator = Separator.at(symbols, at);
    if (separator.isEmpty(at)) {
      boolean begins =
          isAtEnd()
              || isLastDot()
              || ListReader.beginsAt(symbols, at)
              || symbols.at(at).is(Kind.INSTRUMENT)
              || symbols.at(at).is(Kind.OPEN) && ListReader.beginsAt(symbols, at + 1);
      if (!begins) {
        at = Separator.at(symbols, unreadable.skip(at)).next();
      }
      return;
    }
    int first = at;
    at = separator.next();
    if (isAtEnd() && !symbols.at(first).is(Kind.SEMICOLON)) {
      String written = ProvisionProblems.quoted(symbols.written(first, at - 1));
      results.reportSyntax(
          symbols.at(first).start(),
          symbols.at(at - 1).end(),
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
    String code = leading.instruments().get(0).code().in("en");
    results.reportSyntax(
        symbols.at(leading.first()).start(),
        symbols.at(leading.first()).end(),
        "no article of " + code + " is cited",
        "Add the article numbers, as in " + code + " art. 9.");
  }

  private void setCurrent(List<Instrument> instruments) {
    current = instruments;
    unknown = false;
  }

  /**
   * Divides a list between the instruments before and after it. The articles of the second begin at
   * the last word for an article.
   */
  private void distribute(List<Mention> mentions, Optional<Named> leading, Named after) {
    List<Instrument> second = after.instruments();
    if (leading.isEmpty() || leading.get().instruments().equals(second)) {
      setCurrent(second);
      resolve(mentions, second);
      return;
    }
    List<Instrument> first = leading.get().instruments();
    int split = mentions.size() - 1;
    while (split > 0 && mentions.get(split).unit() == null) {
      split--;
    }
    if (split == 0) {
      results.reportSyntax(
          symbols.at(after.next() - 1).start(),
          symbols.at(after.next() - 1).end(),
          "two instruments are named for the same articles",
          "Write each instrument before its own articles, and separate the two with a semicolon.");
      resolve(mentions, first);
      return;
    }
    resolve(mentions.subList(0, split), first);
    setCurrent(second);
    resolve(mentions.subList(split, mentions.size()), second);
  }

  private void resolve(List<Mention> mentions, List<Instrument> instruments) {
    if (!unknown) {
      results.resolve(mentions, instruments);
    }
  }
}
