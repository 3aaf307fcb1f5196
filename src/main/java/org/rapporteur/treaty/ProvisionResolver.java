package org.rapporteur.treaty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.treaty.Lexicon.Count;
import org.rapporteur.treaty.Mention.Level;
import org.rapporteur.treaty.Mention.Mark;
import org.rapporteur.treaty.Mention.RangeEnd;

/**
 * Resolves the items of one list to provisions of one instrument, and reports those that do not
 * exist. What a list leaves open is decided by what the instrument contains: in "articles 2,
 * paragraphs 1 to 3, 14 and 26", 14 is an article, since article 2 has no paragraph 14.
 *
 * <p>Letters and numerals are distinguished by position: the first letter below an article or
 * paragraph is a letter, even (i) or (ii); a mark below a letter is a numeral if it can be one.
 * Otherwise marks in a row are siblings: 14 (3) (a) (b).
 */
final class ProvisionResolver {

  /** Maximum number of a paragraph where the number of paragraphs is not known. */
  static final int MAX_PARAGRAPHS = 99;

  private final Instrument instrument;
  private final Consumer<ReferenceProblem> problems;
  private final ProvisionProblems messages;
  private final List<Provision> found = new ArrayList<>();
  private @Nullable Article article;
  private String paragraph = "";
  private String letter = "";
  private String numeral = "";
  private Count count = Count.EITHER;

  /** The highest paragraph of the article that its list has named. */
  private int lastParagraph;

  ProvisionResolver(
      Catalogue catalogue, Instrument instrument, Consumer<ReferenceProblem> problems) {
    this.instrument = instrument;
    this.problems = problems;
    this.messages = new ProvisionProblems(catalogue, instrument);
  }

  /**
   * Returns the provisions of the next item, in order for a range; none if the item has an error.
   */
  List<Provision> resolve(Mention mention) {
    found.clear();
    if (mention.unit() != null) {
      count = mention.unit().count();
    }
    Mark number = mention.article();
    if (number == null) {
      Article current = article;
      if (current != null) {
        startFrom(mention);
        resolveMarks(current, mention.marks(), mention.to());
      }
    } else if (isParagraph(mention, number)) {
      Article current = article;
      if (current != null) {
        paragraph = "";
        letter = "";
        numeral = "";
        List<Mark> marks = new ArrayList<>(List.of(number));
        marks.addAll(mention.marks());
        resolveMarks(current, marks, withinArticle(mention.to()));
      }
    } else {
      resolveArticle(number, mention);
    }
    return List.copyOf(found);
  }

  /** The end of a range of paragraphs, which is written like one of articles. */
  private static @Nullable RangeEnd withinArticle(@Nullable RangeEnd to) {
    if (to == null || to.article() == null) {
      return to;
    }
    return new RangeEnd(null, List.of(to.article()), false);
  }

  /** Whether a bare number is a paragraph of the article before it. */
  private boolean isParagraph(Mention mention, Mark number) {
    Article current = article;
    boolean open = mention.from() == Level.EITHER || mention.from() == Level.BARE;
    if (!open || current == null || !isSmall(number)) {
      return false;
    }
    int value = value(number);
    int most = most(current);
    boolean exists = value >= 1 && value <= most && fits(current, value, mention.marks());
    if (mention.from() == Level.EITHER) {
      return exists
          && (value > lastParagraph || value == lastParagraph && !mention.marks().isEmpty());
    }
    return exists
        && value >= lastParagraph
        && lastParagraph > 0
        && !mention.marks().isEmpty()
        && !fitsArticle(number, mention.marks());
  }

  private boolean fitsArticle(Mark number, List<Mark> marks) {
    Optional<Article> other = ArticleNumber.parse(number.key()).flatMap(instrument::article);
    if (other.isEmpty()) {
      return false;
    }
    Mark first = marks.get(0);
    if (first.number()) {
      return value(first) <= most(other.get());
    }
    return !other.get().lettersComplete()
        || other.get().lastLetters().values().stream()
            .anyMatch(last -> first.key().compareTo(last) <= 0);
  }

  private static boolean fits(Article current, int paragraph, List<Mark> marks) {
    if (marks.isEmpty()) {
      return true;
    }
    Mark first = marks.get(0);
    return !first.number() && hasLetter(current, paragraph, first.key());
  }

  private static int most(Article article) {
    int most = article.citableParagraphs();
    return most < 0 ? MAX_PARAGRAPHS : most;
  }

  // Articles

  private void resolveArticle(Mark number, Mention mention) {
    RangeEnd to = mention.to();
    Optional<Article> section = section(number, mention.marks());
    if (section.isPresent()) {
      article = section.get();
      reset();
      List<Mark> rest = mention.marks().subList(1, mention.marks().size());
      resolveMarks(section.get(), rest, rest.isEmpty() ? null : mention.to());
      return;
    }
    Article first = findArticle(number);
    article = first;
    reset();
    if (first == null) {
      return;
    }
    Mark end = to == null ? null : to.article();
    if (to == null || end == null) {
      resolveMarks(first, mention.marks(), to);
    } else if (to.joined() && isJoinedParagraph(first, end)) {
      List<Mark> marks = new ArrayList<>(List.of(end));
      marks.addAll(to.marks());
      resolveMarks(first, marks, null);
    } else if (end.key().equals(number.key())) {
      resolveMarks(first, mention.marks(), new RangeEnd(null, to.marks(), false));
    } else {
      resolveRange(first, number, end, mention.marks(), to.marks());
    }
  }

