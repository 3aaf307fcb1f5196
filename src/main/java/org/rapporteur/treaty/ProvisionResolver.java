package org.rapporteur.treaty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.treaty.Mention.Mark;

/**
 * Turns the items of one list into provisions of one instrument, and reports what does not exist.
 *
 * <p>Letters and numerals are told apart by place: the first letter below an article or paragraph
 * is a letter, even (i) or (ii); what stands below a letter is a numeral. A mark that continues a
 * list, "(iii) and (iv)", is a numeral if it can be one and the mark before it is one.
 */
final class ProvisionResolver {

  private static final int MOST_PARAGRAPHS = 99;

  private final Instrument instrument;
  private final Consumer<ReferenceProblem> problems;
  private final ProvisionProblems words;
  private @Nullable Article article;
  private String paragraph = "";
  private String letter = "";
  private String numeral = "";

  ProvisionResolver(Instrument instrument, Consumer<ReferenceProblem> problems) {
    this.instrument = instrument;
    this.problems = problems;
    this.words = new ProvisionProblems(instrument);
  }

  /** The provisions of the next item; those of a range in its order; none when it has a fault. */
  List<Provision> resolve(Mention mention) {
    Mark number = mention.article();
    Mark to = mention.to();
    if (number != null) {
      article = find(number);
      if (article != null && to != null && mention.marks().isEmpty()) {
        return articles(article, number, to);
      }
    }
    Article current = article;
    if (current == null) {
      return List.of();
    }
    count(mention);
    for (Mark mark : mention.marks()) {
      if (!place(current, mark)) {
        return List.of();
      }
    }
    if (to == null) {
      return List.of(provision(current));
    }
    Mark from = mention.marks().get(mention.marks().size() - 1);
    return range(current, from, to);
  }

  /** Goes up to where the item's marks count from. */
  private void count(Mention mention) {
    boolean sibling = mention.from() == Mention.Anchor.SIBLING && !mention.marks().get(0).number();
    if (!sibling) {
      paragraph = "";
      letter = "";
    } else if (numeral.isEmpty() || Roman.value(mention.marks().get(0).key()) == 0) {
      letter = "";
    }
    numeral = "";
  }

  private @Nullable Article find(Mark number) {
    Optional<Article> found = ArticleNumber.parse(number.key()).flatMap(instrument::article);
    if (found.isEmpty()) {
      fault(number, number, Rule.UNKNOWN_ARTICLE, words.noArticle(number), words.articles(number));
    }
    return found.orElse(null);
  }

  private List<Provision> articles(Article first, Mark from, Mark to) {
    paragraph = "";
    letter = "";
    numeral = "";
    Optional<ArticleNumber> last = ArticleNumber.parse(to.key());
    if (last.isPresent() && last.get().compareTo(first.number()) < 0) {
      backward(from, to);
      return List.of();
    }
    Article end = find(to);
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

  private boolean place(Article current, Mark mark) {
    if (mark.number()) {
      if (!paragraph.isEmpty() || !letter.isEmpty()) {
        return misplaced(mark);
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
      return misplaced(mark);
    }
    return true;
  }

  private boolean misplaced(Mark mark) {
    fault(mark, mark, Rule.REFERENCE_SYNTAX, words.misplaced(mark), words.levels());
    return false;
  }

  private boolean hasParagraph(Article current, Mark mark) {
    int most = current.paragraphs() < 0 ? MOST_PARAGRAPHS : current.paragraphs();
    int value = Integer.parseInt(mark.key());
    if (value >= 1 && value <= most) {
      return true;
    }
    fault(
        mark,
        mark,
        Rule.UNKNOWN_PARAGRAPH,
        words.noParagraph(current, mark),
        words.paragraphs(current));
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
    fault(
        mark,
        mark,
        Rule.UNKNOWN_PARAGRAPH,
        words.noLetter(current, mark),
        inParagraph ? words.paragraphFirst(current) : words.letters(current));
    return false;
  }

  /** The marks of a range, the first of which is placed already. */
  private List<Provision> range(Article current, Mark from, Mark to) {
    boolean letters =
        !from.number() && numeral.isEmpty() && from.key().length() == 1 && to.key().length() == 1;
    int first = letters ? from.key().charAt(0) : value(from);
    int last = letters ? to.key().charAt(0) : value(to);
    if (last == 0 && !to.number() || first == 0) {
      misplaced(to);
      return List.of();
    }
    if (last < first) {
      backward(from, to);
      return List.of();
    }
    if (from.number() && !hasParagraph(current, to)) {
      last = current.paragraphs() < 0 ? MOST_PARAGRAPHS : current.paragraphs();
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

  private void backward(Mark from, Mark to) {
    fault(
        from,
        to,
        Rule.BACKWARD_RANGE,
        "this range runs backwards, from " + from.key() + " to " + to.key(),
        "Write the lower one first: " + to.key() + "–" + from.key() + ".");
  }

  private void fault(Mark from, Mark to, Rule rule, String message, String help) {
    problems.accept(new ReferenceProblem(from.start(), to.end(), rule, message, help));
  }
}
