package org.rapporteur.treaty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.treaty.ListReader.ProvisionList;
import org.rapporteur.treaty.Mention.Mark;
import org.rapporteur.treaty.Symbol.Kind;

/**
 * Paragraphs of a list's last article that follow the instrument: "article 4 of the Covenant, in
 * its paragraph 2", "article 14 of the Covenant guarantees, in paragraph 3 (e) thereof, …",
 * "article 14 of the Covenant, paragraph 3 (c)". After "in particular" the article itself is cited
 * too.
 *
 * @param mentions the whole list
 * @param next the index of the symbol after it
 */
record LaterParagraph(List<Mention> mentions, int next) {

  private static final int MAX_SMALL = 6;

  /** Maximum number of symbols before the paragraphs that are searched for a document. */
  private static final int MAX_BACK = 60;

  /** Maximum number of words before ", in its paragraph 2". */
  private static final int MAX_WORDS = 3;

  LaterParagraph {
    mentions = List.copyOf(mentions);
  }

  /** Reads the paragraphs after the instrument that ends before a symbol. */
  static Optional<LaterParagraph> read(
      Symbols symbols, int from, List<Mention> list, Instrument instrument) {
    Mention last = list.get(list.size() - 1);
    boolean whole = last.article() != null && last.marks().isEmpty() && last.to() == null;
    if (!whole) {
      return Optional.empty();
    }
    int at = afterWords(symbols, from);
    int first = at;
    boolean its = false;
    boolean namely = false;
    while (at < first + MAX_SMALL && isSmall(symbols.at(at).kind())) {
      its |= symbols.at(at).is(Kind.ITS);
      namely |= symbols.at(at).is(Kind.NAMELY);
      at++;
    }
    if (!symbols.at(at).is(Kind.BELOW)) {
      return Optional.empty();
    }
    ProvisionList paragraphs = ListReader.readParagraphs(symbols, at);
    boolean thereof = Lexicon.WORDS.is("of.it", symbols.at(paragraphs.next()).key());
    boolean belongs =
        its
            || thereof
            || namely && first == from
            || at == from + 1
                && ends(symbols, paragraphs)
                && exist(instrument, last, paragraphs.mentions())
                && !isAboutDocument(symbols, from);
    if (!belongs || paragraphs.mentions().isEmpty()) {
      return Optional.empty();
    }
    List<Mention> all = new ArrayList<>(list);
    List<Mention> found = paragraphs.mentions();
    if (!namely) {
      Mention one = found.get(0);
      all.set(all.size() - 1, last.with(one.marks(), one.to()).endingAt(one.end()));
      found = found.subList(1, found.size());
    }
    all.addAll(found);
    return Optional.of(new LaterParagraph(all, paragraphs.next() + (thereof ? 1 : 0)));
  }

  /** Whether a phrase ends after paragraphs, or they have a letter and no "of" follows. */
  private static boolean ends(Symbols symbols, ProvisionList paragraphs) {
    boolean letter =
        paragraphs.mentions().stream()
            .anyMatch(item -> item.marks().stream().anyMatch(mark -> !mark.number()));
    return switch (symbols.at(paragraphs.next()).kind()) {
      case COMMA, SEMICOLON, CLOSE, DOT, END -> true;
      case OF -> false;
      default -> letter;
    };
  }

  /** Whether an article is known to have paragraphs with their letters. */
  private static boolean exist(Instrument instrument, Mention last, List<Mention> paragraphs) {
    Mark number = last.article();
    Article article =
        number == null
            ? null
            : ArticleNumber.parse(number.key()).flatMap(instrument::article).orElse(null);
    return article != null
        && paragraphs.stream()
            .allMatch(item -> exists(article, item, item.equals(paragraphs.get(0))));
  }

  private static boolean exists(Article article, Mention item, boolean first) {
    List<Mark> marks = new ArrayList<>();
    if (item.article() != null) {
      marks.add(item.article());
    }
    marks.addAll(item.marks());
    if (!marks.get(0).number()) {
      return article.citableParagraphs() > 0 ? !first : !article.lastLetter(0).isEmpty();
    }
    int paragraph = MarkResolver.value(marks.get(0));
    return paragraph > 0
        && paragraph <= article.citableParagraphs()
        && (marks.size() == 1 || MarkResolver.hasLetter(article, paragraph, marks.get(1).key()));
  }

  /** Whether the sentence cites a document before, whose paragraph may be meant. */
  private static boolean isAboutDocument(Symbols symbols, int from) {
    for (int i = from - 1; i >= 0 && i >= from - MAX_BACK; i--) {
      Symbol symbol = symbols.at(i);
      if (symbol.key().equals(TextReferences.DOCUMENT)
          || Lexicon.WORDS.is("report", symbol.key())) {
        return true;
      }
    }
    return false;
  }

  /** The index of a comma after a few words, as in "guarantees, in its paragraph 3". */
  private static int afterWords(Symbols symbols, int from) {
    int at = from;
    while (at < from + MAX_WORDS && symbols.at(at).is(Kind.WORD)) {
      at++;
    }
    return symbols.at(at).is(Kind.COMMA) ? at : from;
  }

  private static boolean isSmall(Kind kind) {
    return switch (kind) {
      case COMMA, ITS, NAMELY, SMALL, OF, THE, TO -> true;
      default -> false;
    };
  }
}
