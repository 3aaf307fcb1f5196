package org.rapporteur.treaty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.treaty.Lexicon.Count;
import org.rapporteur.treaty.Lexicon.UnitWord;
import org.rapporteur.treaty.Mention.Level;
import org.rapporteur.treaty.Mention.Mark;
import org.rapporteur.treaty.Mention.RangeEnd;
import org.rapporteur.treaty.Symbol.Kind;

/**
 * Reads a list of provisions: "articles 6, 9(1) and (3), and 14, para. 3 (d)". Reads as much as
 * possible and stops before the first symbol that does not belong to a list.
 *
 * <pre>
 * list     = item { separator item }
 * item     = article | inverse | [below] marks | number
 * article  = [ARTICLE] NUMBER marks [gloss] { [","] below marks | "(" [below] paragraphs ")" } [range]
 * inverse  = below marks { separator marks } [OF below marks] OF ARTICLE NUMBER
 * range    = ("–" | "to") (NUMBER marks | marks)
 * </pre>
 */
final class ListReader {

  private static final int MAX_GLOSS = 12;
  private static final int MAX_SMALL = 4;

  /** Maximum number of levels before an article: numeral, letter and paragraph. */
  private static final int MAX_LEVELS = 3;

  /** Maximum number of marks of one level before an article. */
  private static final int MAX_MARKS = 30;

  private final Symbols symbols;
  private final MarkReader marks;
  private final List<Mention> mentions = new ArrayList<>();
  private int at;
  private @Nullable UnitWord unit;

  /** The number of the last word for a paragraph; null if bare numbers are articles. */
  private @Nullable Count paragraphs;

  /** Whether a bracket around items is open. */
  private boolean aside;

  /** Whether an "and" has closed the list of paragraphs. */
  private boolean closed;

  private ListReader(Symbols symbols, int from) {
    this.symbols = symbols;
    this.marks = new MarkReader(symbols);
    this.at = from;
  }

  /**
   * A list of provisions read from a text.
   *
   * @param first the index of its first symbol
   * @param next the index of the symbol after it
   */
  record ProvisionList(int first, List<Mention> mentions, int next) {
    ProvisionList {
      mentions = List.copyOf(mentions);
    }
  }

  /** Reads the list that begins at a symbol; its mentions are empty if none does. */
  static ProvisionList read(Symbols symbols, int from) {
    return new ListReader(symbols, from).read();
  }

  /** Reads the list of several articles after a heading such as "Articles of the Covenant:". */
  static ProvisionList readAfter(UnitWord heading, Symbols symbols, int from) {
    ListReader reader = new ListReader(symbols, from);
    reader.unit = heading;
    return reader.read();
  }

  /**
   * A list that continues after its instrument.
   *
   * @param next the index of the symbol after it
   */
  record Below(List<Mention> mentions, int next) {
    Below {
      mentions = List.copyOf(mentions);
    }
  }

  /**
   * Reads the paragraph of the last article after its instrument: "article 4 of the Covenant, in
   * its paragraph 2"; "article 14 of the CRPD, in particular its paragraph 1 (b)" names the article
   * too.
   */
  static Optional<Below> belowItsArticle(Symbols symbols, int from, List<Mention> mentions) {
    Mention last = mentions.get(mentions.size() - 1);
    int at = from;
    boolean its = false;
    boolean namely = false;
    while (at < from + MAX_SMALL + 2 && isSmallOrIts(symbols.at(at).kind())) {
      its |= symbols.at(at).is(Kind.ITS);
      namely |= symbols.at(at).is(Kind.NAMELY);
      at++;
    }
    boolean bare = last.article() != null && last.marks().isEmpty() && last.to() == null;
    if (!bare || !(its || namely) || !symbols.at(at).is(Kind.BELOW)) {
      return Optional.empty();
    }
    ListReader reader = new ListReader(symbols, at + 1);
    List<Mark> found = new ArrayList<>();
    int next = reader.marks.one(at + 1, found);
    if (next == at + 1) {
      return Optional.empty();
    }
    next = reader.marks.all(next, found);
    List<Mention> all = new ArrayList<>(mentions);
    int start = symbols.at(at).start();
    int end = symbols.at(next - 1).end();
    if (namely) {
      all.add(new Mention(start, end, Level.PARAGRAPH, null, null, found, null));
    } else {
      all.set(
          all.size() - 1,
          new Mention(last.start(), end, last.from(), last.unit(), last.article(), found, null));
    }
    return Optional.of(new Below(all, next));
  }

