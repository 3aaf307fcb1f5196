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
 */
final class ProvisionResolver {

  private final Instrument instrument;
  private final Consumer<ReferenceProblem> problems;
  private final ProvisionProblems messages;
  private final List<Provision> found = new ArrayList<>();
  private final MarkResolver below;
  private @Nullable Article article;
  private Count count = Count.EITHER;

  ProvisionResolver(
      Catalogue catalogue, Instrument instrument, Consumer<ReferenceProblem> problems) {
    this.instrument = instrument;
    this.problems = problems;
    this.messages = new ProvisionProblems(catalogue, instrument);
    this.below = new MarkResolver(instrument, messages, problems, found::add);
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
        below.startFrom(mention);
        below.resolve(current, mention.marks(), mention.to());
      }
    } else if (isParagraph(mention, number)) {
      Article current = article;
      if (current != null) {
        below.restart();
        List<Mark> marks = new ArrayList<>(List.of(number));
        marks.addAll(mention.marks());
        below.resolve(current, marks, withinArticle(mention.to()));
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
    int value = MarkResolver.value(number);
    int most = MarkResolver.most(current);
    boolean exists = value >= 1 && value <= most && fits(current, value, mention.marks());
    if (mention.from() == Level.EITHER) {
      return exists
          && (value > below.lastParagraph()
              || value == below.lastParagraph() && !mention.marks().isEmpty());
    }
    return exists
        && value >= below.lastParagraph()
        && below.lastParagraph() > 0
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
      return MarkResolver.value(first) <= MarkResolver.most(other.get());
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
    return !first.number() && MarkResolver.hasLetter(current, paragraph, first.key());
  }

  // Articles

  private void resolveArticle(Mark number, Mention mention) {
    RangeEnd to = mention.to();
    Optional<Article> section = section(number, mention.marks());
    if (section.isPresent()) {
      article = section.get();
      below.reset();
      List<Mark> rest = mention.marks().subList(1, mention.marks().size());
      below.resolve(section.get(), rest, rest.isEmpty() ? null : mention.to());
      return;
    }
    Article first = findArticle(number);
    article = first;
    below.reset();
    if (first == null) {
      return;
    }
    Mark end = to == null ? null : to.article();
    if (to == null || end == null) {
      below.resolve(first, mention.marks(), to);
    } else if (to.joined() && isJoinedParagraph(first, end)) {
      List<Mark> marks = new ArrayList<>(List.of(end));
      marks.addAll(to.marks());
      below.resolve(first, marks, null);
    } else if (end.key().equals(number.key())) {
      below.resolve(first, mention.marks(), new RangeEnd(null, to.marks(), false));
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

  /**
   * Whether 14-1 is paragraph 1 of article 14, which has that paragraph: after a singular, or
   * because a range cannot run backwards.
   */
  private boolean isJoinedParagraph(Article first, Mark end) {
    if (!isSmall(end)) {
      return false;
    }
    int value = MarkResolver.value(end);
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
      problems.accept(
          new ReferenceProblem(
              number.start(),
              number.end(),
              ReferenceProblem.Kind.UNKNOWN_ARTICLE,
              messages.noArticle(number),
              messages.articles(number)));
    }
    return article.orElse(null);
  }

  private void resolveRange(
      Article first, Mark from, Mark end, List<Mark> firstMarks, List<Mark> lastMarks) {
    Optional<ArticleNumber> last = ArticleNumber.parse(end.key());
    if (last.isPresent() && last.get().compareTo(first.number()) < 0) {
      problems.accept(ProvisionProblems.backwardRange(from, end));
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
      below.reset();
      List<Mark> marks =
          each.equals(first) ? firstMarks : each.equals(lastArticle) ? lastMarks : List.of();
      below.resolve(each, marks, null);
    }
    article = lastArticle;
  }
}
