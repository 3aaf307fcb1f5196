package org.rapporteur.treaty;

import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.treaty.Instrument.Unit;
import org.rapporteur.treaty.Mention.Mark;

/** The texts of messages about provisions that do not exist in an instrument. */
final class ProvisionProblems {

  private static final int MAX_LENGTH = 24;

  private final Instrument instrument;
  private final String code;
  private final String unit;

  ProvisionProblems(Instrument instrument) {
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

  /** A part of a text in quotation marks, truncated to 60 characters. */
  static String quoted(String words) {
    return "“" + (words.length() <= 60 ? words : words.substring(0, 59) + "…") + "”";
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
    return range;
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
      return "No article has more than " + ProvisionResolver.MAX_PARAGRAPHS + " paragraphs.";
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
    String word = instrument.unit() == Unit.ARTICLE ? "art." : unit;
    return code + " " + word + " " + article.number();
  }

  private static String shown(Mark mark) {
    String key = mark.key();
    int space = key.indexOf(' ');
    String shown = space > 0 && key.length() == space + 2 ? key.replace(" ", "") : key;
    return shown.length() <= MAX_LENGTH ? shown : shown.substring(0, MAX_LENGTH - 1) + "…";
  }
}