  private static boolean isSmallOrIts(Kind kind) {
    return switch (kind) {
      case COMMA, ITS, NAMELY, SMALL, OF, THE, TO -> true;
      default -> false;
    };
  }

  /** Whether a list with a word for an article or paragraph begins at a symbol. */
  static boolean beginsAt(Symbols symbols, int at) {
    Symbol symbol = symbols.at(at);
    return isArticle(symbols, at)
        || symbol.is(Kind.BELOW) && new ListReader(symbols, at).inverse(at).isPresent();
  }

  /** Whether a word for an article and a number are at a symbol. */
  static boolean isArticle(Symbols symbols, int at) {
    return symbols.at(at).is(Kind.ARTICLE) && symbols.at(numberAfter(symbols, at)).is(Kind.NUMBER);
  }

  /** In Arabic, "from" may come between the word and its number. */
  private static int numberAfter(Symbols symbols, int word) {
    return symbols.at(word + 1).is(Kind.OF) ? word + 2 : word + 1;
  }

  private ProvisionList read() {
    int first = at;
    if (item(Separator.none(at))) {
      while (nextItem()) {
        // Each call adds an item.
      }
    }
    return new ProvisionList(first, mentions, at);
  }

  private boolean nextItem() {
    int before = at;
    boolean opens = isAside();
    Separator separator = Separator.at(symbols, opens ? at + 1 : at);
    if (separator.isEmpty(at) && !isUnseparated()) {
      return false;
    }
    at = separator.next();
    if (item(separator)) {
      aside |= opens;
      if (aside && symbols.at(at).is(Kind.CLOSE)) {
        at++;
        aside = false;
      }
      return true;
    }
    at = before;
    return false;
  }

  /** Whether a bracket begins with "or" or "read with": "article 2 (or article 16)". */
  private boolean isAside() {
    Kind inner = symbols.at(at + 1).kind();
    return symbols.at(at).is(Kind.OPEN) && (inner == Kind.WITH || inner == Kind.AND);
  }

  /**
   * Whether an item follows another one without a comma: "articles 26 27", "article 7 article 9".
   */
  private boolean isUnseparated() {
    if (symbols.at(at).is(Kind.ARTICLE)) {
      return isArticle(symbols, at);
    }
    return unit != null
        && unit.count() == Count.MANY
        && symbols.at(at).is(Kind.NUMBER)
        && symbols.at(at - 1).is(Kind.NUMBER);
  }

  private boolean item(Separator separator) {
    if (separator.semicolon() || separator.with()) {
      paragraphs = null;
    }
    int word = afterSmallWords(at);
    if (isArticle(symbols, word)) {
      unit = symbols.at(word).unit();
      int start = symbols.at(word).start();
      at = numberAfter(symbols, word);
      return article(start, Level.ARTICLE, unit);
    }
    Optional<Inverse> inverse = symbols.at(word).is(Kind.BELOW) ? inverse(word) : Optional.empty();
    if (inverse.isPresent()) {
      unit = inverse.get().unit();
      paragraphs = null;
      mentions.addAll(inverse.get().mentions());
      at = inverse.get().next();
      return true;
    }
    if (symbols.at(at).is(Kind.NUMBER)) {
      Level level = bare(separator);
      closed |= separator.and();
      return level == Level.PARAGRAPH
          ? below(symbols.at(at).start(), Level.PARAGRAPH)
          : article(symbols.at(at).start(), level, null);
    }
    if (mentions.isEmpty()) {
      return false;
    }
    if (symbols.at(word).is(Kind.BELOW)) {
      int start = symbols.at(word).start();
      beginParagraphs(word);
      at = word + 1;
      return below(start, marks.isNumber(at) ? Level.PARAGRAPH : Level.SIBLING);
    }
    return below(symbols.at(at).start(), Level.SIBLING);
  }

