package org.rapporteur.treaty;

import java.util.List;
import org.rapporteur.treaty.Instrument.Unit;
import org.rapporteur.treaty.Mention.Mark;

/** What is said about provisions that do not exist in an instrument, and about those that do. */
final class ProvisionProblems {

  private static final int LONGEST = 24;

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

  /** Words of a text, cut where they are too long to repeat. */
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
      return "Write a letter in brackets: "
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
      return "No article has so many.";
    }
    String none = label(article) + " has no numbered paragraphs";
    return article.lastLetter().isEmpty()
        ? none + "."
        : none + ", but letters (a) to (" + article.lastLetter() + ").";
  }

  String noLetter(Article article, Mark mark) {
    return label(article) + " has no (" + mark.key() + ") of its own";
  }

  String letters(Article article) {
    return label(article) + " has letters (a) to (" + article.lastLetter() + ").";
  }

  String paragraphFirst(Article article) {
    return "Name the paragraph first. " + paragraphs(article);
  }

  String misplaced(Mark mark) {
    return "“" + shown(mark) + "” can’t stand at this place of a provision";
  }

  String levels() {
    return "Below an article come a paragraph, a letter and a numeral: 40(2)(b)(iii).";
  }

  private String label(Article article) {
    String word = instrument.unit() == Unit.ARTICLE ? "art." : unit;
    return code + " " + word + " " + article.number();
  }

  private static String shown(Mark mark) {
    String key = mark.key();
    int space = key.indexOf(' ');
    String shown = space > 0 && key.length() == space + 2 ? key.replace(" ", "") : key;
    return shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST - 1) + "…";
  }
}
