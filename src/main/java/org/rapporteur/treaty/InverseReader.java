package org.rapporteur.treaty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.treaty.Lexicon.UnitWord;
import org.rapporteur.treaty.Mention.Level;
import org.rapporteur.treaty.Mention.Mark;
import org.rapporteur.treaty.Symbol.Kind;

/**
 * Reads paragraphs before their article: "paragraph 3 (d) of article 14", "paragraphs 1 and 3 of
 * article 9", "subparagraph (a) of paragraph 3 of article 2".
 */
final class InverseReader {

  /** Maximum number of levels before an article: numeral, letter and paragraph. */
  private static final int MAX_LEVELS = 3;

  /** Maximum number of marks of one level. */
  private static final int MAX_MARKS = 30;

  private final Symbols symbols;
  private final MarkReader marks;
  private final RangeReader ranges;

  InverseReader(Symbols symbols) {
    this.symbols = symbols;
    this.marks = new MarkReader(symbols);
    this.ranges = new RangeReader(symbols);
  }

  /**
   * Paragraphs and their article.
   *
   * @param unit the word for the article
   * @param next the index of the symbol after its number
   */
  record Inverse(List<Mention> mentions, UnitWord unit, int next) {
    Inverse {
      mentions = List.copyOf(mentions);
    }
  }

  /**
   * Reads the paragraphs that begin with a word such as "paragraph"; empty if no article follows.
   */
  Optional<Inverse> read(int from) {
    if (!symbols.at(from).is(Kind.BELOW)) {
      return Optional.empty();
    }
    List<Mention> items = new ArrayList<>();
    int next = level(from, items);
    List<Mark> outer = new ArrayList<>();
    for (int depth = 1; next > from && symbols.at(next).is(Kind.BELOW); depth++) {
      List<Mention> above = new ArrayList<>();
      next = level(next, above);
      boolean one = above.size() == 1 && above.get(0).to() == null;
      if (depth == MAX_LEVELS || !one) {
        return Optional.empty();
      }
      outer.addAll(0, above.get(0).marks());
    }
    UnitWord unit = symbols.at(next).unit();
    if (items.isEmpty() || unit == null || !ArticleWord.isAt(symbols, next)) {
      return Optional.empty();
    }
    int number = ArticleWord.numberAfter(symbols, next);
    return Optional.of(new Inverse(resolved(items, outer, unit, number), unit, number + 1));
  }

  /** The items with the first one starting from the article. */
  private List<Mention> resolved(List<Mention> items, List<Mark> outer, UnitWord unit, int number) {
    List<Mention> resolved = new ArrayList<>();
    for (Mention item : items) {
      if (resolved.isEmpty()) {
        List<Mark> path = new ArrayList<>(outer);
        path.addAll(item.marks());
        resolved.add(
            new Mention(
                item.start(),
                item.end(),
                Level.ARTICLE,
                unit,
                Mark.of(symbols.at(number)),
                path,
                item.to()));
      } else {
        Level level = outer.isEmpty() ? Level.PARAGRAPH : Level.SIBLING;
        resolved.add(
            new Mention(item.start(), item.end(), level, null, null, item.marks(), item.to()));
      }
    }
    int last = resolved.size() - 1;
    resolved.set(last, resolved.get(last).endingAt(symbols.at(number).end()));
    return resolved;
  }

  /**
   * Reads the marks of one level, and returns the index of the next level or article; the index of
   * the level itself if neither follows.
   */
  private int level(int word, List<Mention> into) {
    int end = marksOfLevel(word, into);
    int next = ArticleWord.afterSmallWords(symbols, end);
    // In Russian the article follows in the genitive, without a word for "of": "пункт 3 статьи 9".
    boolean genitive = next == end && Lexicon.isCyrillic(symbols.at(next).key());
    boolean follows = next > end || genitive || symbols.at(next).is(Kind.BELOW);
    return into.isEmpty() || !follows ? word : next;
  }

  private int marksOfLevel(int levelWord, List<Mention> into) {
    int next = levelWord + 1;
    int end = next;
    int start = symbols.at(levelWord).start();
    while (into.size() < MAX_MARKS) {
      List<Mark> found = new ArrayList<>();
      int word = !into.isEmpty() && symbols.at(next).is(Kind.BELOW) ? next + 1 : next;
      int after = marks.one(word, found);
      if (after == word) {
        return end;
      }
      RangeReader.Read range = ranges.end(marks.all(after, found), found);
      end = range.next();
      boolean articles = range.end() != null && range.end().article() != null;
      into.add(
          new Mention(
              start,
              symbols.at(end - 1).end(),
              Level.PARAGRAPH,
              null,
              null,
              found,
              articles ? null : range.end()));
      Separator separator = Separator.at(symbols, end);
      if (separator.isEmpty(end) || separator.with() || separator.semicolon()) {
        return end;
      }
      next = separator.next();
      start = symbols.at(next).start();
    }
    return end;
  }
}