  /** Whether a bare number is an article or a paragraph of the article before it. */
  private Level bare(Separator separator) {
    if (paragraphs == null || separator.with()) {
      return mentions.isEmpty() ? Level.ARTICLE : Level.BARE;
    }
    if (isFollowedByParagraph(at + 1)) {
      return Level.ARTICLE;
    }
    Count articles = unit == null ? Count.MANY : unit.count();
    boolean list =
        paragraphs == Count.MANY
            ? articles == Count.ONE || !closed
            : articles == Count.ONE
                || articles == Count.EITHER && separator.and() && !separator.comma() && !closed;
    return list ? Level.EITHER : Level.BARE;
  }

  /** Whether ", paragraph 3" or "(para. 3)" follows, so that the number is an article's. */
  private boolean isFollowedByParagraph(int next) {
    int word = symbols.at(next).is(Kind.COMMA) || symbols.at(next).is(Kind.OPEN) ? next + 1 : next;
    return symbols.at(word).is(Kind.BELOW) && marks.isNumber(word + 1);
  }

  private void beginParagraphs(int word) {
    paragraphs = symbols.at(word).count();
    closed = false;
  }

  /** Reads an item that begins with a number. */
  private boolean article(int start, Level level, @Nullable UnitWord word) {
    Mark number = Mark.of(symbols.at(at));
    if (level != Level.EITHER) {
      paragraphs = null;
    }
    at++;
    List<Mark> below = new ArrayList<>();
    at = marks.all(beforeLetter(at), below);
    RangeEnd joined = below.isEmpty() ? joined() : null;
    skipGloss();
    int item = mentions.size();
    mentions.add(new Mention(start, end(), level, word, number, below, joined));
    if (joined == null) {
      readBelow(item, below);
    }
    return true;
  }

  /** Reads what follows an article: its paragraphs, and the end of a range. */
  private void readBelow(int item, List<Mark> below) {
    int first = at;
    List<Mention> more = new ArrayList<>();
    while (paragraphsAfterWord(below) || more.isEmpty() && paragraphsInBrackets(below, more)) {
      skipGloss();
    }
    RangeEnd to = more.isEmpty() ? rangeEnd(below) : null;
    Mention mention = mentions.get(item);
    if (at == first && to == null) {
      return;
    }
    int end = more.isEmpty() ? end() : below.get(below.size() - 1).end();
    mentions.set(
        item,
        new Mention(
            mention.start(), end, mention.from(), mention.unit(), mention.article(), below, to));
    if (!more.isEmpty()) {
      Mention firstMark = more.get(0);
      mentions.set(
          item,
          new Mention(
              mention.start(),
              firstMark.end(),
              mention.from(),
              mention.unit(),
              mention.article(),
              firstMark.marks(),
              firstMark.to()));
      mentions.addAll(more.subList(1, more.size()));
      int last = mentions.size() - 1;
      mentions.set(last, mentions.get(last).endingAt(end()));
    }
  }

  private int end() {
    return symbols.at(at - 1).end();
  }

  /** The index after a stray comma before "(a)", as in "paragraph 3, (a)". */
  private int beforeLetter(int next) {
    boolean stray =
        symbols.at(next).is(Kind.COMMA)
            && symbols.at(next + 1).is(Kind.OPEN)
            && symbols.at(next + 2).is(Kind.LETTER)
            && symbols.at(next + 3).is(Kind.CLOSE);
    return stray ? next + 1 : next;
  }

