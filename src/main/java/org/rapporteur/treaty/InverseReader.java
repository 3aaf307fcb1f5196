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
 * article 9", "subparagraph (a) of paragraph 3 of article 2", "paragraph 1 and subparagraph (c) of
 * paragraph 3 of article 6".
 */
final class InverseReader {

  /** Maximum number of levels before an article: numeral, letter and paragraph. */
  private static final int MAX_LEVELS = 3;

  /** Maximum number of words such as "paragraph" in a list before an article. */
  private static final int MAX_GROUPS = 20;

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
   * Marks of one level, "paragraphs 1 and 3", with the single marks of the levels above it: "(a)
   * and (b) of paragraph 3".
   *
   * @param outer the marks above, outermost first
   * @param next the index of the symbol after all of them
   */
  private record Group(List<Mention> items, List<Mark> outer, int next) {
    Group {
      items = List.copyOf(items);
      outer = List.copyOf(outer);
    }
  }

  /**
   * Reads the paragraphs that begin with a word such as "paragraph"; empty if no article follows.
   */
  Optional<Inverse> read(int from) {
    List<Group> groups = new ArrayList<>();
    int at = from;
    boolean nested = false;
    while (groups.size() < MAX_GROUPS && symbols.at(at).is(Kind.BELOW)) {
      Optional<Group> group = group(at);
      if (group.isEmpty()) {
        return Optional.empty();
      }
      addGroup(groups, group.get(), nested);
      int end = group.get().next();
      int of = symbols.at(end).is(Kind.COMMA) && symbols.at(end + 1).is(Kind.OF) ? end + 1 : end;
      int article = ArticleWord.afterSmallWords(symbols, of);
      UnitWord unit = symbols.at(article).unit();
      if (unit != null && ArticleWord.isAt(symbols, article) && follows(article, end)) {
        int number = ArticleWord.numberAfter(symbols, article);
        List<Mark> paragraph = new ArrayList<>();
        int next = isOnlyLetters(groups) ? paragraphAfter(number + 1, paragraph) : number + 1;
        List<Mention> mentions = resolved(groups, unit, number, paragraph);
        int last = mentions.size() - 1;
        mentions.set(last, mentions.get(last).endingAt(symbols.at(next - 1).end()));
        return Optional.of(new Inverse(mentions, unit, next));
      }
      Separator separator = Separator.at(symbols, end);
      if (separator.isEmpty(end) || separator.with() || separator.semicolon()) {
        return Optional.empty();
      }
      nested = !separator.and();
      at = ArticleWord.afterSmallWords(symbols, separator.next());
    }
    return Optional.empty();
  }

  /**
   * Adds a group. After a comma, letters are those of the paragraph before them: "paragraph 3,
   * subparagraph (c)".
   *
   * @param nested whether only a comma separates it from the group before
   */
  private static void addGroup(List<Group> groups, Group group, boolean nested) {
    Group before = groups.isEmpty() ? null : groups.get(groups.size() - 1);
    boolean letters =
        nested
            && before != null
            && before.items().size() == 1
            && before.items().get(0).to() == null
            && group.outer().isEmpty()
            && group.items().stream().noneMatch(item -> item.marks().get(0).number());
    if (before == null || !letters) {
      groups.add(group);
      return;
    }
    List<Mark> outer = new ArrayList<>(before.outer());
    outer.addAll(before.items().get(0).marks());
    boolean paragraph = outer.get(outer.size() - 1).number();
    if (paragraph) {
      groups.set(groups.size() - 1, new Group(group.items(), outer, group.next()));
    } else {
      groups.add(group);
    }
  }

  /**
   * Whether what begins at a symbol belongs to the marks before it. In Russian it follows in the
   * genitive, without a word for "of": "пункт 3 статьи 9".
   */
  private boolean follows(int next, int end) {
    return next > end || Lexicon.isCyrillic(symbols.at(next).key());
  }

  private Optional<Group> group(int from) {
    List<Mention> items = new ArrayList<>();
    int end = marksOfLevel(from, items);
    List<Mark> outer = new ArrayList<>();
    int next = ArticleWord.afterSmallWords(symbols, end);
    for (int depth = 1; symbols.at(next).is(Kind.BELOW); depth++) {
      List<Mention> above = new ArrayList<>();
      end = marksOfLevel(next, above);
      boolean one = above.size() == 1 && above.get(0).to() == null;
      if (depth == MAX_LEVELS || !one) {
        return Optional.empty();
      }
      outer.addAll(0, above.get(0).marks());
      next = ArticleWord.afterSmallWords(symbols, end);
    }
    return items.isEmpty() ? Optional.empty() : Optional.of(new Group(items, outer, end));
  }

  /** Whether letters alone come before the article, so that their paragraph may follow it. */
  private static boolean isOnlyLetters(List<Group> groups) {
    return groups.stream()
        .allMatch(
            group ->
                group.outer().isEmpty()
                    && group.items().stream().noneMatch(item -> item.marks().get(0).number()));
  }

  /**
   * Reads the paragraph in "subparagraph (c) of article 14 (3)" and "of article 14, paragraph 3".
   *
   * @return the index after it
   */
  private int paragraphAfter(int from, List<Mark> into) {
    List<Mark> found = new ArrayList<>();
    boolean bracket = symbols.at(from).is(Kind.OPEN) && symbols.at(from + 1).is(Kind.BELOW);
    int word = bracket || symbols.at(from).is(Kind.COMMA) ? from + 1 : from;
    boolean named = symbols.at(word).is(Kind.BELOW);
    int next = named ? marks.one(word + 1, found) : marks.all(from, found);
    boolean closed = !bracket || symbols.at(next).is(Kind.CLOSE);
    boolean other = named && ArticleWord.afterSmallWords(symbols, next) > next;
    if (found.size() != 1 || !found.get(0).number() || !closed || other) {
      return from;
    }
    into.addAll(found);
    return bracket ? next + 1 : next;
  }

  /**
   * The items with the first one starting from the article.
   *
   * @param paragraph the paragraph after the article; none if it has none there
   */
  private List<Mention> resolved(
      List<Group> groups, UnitWord unit, int number, List<Mark> paragraph) {
    List<Mention> resolved = new ArrayList<>();
    for (Group group : groups) {
      for (Mention item : group.items()) {
        boolean first = item.equals(group.items().get(0));
        List<Mark> path = new ArrayList<>(first ? group.outer() : List.of());
        path.addAll(0, resolved.isEmpty() ? paragraph : List.of());
        // A number below a paragraph, as of a Russian "абзац", is not cited.
        boolean unnumbered = first && !path.isEmpty() && item.marks().get(0).number();
        path.addAll(unnumbered ? List.of() : item.marks());
        boolean sibling = !group.outer().isEmpty() || !paragraph.isEmpty();
        Level level = first && paragraph.isEmpty() || !sibling ? Level.PARAGRAPH : Level.SIBLING;
        Mark article = resolved.isEmpty() ? Mark.of(symbols.at(number)) : null;
        resolved.add(
            new Mention(
                item.start(),
                item.end(),
                article == null ? level : Level.ARTICLE,
                article == null ? null : unit,
                article,
                path,
                item.to()));
      }
    }
    return resolved;
  }

  /** Reads the marks after a word such as "paragraphs", and returns the index after them. */
  private int marksOfLevel(int word, List<Mention> into) {
    int next = word + 1;
    int end = next;
    int start = symbols.at(word).start();
    while (into.size() < MAX_MARKS) {
      List<Mark> found = new ArrayList<>();
      int after = marks.one(next, found);
      if (after == next) {
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
