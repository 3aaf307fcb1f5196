package org.rapporteur.treaty;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.treaty.Mention.Level;
import org.rapporteur.treaty.Mention.Mark;
import org.rapporteur.treaty.Mention.RangeEnd;

/**
 * Resolves the marks below an article, and remembers what the items after them continue.
 *
 * <p>Letters and numerals are distinguished by position: the first letter below an article or
 * paragraph is a letter, even (i) or (ii); a mark below a letter is a numeral if it can be one.
 * Otherwise marks in a row are siblings: 14 (3) (a) (b).
 */
final class MarkResolver {

  /** Maximum number of a paragraph where the number of paragraphs is not known. */
  static final int MAX_PARAGRAPHS = 99;

  private static final int MAX_DIGITS = 3;

  private final Instrument instrument;
  private final ProvisionProblems messages;
  private final Consumer<ReferenceProblem> problems;
  private final Consumer<Provision> found;
  private String paragraph = "";
  private String letter = "";
  private String numeral = "";

  /** The highest paragraph of the article that its list has named. */
  private int lastParagraph;

  MarkResolver(
      Instrument instrument,
      ProvisionProblems messages,
      Consumer<ReferenceProblem> problems,
      Consumer<Provision> found) {
    this.instrument = instrument;
    this.messages = messages;
    this.problems = problems;
    this.found = found;
  }

  /** Begins another article. */
  void reset() {
    restart();
    lastParagraph = 0;
  }

  /** Begins another paragraph of the same article. */
  void restart() {
    paragraph = "";
    letter = "";
    numeral = "";
  }

  /** The highest paragraph of the article that its list has named; 0 for none. */
  int lastParagraph() {
    return lastParagraph;
  }

  /** The highest paragraph that an article can have. */
  static int most(Article article) {
    int most = article.citableParagraphs();
    return most < 0 ? MAX_PARAGRAPHS : most;
  }

  /** Resets the levels below the one that the item's marks start from. */
  void startFrom(Mention mention) {
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

  /** Resolves the marks of an item, and the end of a range that begins with the last of them. */
  void resolve(Article current, List<Mark> marks, @Nullable RangeEnd to) {
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
    found.accept(new Provision(instrument.id(), current.number(), paragraph, letter, numeral));
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

  /** Whether a paragraph, or with 0 the article itself, has a letter, as far as it is known. */
  static boolean hasLetter(Article current, int paragraph, String key) {
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
      problems.accept(ProvisionProblems.backwardRange(from, to));
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

  /** The value of a number or Roman numeral; 0 for a letter, and for 2 bis. */
  static int value(Mark mark) {
    if (!mark.number()) {
      return Roman.value(mark.key());
    }
    boolean digits = mark.key().length() <= MAX_DIGITS && mark.key().indexOf(' ') < 0;
    return digits ? Integer.parseInt(mark.key()) : 0;
  }

  private void report(Mark from, Mark to, ReferenceProblem.Kind kind, String message, String help) {
    problems.accept(new ReferenceProblem(from.start(), to.end(), kind, message, help));
  }
}