  /** Reads ", paragraph 3 (d)", " para. 3" and ", subparagraph (d)". */
  private boolean paragraphsAfterWord(List<Mark> below) {
    Kind kind = symbols.at(at).kind();
    boolean apart =
        kind == Kind.COMMA || (kind == Kind.SEMICOLON || kind == Kind.DASH) && below.isEmpty();
    int word = apart ? at + 1 : at;
    word = symbols.at(word).is(Kind.NAMELY) ? word + 1 : word;
    if (!symbols.at(word).is(Kind.BELOW)) {
      return false;
    }
    int first = symbols.at(word + 1).is(Kind.COMMA) ? word + 2 : word + 1;
    boolean number = marks.isNumber(first);
    if (!below.isEmpty() && number || inverse(word).isPresent()) {
      return false;
    }
    int next = marks.one(first, below);
    if (next == first) {
      return false;
    }
    beginParagraphs(word);
    at = marks.all(next, below);
    return true;
  }

  /** Reads "(paras. 1 and 3 (d))", "(1–4)" and "(2 and 3 (d))". */
  private boolean paragraphsInBrackets(List<Mark> below, List<Mention> into) {
    if (!symbols.at(at).is(Kind.OPEN)) {
      return false;
    }
    if (!below.isEmpty() && !symbols.at(at + 1).is(Kind.LETTER)) {
      return false;
    }
    List<Mention> items = new ArrayList<>();
    int next = at + 1;
    boolean half = false;
    boolean unclosed = false;
    while (true) {
      int from = symbols.at(next).is(Kind.BELOW) ? next + 1 : next;
      List<Mark> found = new ArrayList<>();
      int after = marks.one(from, found);
      if (after == from) {
        return false;
      }
      after = marks.all(after, found);
      half = symbols.at(after - 1).is(Kind.CLOSE) && !symbols.at(after).is(Kind.CLOSE);
      int before = at;
      at = after;
      RangeEnd to = rangeEnd(found);
      after = at;
      at = before;
      Level level = found.get(0).number() ? Level.PARAGRAPH : Level.SIBLING;
      items.add(
          new Mention(
              symbols.at(next).start(), symbols.at(after - 1).end(), level, null, null, found, to));
      if (items.size() == 1 && !below.isEmpty()) {
        List<Mark> path = new ArrayList<>(below);
        path.addAll(found);
        items.set(0, withMarks(items.get(0), path));
      }
      if (symbols.at(after).is(Kind.CLOSE) || half && unclosed) {
        next = half && unclosed ? after : after + 1;
        break;
      }
      unclosed |= symbols.at(after - 1).is(Kind.LETTER);
      Separator separator = Separator.at(symbols, after);
      if (separator.isEmpty(after) || separator.with()) {
        if (!half) {
          return false;
        }
        next = after;
        break;
      }
      next = separator.next();
      if (half
          && !symbols.at(next).is(Kind.LETTER)
          && !symbols.at(next).is(Kind.OPEN)
          && !marks.isNumber(next)) {
        next = after;
        break;
      }
    }
    at = next;
    into.addAll(items);
    below.clear();
    below.addAll(items.get(0).marks());
    return true;
  }

  private static Mention withMarks(Mention mention, List<Mark> marks) {
    return new Mention(
        mention.start(),
        mention.end(),
        mention.from(),
        mention.unit(),
        mention.article(),
        marks,
        mention.to());
  }

