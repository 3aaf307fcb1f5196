package org.rapporteur.treaty;

import java.util.List;
import org.rapporteur.treaty.Instrument.Unit;

/** The wording of a list of provisions in one language. */
enum ReferenceWording {
  ENGLISH("en", " and ", "; ", false),
  FRENCH("fr", " et ", "\u00a0; ", true),
  SPANISH("es", " y ", "; ", true),
  ARABIC("ar", " و", "؛ ", false),
  RUSSIAN("ru", " и ", "; ", false),
  CHINESE("zh", "和", "；", false);

  private final String language;
  private final String and;
  private final String semicolon;
  private final boolean halfBrackets;

  ReferenceWording(String language, String and, String semicolon, boolean halfBrackets) {
    this.language = language;
    this.and = and;
    this.semicolon = semicolon;
    this.halfBrackets = halfBrackets;
  }

  /** The wording for a language tag; English for all other languages. */
  static ReferenceWording of(String tag) {
    String primary = tag.split("-", 2)[0];
    for (ReferenceWording wording : values()) {
      if (wording.language.equals(primary)) {
        return wording;
      }
    }
    return ENGLISH;
  }

  String language() {
    return language;
  }

  String semicolon() {
    return semicolon;
  }

  /** Joins items with commas and an "and"; in Arabic, with "and" before each item. */
  String join(List<String> items) {
    int last = items.size() - 1;
    if (this == ARABIC || last < 1) {
      return String.join(and, items);
    }
    String comma = this == CHINESE ? "、" : ", ";
    return String.join(comma, items.subList(0, last)) + and + items.get(last);
  }

  /** The text between an article or mark and the letter or numeral below it. */
  String gap() {
    return halfBrackets ? " " : "";
  }

  /** A letter as printed in treaties of the language: (d), d) or (د). */
  String letter(String letter) {
    return bracketed(this == ARABIC ? Letters.arabic(letter) : letter);
  }

  /** A numeral: (iv) or iv). */
  String numeral(String numeral) {
    return bracketed(numeral);
  }

  private String bracketed(String mark) {
    return (halfBrackets ? "" : "(") + mark + ")";
  }

  /** An article's number; in Chinese, the unit follows it. */
  String article(String number) {
    return this == CHINESE ? "第" + number + "条" : number;
  }

  /** The abbreviated word before a list with a number of items; empty in Chinese. */
  String brief(Unit unit, int count) {
    if (this == CHINESE) {
      return "";
    }
    if (this == RUSSIAN) {
      return russian(unit, count);
    }
    if (unit == Unit.ARTICLE && this != ARABIC) {
      return count == 1 || this == FRENCH ? "art." : "arts.";
    }
    if (this == ARABIC) {
      return arabic(unit, count);
    }
    return count == 1 ? word(unit) : word(unit) + "s";
  }

  /** The full word before a single item; empty in Chinese. */
  String full(Unit unit) {
    if (this == CHINESE) {
      return "";
    }
    if (this == RUSSIAN) {
      return unit == Unit.ARTICLE ? "статья" : russian(unit, 1);
    }
    if (this == ARABIC) {
      return arabic(unit, 1);
    }
    String word = word(unit);
    return this == ENGLISH ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
  }

  private String word(Unit unit) {
    return switch (unit) {
      case ARTICLE -> this == SPANISH ? "artículo" : "article";
      case RULE -> this == FRENCH ? "règle" : this == SPANISH ? "regla" : "rule";
      case PRINCIPLE -> this == FRENCH ? "principe" : this == SPANISH ? "principio" : "principle";
    };
  }

  private static String russian(Unit unit, int count) {
    return switch (unit) {
      case ARTICLE -> "ст.";
      case RULE -> count == 1 ? "правило" : "правила";
      case PRINCIPLE -> count == 1 ? "принцип" : "принципы";
    };
  }

  private static String arabic(Unit unit, int count) {
    List<String> forms =
        switch (unit) {
          case ARTICLE -> List.of("المادة", "المادتان", "المواد");
          case RULE -> List.of("القاعدة", "القاعدتان", "القواعد");
          case PRINCIPLE -> List.of("المبدأ", "المبدآن", "المبادئ");
        };
    return forms.get(Math.min(count, 3) - 1);
  }
}
