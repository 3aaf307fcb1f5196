package org.rapporteur.treaty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.treaty.Mention.Mark;

/**
 * Resolves the items of one list to provisions of one instrument, and reports those that do not
 * exist.
 *
 * <p>Letters and numerals are distinguished by position: the first letter below an article or
 * paragraph is a letter, even (i) or (ii); a mark below a letter is a numeral. A mark that
 * continues a list, "(iii) and (iv)", is a numeral if it can be one and the mark before it is one.
 */
final class ProvisionResolver {

  /** Maximum number of a paragraph where the number of paragraphs is not known. */
  static final int MAX_PARAGRAPHS = 99;

  private final Instrument instrument;
  private final Consumer<ReferenceProblem> problems;
  private final ProvisionProblems messages;
  private @Nullable Article article;
  private String paragraph = "";
  private String letter = "";
  private String numeral = "";

  ProvisionResolver(Instrument instrument, Consumer<ReferenceProblem> problems) {
    this.instrument = instrument;
    this.problems = problems;
    this.messages = new ProvisionProblems(instrument);
  }

  /**
   * Returns the provisions of the next item, in order for a range; none if the item has an error.
   */
  List<Provision> resolve(Mention mention) {
    Mark number = mention.article();
    Mark to = mention.to();
    if (number != null) {
      article = findArticle(number);
      if (article != null && to != null && mention.marks().isEmpty()) {
        return articles(article, number, to);
      }
    }
    Article current = article;
    if (current == null) {
      return List.of();
    }
    startFrom(mention);
    for (Mark mark : mention.marks()) {
      if (!placeMark(current, mark)) {
        return List.of();
      }
    }
    if (to == null) {
      return List.of(provision(current));
    }
    Mark from = mention.marks().get(mention.marks().size() - 1);
    return range(current, from, to);
  }

  /** Resets the levels below the one that the item's marks start from. */
  private void startFrom(Mention mention) {
    boolean sibling = mention.from() == Mention.Anchor.SIBLING && !mention.marks().get(0).number();
    if (!sibling) {
      paragraph = "";
      letter = "";
    } else if (numeral.isEmpty() || Roman.value(mention.marks().get(0).key()) == 0) {
      letter = "";
    }
    numeral = "";
  }

  private @Nullable Article findArticle(Mark number) {
    Optional<Article> found = ArticleNumber.parse(number.key()).flatMap(instrument::article);
    if (found.isEmpty()) {
      report(
          number,
          number,
          Rule.UNKNOWN_ARTICLE,
          messages.noArticle(number),
          messages.articles(number));
    }
    return found.orElse(null);
  }

  private List<Provision> articles(Article first, Mark from, Mark to) {
    paragraph = "";
    letter = "";
    numeral = "";
    Optional<ArticleNumber> last = ArticleNumber.parse(to.key());
    if (last.isPresent() && last.get().compareTo(first.number()) < 0) {
      reportBackwardRange(from, to);
      return List.of();
    }
    Article end = findArticle(to);
    article = end;
    List<Provision> provisions = new ArrayList<>();
    for (Article each : instrument.articles()) {
      boolean inside =
          each.number().compareTo(first.number()) >= 0
              && (end == null || each.number().compareTo(end.number()) <= 0);
      if (inside) {
        provisions.add(provision(each));
      }
    }
    return provisions;
  }

  private boolean placeMark(Article current, Mark mark) {
    if (mark.number()) {
      if (!paragraph.isEmpty() || !letter.isEmpty()) {
        return reportMisplaced(mark);
      }
      if (!hasParagraph(current, mark)) {
        return false;
      }
      paragraph = mark.key();
    } else if (letter.isEmpty()) {
      if (!hasLetter(current, mark)) {
        return false;
      }
      letter = mark.key();
    } else if (numeral.isEmpty() && Roman.value(mark.key()) > 0) {
      numeral = mark.key();
    } else {
      return reportMisplaced(mark);
    }
    return true;
  }

  private boolean reportMisplaced(Mark mark) {
    report(mark, mark, Rule.REFERENCE_SYNTAX, messages.misplaced(mark), messages.levels());
    return false;
  }

  private boolean hasParagraph(Article current, Mark mark) {
    int most = current.paragraphs() < 0 ? MAX_PARAGRAPHS : current.paragraphs();
    int value = Integer.parseInt(mark.key());
    if (value >= 1 && value <= most) {
      return true;
    }
    report(
        mark,
        mark,
        Rule.UNKNOWN_PARAGRAPH,
        messages.noParagraph(current, mark),
        messages.paragraphs(current));
    return false;
  }

  private boolean hasLetter(Article current, Mark mark) {
    String last = current.lastLetter();
    if (!paragraph.isEmpty()) {
      return true;
    }
    boolean inParagraph = current.paragraphs() > 0;
    boolean beyond = !last.isEmpty() && (mark.key().length() > 1 || mark.key().compareTo(last) > 0);
    if (!inParagraph && !beyond) {
      return true;
    }
    report(
        mark,
        mark,
        Rule.UNKNOWN_PARAGRAPH,
        messages.noLetter(current, mark),
        inParagraph ? messages.paragraphFirst(current) : messages.letters(current));
    return false;
  }

  /** Returns the provisions of a range whose first mark is already placed. */
  private List<Provision> range(Article current, Mark from, Mark to) {
    boolean letters =
        !from.number() && numeral.isEmpty() && from.key().length() == 1 && to.key().length() == 1;
    int first = letters ? from.key().charAt(0) : value(from);
    int last = letters ? to.key().charAt(0) : value(to);
    if (last == 0 && !to.number() || first == 0) {
      reportMisplaced(to);
      return List.of();
    }
    if (last < first) {
      reportBackwardRange(from, to);
      return List.of();
    }
    if (from.number() && !hasParagraph(current, to)) {
      last = current.paragraphs() < 0 ? MAX_PARAGRAPHS : current.paragraphs();
    } else if (letters && !hasLetter(current, to)) {
      last = current.lastLetter().charAt(0);
    }
    List<Provision> provisions = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      if (from.number()) {
        paragraph = Integer.toString(i);
      } else if (letters) {
        letter = String.valueOf((char) i);
      } else if (numeral.isEmpty()) {
        letter = Roman.of(i);
      } else {
        numeral = Roman.of(i);
      }
      provisions.add(provision(current));
    }
    return provisions;
  }

  private static int value(Mark mark) {
    return mark.number() ? Integer.parseInt(mark.key()) : Roman.value(mark.key());
  }

  private Provision provision(Article of) {
    return new Provision(instrument.id(), of.number(), paragraph, letter, numeral);
  }

  private void reportBackwardRange(Mark from, Mark to) {
    report(
        from,
        to,
        Rule.BACKWARD_RANGE,
        "this range runs backwards, from " + from.key() + " to " + to.key(),
        "Put the lower one first: " + to.key() + "–" + from.key() + ".");
  }

  private void report(Mark from, Mark to, Rule rule, String message, String help) {
    problems.accept(new ReferenceProblem(from.start(), to.end(), rule, message, help));
  }
}