  /** Skips a description in brackets, "(right to life)", or "standing alone" within a list. */
  private void skipGloss() {
    int alone = at;
    while (alone < at + MAX_SMALL && Lexicon.WORDS.is("with", symbols.at(alone).key())) {
      alone++;
    }
    if (alone > at && Lexicon.WORDS.is("alone", symbols.at(alone - 1).key())) {
      at = alone;
      return;
    }
    if (!symbols.at(at).is(Kind.OPEN) || symbols.isCapital(at + 1)) {
      return;
    }
    int next = at + 1;
    while (next < at + MAX_GLOSS && isGloss(symbols.at(next).kind())) {
      next++;
    }
    if (next > at + 1 && symbols.at(next).is(Kind.CLOSE)) {
      at = next + 1;
    }
  }

  private static boolean isGloss(Kind kind) {
    return switch (kind) {
      case WORD, AND, TO, OF, THE, ITS, SMALL, COMMA, DASH, WITH, NAMELY -> true;
      default -> false;
    };
  }

  private boolean below(int start, Level level) {
    List<Mark> found = new ArrayList<>();
    int next = level == Level.SIBLING ? letterOrBracket(found) : marks.one(at, found);
    if (next == at) {
      return false;
    }
    at = marks.all(beforeLetter(next), found);
    List<Mention> more = new ArrayList<>();
    if (found.get(found.size() - 1).number() && paragraphsInBrackets(found, more)) {
      Mention first = more.get(0);
      mentions.add(new Mention(start, first.end(), level, null, null, first.marks(), first.to()));
      mentions.addAll(more.subList(1, more.size()));
      return true;
    }
    RangeEnd to = rangeEnd(found);
    mentions.add(new Mention(start, end(), level, null, null, found, to));
    return true;
  }

  private int letterOrBracket(List<Mark> found) {
    return symbols.at(at).is(Kind.NUMBER) ? at : marks.one(at, found);
  }

  /** Reads the second number of 14-1, which is a paragraph or the end of a range. */
  private @Nullable RangeEnd joined() {
    Symbol dash = symbols.at(at);
    Symbol number = symbols.at(at + 1);
    boolean glued = dash.is(Kind.DASH) && dash.glued() && number.glued();
    if (!glued || !number.is(Kind.NUMBER)) {
      return null;
    }
    List<Mark> below = new ArrayList<>();
    at = marks.all(at + 2, below);
    return new RangeEnd(Mark.of(number), below, true);
  }

  /** Reads the end of a range, which begins with an article or with marks below it. */
  private @Nullable RangeEnd rangeEnd(List<Mark> below) {
    Symbol to = symbols.at(at);
    if (!to.isRange() || to.is(Kind.TO) && symbols.at(at + 1).is(Kind.CLOSE)) {
      return null;
    }
    boolean isBelow = !below.isEmpty() && symbols.at(at + 1).is(Kind.BELOW);
    int next = isArticle(symbols, at + 1) || isBelow ? at + 2 : at + 1;
    boolean number = symbols.at(next).is(Kind.NUMBER);
    boolean bare = symbols.at(at - 1).is(Kind.NUMBER);
    List<Mark> end = new ArrayList<>();
    if (number && !isBelow && (below.isEmpty() || !bare)) {
      int after = marks.all(next + 1, end);
      if (!below.isEmpty() && end.size() != below.size()) {
        return null;
      }
      at = after;
      return new RangeEnd(Mark.of(symbols.at(next)), end, false);
    }
    if (below.isEmpty() || next > at + 1 && !isBelow) {
      return null;
    }
    int after = marks.one(next, end);
    if (after == next || end.get(0).number() != below.get(below.size() - 1).number()) {
      return null;
    }
    at = after;
    return new RangeEnd(null, end, false);
  }

  /**
   * The index after words such as "of the", "l’" or "under", if an article or paragraph follows.
   */
  private int afterSmallWords(int from) {
    int next = from;
    for (int i = 0; i < MAX_SMALL; i++) {
      Symbol symbol = symbols.at(next);
      boolean small =
          symbol.is(Kind.OF)
              || symbol.is(Kind.THE)
              || symbol.is(Kind.ITS)
              || symbol.is(Kind.NAMELY)
              || symbol.is(Kind.SMALL)
              || symbol.is(Kind.TO);
      if (!small) {
        break;
      }
      next++;
    }
    return isArticle(symbols, next) || symbols.at(next).is(Kind.BELOW) ? next : from;
  }