  /** The section of an article, such as 1F, that a capital or bracketed letter names: 1(F)(b). */
  private Optional<Article> section(Mark number, List<Mark> marks) {
    if (marks.isEmpty() || marks.get(0).number() || number.key().indexOf(' ') >= 0) {
      return Optional.empty();
    }
    return ArticleNumber.parse(number.key() + marks.get(0).key()).flatMap(instrument::article);
  }

  private void reset() {
    paragraph = "";
    letter = "";
    numeral = "";
    lastParagraph = 0;
  }

  /** Whether 14-1 is paragraph 1 of article 14: after a singular, if there is that paragraph. */
  private boolean isJoinedParagraph(Article first, Mark end) {
    if (count == Count.MANY || !isSmall(end)) {
      return false;
    }
    int value = value(end);
    boolean exists = first.citableParagraphs() > 0 && value <= first.citableParagraphs();
    boolean backwards = value <= first.number().number();
    return exists && (count == Count.ONE || backwards);
  }

  /** Whether a number can be a paragraph's. */
  private static boolean isSmall(Mark number) {
    return number.key().length() <= 2 && number.key().indexOf(' ') < 0;
  }

  private @Nullable Article findArticle(Mark number) {
    Optional<Article> article = ArticleNumber.parse(number.key()).flatMap(instrument::article);
    if (article.isEmpty()) {
      report(
          number,
          number,
          ReferenceProblem.Kind.UNKNOWN_ARTICLE,
          messages.noArticle(number),
          messages.articles(number));
    }
    return article.orElse(null);
  }

  private void resolveRange(
      Article first, Mark from, Mark end, List<Mark> firstMarks, List<Mark> lastMarks) {
    Optional<ArticleNumber> last = ArticleNumber.parse(end.key());
    if (last.isPresent() && last.get().compareTo(first.number()) < 0) {
      reportBackwardRange(from, end);
      return;
    }
    Article lastArticle = findArticle(end);
    for (Article each : instrument.articles()) {
      boolean inside =
          each.number().compareTo(first.number()) >= 0
              && (lastArticle == null || each.number().compareTo(lastArticle.number()) <= 0);
      if (!inside) {
        continue;
      }
      article = each;
      reset();
      List<Mark> below =
          each.equals(first) ? firstMarks : each.equals(lastArticle) ? lastMarks : List.of();
      resolveMarks(each, below, null);
    }
    article = lastArticle;
  }

  // Marks below an article

  /** Resets the levels below the one that the item's marks start from. */
  private void startFrom(Mention mention) {
    Mark first = mention.marks().get(0);
    boolean sibling = mention.from() == Level.SIBLING && !first.number();
    if (!sibling) {
      paragraph = "";
      letter = "";
    } else if (!isNumeralAfter(first)) {
      letter = "";
    }
    numeral = "";
  }

  /** Whether a mark continues a list of numerals. */
  private boolean isNumeralAfter(Mark mark) {
    return !numeral.isEmpty() && Roman.value(mark.key()) > 0;
  }

