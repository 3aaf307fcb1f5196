package org.rapporteur.treaty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.treaty.Lexicon.Count;
import org.rapporteur.treaty.Lexicon.UnitWord;
import org.rapporteur.treaty.Mention.Level;
import org.rapporteur.treaty.Mention.Mark;
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

  private final Symbols symbols;
  private final MarkReader marks;
  private final RangeReader ranges;
  private final BracketReader brackets;
  private final InverseReader inverses;
  private final List<Mention> mentions = new ArrayList<>();
  private int at;
  private @Nullable UnitWord unit;

  /** The number of the last word for a paragraph; null if bare numbers are articles. */
  private @Nullable Count paragraphs;

  /** Whether articles end the list. */
  private boolean belowOnly;

  /** Whether a bracket around items is open. */
  private boolean aside;

  /** Whether an "and" has closed the list of paragraphs. */
  private boolean closed;

  private ListReader(Symbols symbols, int from) {
    this.symbols = symbols;
    this.marks = new MarkReader(symbols);
    this.ranges = new RangeReader(symbols);
    this.brackets = new BracketReader(symbols);
    this.inverses = new InverseReader(symbols);
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
   * Reads the paragraphs of an article named before, "paragraphs 1 and 3 (e)", up to the next word
   * for an article.
   */
  static ProvisionList readParagraphs(Symbols symbols, int from) {
    ListReader reader = new ListReader(symbols, from);
    reader.unit = new UnitWord(Instrument.Unit.ARTICLE, Count.ONE);
    reader.belowOnly = true;
    return reader.read();
  }

  /** Whether a list with a word for an article or paragraph begins at a symbol. */
  static boolean beginsAt(Symbols symbols, int at) {
    return ArticleWord.isAt(symbols, at) || new InverseReader(symbols).read(at).isPresent();
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
      return ArticleWord.isAt(symbols, at);
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
    int word = ArticleWord.afterSmallWords(symbols, at);
    if (belowOnly && isArticle(word)) {
      return false;
    }
    if (ArticleWord.isAt(symbols, word)) {
      unit = symbols.at(word).unit();
      int start = symbols.at(word).start();
      at = ArticleWord.numberAfter(symbols, word);
      return article(start, Level.ARTICLE, unit);
    }
    Optional<InverseReader.Inverse> inverse = inverses.read(word);
    if (inverse.isPresent()) {
      unit = inverse.get().unit();
      paragraphs = null;
      mentions.addAll(inverse.get().mentions());
      at = inverse.get().next();
      return true;
    }
    if ((separator.and() || separator.comma()) && isNumberOfInstrument(at)
        || separator.and() && isRangeFrom(at)) {
      at++;
    }
    if (symbols.at(at).is(Kind.NUMBER)) {
      Level level = bare(separator);
      closed |= separator.and();
      return level == Level.PARAGRAPH
          ? below(symbols.at(at).start(), Level.PARAGRAPH)
          : article(symbols.at(at).start(), level, null);
    }
    if (mentions.isEmpty() && !belowOnly) {
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

  /** Whether "the" and the last article of an instrument follow: "ni el 19 del Pacto". */
  private boolean isNumberOfInstrument(int the) {
    if (!symbols.at(the).is(Kind.THE) || !symbols.at(the + 1).is(Kind.NUMBER)) {
      return false;
    }
    int of = marks.all(the + 2, new ArrayList<>());
    int name = symbols.at(of + 1).is(Kind.THE) ? of + 2 : of + 1;
    return symbols.at(of).is(Kind.OF) && symbols.at(name).is(Kind.INSTRUMENT);
  }

  /** Whether "from" and a range of articles follow: "y de 6 a 8 de la Convención". */
  private boolean isRangeFrom(int from) {
    boolean range =
        unit != null
            && unit.count() == Count.MANY
            && symbols.at(from).is(Kind.OF)
            && symbols.at(from + 1).is(Kind.NUMBER)
            && symbols.at(from + 2).is(Kind.TO)
            && symbols.at(from + 3).is(Kind.NUMBER);
    Kind next = symbols.at(from + 4).kind();
    return range && (next == Kind.OF || next == Kind.COMMA || next == Kind.AND);
  }

  /** Whether an item is an article, or cannot be a paragraph of the one before the list. */
  private boolean isArticle(int word) {
    return ArticleWord.isAt(symbols, word)
        || inverses.read(word).isPresent()
        || symbols.at(at).is(Kind.NUMBER)
            && (paragraphs != Count.MANY || isFollowedByParagraph(at + 1));
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
    at = marks.all(at, below);
    Optional<RangeReader.Read> joined = below.isEmpty() ? ranges.joined(at) : Optional.empty();
    at = joined.map(RangeReader.Read::next).orElse(at);
    skipGloss();
    Mention mention = new Mention(start, end(), level, word, number, below, null);
    if (joined.isPresent()) {
      mentions.add(mention.with(below, joined.get().end()));
    } else {
      readBelow(mention, below);
    }
    return true;
  }

  /** Adds an article with what follows it: its paragraphs, and the end of a range. */
  private void readBelow(Mention article, List<Mark> below) {
    while (paragraphsAfterWord(below)) {
      skipGloss();
    }
    Optional<BracketReader.Bracket> bracket = brackets.read(at, below);
    if (bracket.isPresent()) {
      addBracket(article, bracket.get());
      return;
    }
    RangeReader.Read range = ranges.end(at, below);
    at = range.next();
    mentions.add(article.with(below, range.end()).endingAt(end()));
  }

  /** Adds an item with the first marks of a bracket, and the other marks as items of their own. */
  private void addBracket(Mention item, BracketReader.Bracket bracket) {
    Mention first = bracket.mentions().get(0);
    at = bracket.next();
    skipGloss();
    mentions.add(item.with(first.marks(), first.to()).endingAt(first.end()));
    mentions.addAll(bracket.mentions().subList(1, bracket.mentions().size()));
    int last = mentions.size() - 1;
    mentions.set(last, mentions.get(last).endingAt(symbols.at(bracket.next() - 1).end()));
  }

  private int end() {
    return symbols.at(at - 1).end();
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
    if (!below.isEmpty() && number || inverses.read(word).isPresent()) {
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

  private void skipGloss() {
    at = Gloss.after(symbols, at);
  }

  private boolean below(int start, Level level) {
    List<Mark> found = new ArrayList<>();
    int next = level == Level.SIBLING ? letterOrBracket(found) : marks.one(at, found);
    if (next == at) {
      return false;
    }
    at = marks.all(next, found);
    Mention item = new Mention(start, end(), level, null, null, found, null);
    Optional<BracketReader.Bracket> bracket =
        found.get(found.size() - 1).number() ? brackets.read(at, found) : Optional.empty();
    if (bracket.isPresent()) {
      addBracket(item, bracket.get());
    } else {
      RangeReader.Read range = ranges.end(at, found);
      at = range.next();
      mentions.add(item.with(found, range.end()).endingAt(end()));
    }
    return true;
  }

  private int letterOrBracket(List<Mark> found) {
    return symbols.at(at).is(Kind.NUMBER) ? at : marks.one(at, found);
  }
}
