package org.rapporteur.treaty;

import java.util.List;
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
    if (article.paragraphs() < 0) {
      return "No article has more than " + ProvisionResolver.MAX_PARAGRAPHS + " paragraphs.";
    }
    String none = label(article) + " has no numbered paragraphs";
    return article.lastLetter().isEmpty()
        ? none + "."
        : none + ", but letters (a) to (" + article.lastLetter() + ").";
  }

  String noLetter(Article article, Mark mark) {
    return label(article)
        + " has no ("
        + mark.key()
        + (article.paragraphs() > 0 ? ") outside its paragraphs" : ")");
  }

  String letters(Article article) {
    return label(article) + " has letters (a) to (" + article.lastLetter() + ").";
  }

  String paragraphFirst(Article article) {
    return "Add the paragraph before the letter. " + paragraphs(article);
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