  private void resolveMarks(Article current, List<Mark> marks, @Nullable RangeEnd to) {
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      boolean sibling = i > 0 && isSibling(marks.get(i - 1), mark);
      if (sibling) {
        add(current);
        if (mark.number()) {
          paragraph = "";
          letter = "";
        } else if (!isNumeralAfter(mark)) {
          letter = "";
        }
        numeral = "";
      }
      Placing placing = placeMark(current, mark);
      if (placing == Placing.ABOVE) {
        letter = "";
        numeral = "";
        add(current);
        return;
      }
      if (placing == Placing.NONE) {
        return;
      }
    }
    if (to == null || marks.isEmpty()) {
      add(current);
    } else {
      range(current, marks.get(marks.size() - 1), to.marks().get(to.marks().size() - 1));
    }
  }

  private void add(Article current) {
    found.add(new Provision(instrument.id(), current.number(), paragraph, letter, numeral));
  }

  /** Whether a mark stands beside the one before it, as in 9 (1) (2) or 14 (3) (a) (b). */
  private boolean isSibling(Mark before, Mark mark) {
    if (mark.number()) {
      return before.number();
    }
    if (before.number()) {
      return false;
    }
    return numeral.isEmpty()
        ? Roman.value(mark.key()) == 0
        : Roman.value(mark.key()) == Roman.value(before.key()) + 1;
  }

  private enum Placing {
    PLACED,
    /** The mark does not exist, but the article or paragraph above it does. */
    ABOVE,
    NONE
  }

  private Placing placeMark(Article current, Mark mark) {
    if (mark.number()) {
      if (!paragraph.isEmpty() || !letter.isEmpty()) {
        return reportMisplaced(mark);
      }
      if (!hasParagraph(current, mark)) {
        return Placing.NONE;
      }
      paragraph = mark.key();
      lastParagraph = Math.max(lastParagraph, value(mark));
    } else if (letter.isEmpty()) {
      return placeLetter(current, mark);
    } else if (numeral.isEmpty() && Roman.value(mark.key()) > 0) {
      numeral = mark.key();
    } else {
      return reportMisplaced(mark);
    }
    return Placing.PLACED;
  }

  private Placing reportMisplaced(Mark mark) {
    report(mark, mark, ReferenceProblem.Kind.SYNTAX, messages.misplaced(mark), messages.levels());
    return Placing.NONE;
  }

  private boolean hasParagraph(Article current, Mark mark) {
    int value = value(mark);
    if (value >= 1 && value <= most(current)) {
      return true;
    }
    report(
        mark,
        mark,
        ReferenceProblem.Kind.UNKNOWN_PARAGRAPH,
        messages.noParagraph(current, mark),
        messages.paragraphs(current));
    return false;
  }

  private static boolean hasLetter(Article current, int paragraph, String key) {
    String last = current.lastLetter(paragraph);
    if (last.isEmpty()) {
      return !current.lettersComplete() && (paragraph > 0 || current.citableParagraphs() <= 0);
    }
    return key.length() == 1 && key.compareTo(last) <= 0;
  }

  private Placing placeLetter(Article current, Mark mark) {
    int within = paragraph.isEmpty() ? 0 : Integer.parseInt(paragraph);
    if (hasLetter(current, within, mark.key())) {
      letter = mark.key();
      return Placing.PLACED;
    }
    if (within == 0 && current.citableParagraphs() > 0) {
      List<Integer> lettered =
          current.lastLetters().keySet().stream()
              .filter(each -> each > 0 && hasLetter(current, each, mark.key()))
              .sorted()
              .toList();
      if (lettered.size() == 1) {
        paragraph = lettered.get(0).toString();
        letter = mark.key();
        return Placing.PLACED;
      }
      boolean open = lettered.size() > 1 || !current.lettersComplete();
      report(
          mark,
          mark,
          open
              ? ReferenceProblem.Kind.LETTER_WITHOUT_PARAGRAPH
              : ReferenceProblem.Kind.UNKNOWN_PARAGRAPH,
          messages.noLetter(current, mark),
          messages.paragraphFirst(current, lettered));
      return Placing.ABOVE;
    }
    report(
        mark,
        mark,
        ReferenceProblem.Kind.UNKNOWN_PARAGRAPH,
        messages.noLetter(current, within, mark),
        messages.letters(current, within));
    return Placing.ABOVE;
  }

  /** Adds the provisions of a range whose first mark is already placed. */
  private void range(Article current, Mark from, Mark to) {
    boolean letters =
        !from.number() && numeral.isEmpty() && from.key().length() == 1 && to.key().length() == 1;
    int first = letters ? from.key().charAt(0) : value(from);
    int last = letters ? to.key().charAt(0) : value(to);
    if (last == 0 && !to.number() || first == 0) {
      reportMisplaced(to);
      return;
    }
    if (last < first) {
      reportBackwardRange(from, to);
      return;
    }
    if (from.number() && !hasParagraph(current, to)) {
      last = most(current);
    } else if (letters) {
      last = lastLetterOfRange(current, to, last);
    }
    for (int i = first; i <= last; i++) {
      if (from.number()) {
        paragraph = Integer.toString(i);
        lastParagraph = Math.max(lastParagraph, i);
      } else if (letters) {
        letter = String.valueOf((char) i);
      } else if (numeral.isEmpty()) {
        letter = Roman.of(i);
      } else {
        numeral = Roman.of(i);
      }
      add(current);
    }
  }

  private int lastLetterOfRange(Article current, Mark to, int last) {
    int within = paragraph.isEmpty() ? 0 : Integer.parseInt(paragraph);
    if (hasLetter(current, within, to.key()) || current.lastLetter(within).isEmpty()) {
      return last;
    }
    report(
        to,
        to,
        ReferenceProblem.Kind.UNKNOWN_PARAGRAPH,
        messages.noLetter(current, within, to),
        messages.letters(current, within));
    return current.lastLetter(within).charAt(0);
  }

  private static int value(Mark mark) {
    return mark.number() ? Integer.parseInt(mark.key()) : Roman.value(mark.key());
  }

  private void reportBackwardRange(Mark from, Mark to) {
    report(
        from,
        to,
        ReferenceProblem.Kind.BACKWARD_RANGE,
        "this range runs backwards, from " + from.key() + " to " + to.key(),
        "Put the lower one first: " + to.key() + "–" + from.key() + ".");
  }

  private void report(Mark from, Mark to, ReferenceProblem.Kind kind, String message, String help) {
    problems.accept(new ReferenceProblem(from.start(), to.end(), kind, message, help));
  }
}