  /**
   * Paragraphs before their article: "paragraph 3 (d) of article 14", "paragraphs 1 and 3 of
   * article 9", "subparagraph (a) of paragraph 3 of article 2".
   */
  private record Inverse(List<Mention> mentions, UnitWord unit, int next) {}

  private Optional<Inverse> inverse(int from) {
    List<Mention> items = new ArrayList<>();
    List<Mark> outer = List.of();
    int next = from;
    boolean read = true;
    for (int depth = 0; read; depth++) {
      if (depth == MAX_LEVELS) {
        return Optional.empty();
      }
      List<Mention> level = new ArrayList<>();
      int end = inverseItems(next + 1, symbols.at(next).start(), level);
      if (level.isEmpty()) {
        return Optional.empty();
      }
      if (items.isEmpty()) {
        items = level;
      } else if (level.size() > 1 || level.get(0).to() != null) {
        return Optional.empty();
      } else {
        outer = join(level.get(0).marks(), outer);
      }
      int word = afterSmallWords(end);
      read = symbols.at(word).is(Kind.BELOW);
      next = word;
      if (!read && !(word > end && isArticle(symbols, word)) && !isGenitive(end)) {
        return Optional.empty();
      }
    }
    UnitWord unitWord = symbols.at(next).unit();
    int numberAt = numberAfter(symbols, next);
    if (unitWord == null) {
      return Optional.empty();
    }
    Mark number = Mark.of(symbols.at(numberAt));
    List<Mention> resolved = new ArrayList<>();
    for (Mention item : items) {
      boolean first = resolved.isEmpty();
      List<Mark> path = join(outer, item.marks());
      resolved.add(
          new Mention(
              item.start(),
              item.end(),
              first ? Level.ARTICLE : outer.isEmpty() ? Level.PARAGRAPH : Level.SIBLING,
              first ? unitWord : null,
              first ? number : null,
              first ? path : item.marks(),
              item.to()));
    }
    int last = resolved.size() - 1;
    resolved.set(last, resolved.get(last).endingAt(symbols.at(numberAt).end()));
    return Optional.of(new Inverse(resolved, unitWord, numberAt + 1));
  }

  /** In Russian the article follows in the genitive: "пункт 3 статьи 9". */
  private boolean isGenitive(int at) {
    return isArticle(symbols, at) && Lexicon.isCyrillic(symbols.at(at).key());
  }

  private static List<Mark> join(List<Mark> outer, List<Mark> inner) {
    List<Mark> path = new ArrayList<>(outer);
    path.addAll(inner);
    return path;
  }

  /** Reads the marks of one level, and returns the index after them. */
  private int inverseItems(int from, int firstStart, List<Mention> into) {
    int next = from;
    int end = from;
    int start = firstStart;
    while (true) {
      List<Mark> found = new ArrayList<>();
      int word = !into.isEmpty() && symbols.at(next).is(Kind.BELOW) ? next + 1 : next;
      int after = marks.one(word, found);
      if (after == word) {
        return end;
      }
      after = marks.all(after, found);
      int before = at;
      at = after;
      RangeEnd to = rangeEnd(found);
      end = at;
      at = before;
      boolean article = to != null && to.article() != null;
      into.add(
          new Mention(
              start,
              symbols.at(end - 1).end(),
              Level.PARAGRAPH,
              null,
              null,
              found,
              article ? null : to));
      Separator separator = Separator.at(symbols, end);
      boolean ends = separator.isEmpty(end) || separator.with() || separator.semicolon();
      if (ends || into.size() == MAX_MARKS) {
        return end;
      }
      next = separator.next();
      start = symbols.at(next).start();
    }
  }
}
