package org.rapporteur.treaty;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.treaty.Instrument.Unit;
import org.rapporteur.treaty.Mention.Mark;

/** The texts of messages about provisions that do not exist in an instrument. */
final class ProvisionProblems {

  private static final Pattern START = Pattern.compile("\\X{1,59}");
  private static final int MAX_LENGTH = 24;

  /** How far beyond the last article a number is still taken for a slip of the pen. */
  private static final int NEAR = 2;

  private final Catalogue catalogue;
  private final Instrument instrument;
  private final String code;
  private final String unit;

  ProvisionProblems(Catalogue catalogue, Instrument instrument) {
    this.catalogue = catalogue;
    this.instrument = instrument;
    this.code = instrument.code().in("en");
    this.unit = unit(instrument.unit());
  }

  static String unit(Unit unit) {
    return switch (unit) {
      case ARTICLE -> "article";
      case RULE -> "rule";
      case PRINCIPLE -> "principle";
    };
  }

  /** A part of a text in quotation marks, truncated to 60 characters as readers see them. */
  static String quoted(String words) {
    Matcher start = START.matcher(words);
    boolean isLong = words.length() > 60 && start.lookingAt() && start.end() < words.length();
    return "“" + (isLong ? start.group() + "…" : words) + "”";
  }

  static ReferenceProblem backwardRange(Mark from, Mark to) {
    return new ReferenceProblem(
        from.start(),
        to.end(),
        ReferenceProblem.Kind.BACKWARD_RANGE,
        "this range runs backwards, from " + from.key() + " to " + to.key(),
        "Put the lower one first: " + to.key() + "–" + from.key() + ".");
  }

  String noArticle(Mark number) {
    return code + " has no " + unit + " " + shown(number);
  }

  String articles(Mark number) {
    List<Article> all = instrument.articles();
    String range =
        all.size() == 1
            ? code + " has only " + unit + " " + all.get(0).number() + "."
            : code
                + (" has " + unit + "s " + all.get(0).number())
                + (" to " + all.get(all.size() - 1).number() + ".");
    int space = number.key().indexOf(' ');
    if (space > 0 && number.key().length() == space + 2) {
      return "Put the letter in brackets: "
          + shown(number).replace(number.key().substring(space + 1), "")
          + ("(" + number.key().substring(space + 1) + "). ")
          + range;
    }
    return range + likely(number);
  }

  /** What a number that does not exist may stand for: " Did you mean 53, or CRC art. 54?" */
  private String likely(Mark mark) {
    Optional<ArticleNumber> number = ArticleNumber.parse(mark.key());
    if (number.isEmpty() || !number.get().suffix().isEmpty()) {
      return "";
    }
    List<String> meant = new ArrayList<>();
    near(number.get().number()).ifPresent(near -> meant.add(near.toString()));
    catalogue
        .otherWith(instrument, number.get())
        .ifPresent(other -> meant.add(label(other, number.get())));
    return meant.isEmpty() ? "" : " Did you mean " + String.join(", or ", meant) + "?";
  }

  /** The last article, if a number is just beyond it; else one with its digits swapped. */
  private Optional<ArticleNumber> near(int number) {
    ArticleNumber last = instrument.articles().get(instrument.articles().size() - 1).number();
    int beyond = number - last.number();
    if (beyond > 0 && beyond <= NEAR) {
      return Optional.of(last);
    }
    ArticleNumber swapped = ArticleNumber.of(number % 10 * 10 + number / 10);
    boolean two = number > 10 && number < 100 && number % 10 > 0;
    boolean exists = two && instrument.article(swapped).isPresent();
    return exists ? Optional.of(swapped) : Optional.empty();
  }

  String noParagraph(Article article, Mark mark) {
    return label(article) + " has no paragraph " + shown(mark);
  }

  String paragraphs(Article article) {
    if (article.paragraphs() == 1) {
      return label(article) + " has only paragraph 1.";
    }
    if (article.paragraphs() > 1) {
      return label(article) + " has paragraphs 1 to " + article.paragraphs() + ".";
    }
    if (article.unnumbered() > 1) {
      return label(article)
          + " has "
          + article.unnumbered()
          + " paragraphs, which are not numbered.";
    }
    if (article.paragraphs() < 0) {
      return "No article has more than " + MarkResolver.MAX_PARAGRAPHS + " paragraphs.";
    }
    String none = label(article) + " has no numbered paragraphs";
    String last = article.lastLetter(0);
    return last.isEmpty() ? none + "." : none + ", but letters (a) to (" + last + ").";
  }

  /** A letter without its paragraph. */
  String noLetter(Article article, Mark mark) {
    return label(article) + " has no (" + mark.key() + ") outside its paragraphs";
  }

  /** A letter below a paragraph, or below the article for 0. */
  String noLetter(Article article, int paragraph, Mark mark) {
    return label(article)
        + (paragraph == 0 ? "" : "(" + paragraph + ")")
        + " has no ("
        + mark.key()
        + ")";
  }

  String letters(Article article, int paragraph) {
    String place = label(article) + (paragraph == 0 ? "" : "(" + paragraph + ")");
    String last = article.lastLetter(paragraph);
    return last.isEmpty()
        ? place + " has no lettered paragraphs."
        : place + " has letters (a) to (" + last + ").";
  }

  String paragraphFirst(Article article, List<Integer> lettered) {
    String which =
        lettered.isEmpty()
            ? ""
            : " Paragraphs with that letter: "
                + lettered.stream().map(String::valueOf).collect(Collectors.joining(", "))
                + ".";
    return "Add the paragraph before the letter. " + paragraphs(article) + which;
  }

  String misplaced(Mark mark) {
    return "“" + shown(mark) + "” is not allowed at this level of a provision";
  }

  String levels() {
    return "Write article, paragraph, letter and numeral in this order, as in 40(2)(b)(iii).";
  }

  private String label(Article article) {
    return label(instrument, article.number());
  }

  private static String label(Instrument instrument, ArticleNumber number) {
    String word = instrument.unit() == Unit.ARTICLE ? "art." : unit(instrument.unit());
    return instrument.code().in("en") + " " + word + " " + number;
  }

  private static String shown(Mark mark) {
    String key = mark.key();
    int space = key.indexOf(' ');
    String shown = space > 0 && key.length() == space + 2 ? key.replace(" ", "") : key;
    if (shown.length() <= MAX_LENGTH) {
      return shown;
    }
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(shown);
    return shown.substring(0, characters.preceding(MAX_LENGTH)) + "…";
  }
}
