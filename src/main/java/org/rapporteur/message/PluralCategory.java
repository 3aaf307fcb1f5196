package org.rapporteur.message;

import java.util.Locale;

/** The CLDR plural category of a number, which determines the form of the noun after it. */
public enum PluralCategory {
  ZERO,
  ONE,
  TWO,
  FEW,
  MANY,
  OTHER;

  /** The last part of a message's key: {@code one}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The category of a whole number by CLDR's cardinal rules for en, fr, es, ar, ru and zh; other
   * languages use the English rules.
   *
   * @param language BCP 47 tag
   * @param number 0 or more
   */
  public static PluralCategory of(String language, long number) {
    return switch (Messages.base(language)) {
      case "fr" -> number <= 1 ? ONE : isMillions(number) ? MANY : OTHER;
      case "es" -> number == 1 ? ONE : isMillions(number) ? MANY : OTHER;
      case "ar" -> arabic(number);
      case "ru" -> russian(number);
      case "zh" -> OTHER;
      default -> number == 1 ? ONE : OTHER;
    };
  }

  private static boolean isMillions(long number) {
    return number != 0 && number % 1_000_000 == 0;
  }

  private static PluralCategory arabic(long number) {
    if (number <= 2) {
      return number == 0 ? ZERO : number == 1 ? ONE : TWO;
    }
    long rest = number % 100;
    return rest >= 3 && rest <= 10 ? FEW : rest >= 11 ? MANY : OTHER;
  }

  private static PluralCategory russian(long number) {
    long ten = number % 10;
    long hundred = number % 100;
    if (ten == 1 && hundred != 11) {
      return ONE;
    }
    return ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14) ? FEW : MANY;
  }
}
