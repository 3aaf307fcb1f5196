package org.rapporteur.treaty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.treaty.Mention.Mark;
import org.rapporteur.treaty.ReferenceVocabulary.UnitWord;
import org.rapporteur.treaty.Token.Kind;

/**
 * Paragraphs that precede their article: "paragraph 3 (d) of article 14", "paragraphs 1 and 3 of
 * article 9".
 *
 * @param unit the keyword before the article
 * @param next the index of the token after it
 */
record ParagraphsOfArticle(List<Mention> mentions, UnitWord unit, int next) {

  ParagraphsOfArticle {
    mentions = List.copyOf(mentions);
  }

  /** Reads such a list that starts with a word for a paragraph; empty if there is none. */
  static Optional<ParagraphsOfArticle> read(Tokens tokens, int from) {
    MarkReader marks = new MarkReader(tokens);
    List<Mention> items = new ArrayList<>();
    int start = tokens.at(from).start();
    int at = marks.afterParagraphWord(from);
    int end = from;
    while (at > end && tokens.at(at).is(Kind.NUMBER)) {
      List<Mark> below = new ArrayList<>();
      int next = marks.all(marks.first(at, below), below);
      MarkReader.Parsed<Optional<Mark>> to = marks.rangeEnd(next, below);
      end = to.next();
      if (below.isEmpty()) {
        return Optional.empty();
      }
      items.add(
          new Mention(
              start,
              tokens.at(end - 1).end(),
              Mention.Anchor.PARAGRAPH,
              null,
              null,
              below,
              to.value().orElse(null)));
      at = ListSeparator.at(tokens, end).next();
      start = tokens.at(at).start();
    }
    int word = ArticleKeyword.afterSmallWords(tokens, end);
    if (items.isEmpty() || word == end || !ArticleKeyword.isAt(tokens, word)) {
      return Optional.empty();
    }
    MarkReader.Parsed<Mark> article = marks.article(ArticleKeyword.numberAfter(tokens, word));
    UnitWord unit = ReferenceVocabulary.UNITS.get(tokens.at(word).key());
    if (unit == null) {
      return Optional.empty();
    }
    items.set(0, items.get(0).withArticle(unit, article.value()));
    int last = items.size() - 1;
    items.set(last, items.get(last).endingAt(tokens.at(article.next() - 1).end()));
    return Optional.of(new ParagraphsOfArticle(items, unit, article.next()));
  }
}
