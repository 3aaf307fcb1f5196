package org.rapporteur.importer.source;

import java.util.Locale;

/** The formats in which Word prints automatic numbers. */
final class WordNumberFormat {

  private static final String ARABIC_ALPHABET = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي";
  private static final String ARABIC_ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
  private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя";
  private static final String HEBREW = "אבגדהוזחטיכלמנסעפצקרשת";
  private static final String CHINESE = "〇一二三四五六七八九";

  private WordNumberFormat() {}

  /** Writes a number; a format that is not known here is written in digits. */
  static String write(int number, String format) {
    if (format.startsWith("custom:")) {
      int width = format.substring(7).length();
      return String.format(Locale.ROOT, "%0" + Math.max(1, Math.min(width, 9)) + "d", number);
    }
    return switch (format) {
      case "lowerLetter" -> letters(number, "abcdefghijklmnopqrstuvwxyz");
      case "upperLetter" -> letters(number, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
      case "lowerRoman" -> ListNumber.format(number, "i");
      case "upperRoman" -> ListNumber.format(number, "I");
      case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
      case "russianLower" -> letters(number, RUSSIAN);
      case "russianUpper" -> letters(number, RUSSIAN.toUpperCase(Locale.ROOT));
      case "arabicAlpha" -> letters(number, ARABIC_ALPHABET);
      case "arabicAbjad" -> letters(number, ARABIC_ABJAD);
      case "hebrew2" -> letters(number, HEBREW);
      case "hindiNumbers" -> digits(number, '०');
      case "thaiNumbers" -> digits(number, '๐');
      case "decimalFullWidth", "decimalFullWidth2" -> digits(number, '０');
      case "decimalEnclosedParen" -> "(" + number + ")";
      case "decimalEnclosedFullstop" -> number + ".";
      case "numberInDash" -> "- " + number + " -";
      case "ordinal" -> number + ordinal(number);
      case "chineseCounting",
          "chineseCountingThousand",
          "japaneseCounting",
          "taiwaneseCounting",
          "taiwaneseCountingThousand" ->
          counted(number);
      case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" ->
          Integer.toString(number)
              .chars()
              .mapToObj(c -> CHINESE.substring(c - '0', c - '0' + 1))
              .collect(java.util.stream.Collectors.joining());
      default -> Integer.toString(number);
    };
  }

  /** After the last letter, Word doubles the letters: aa, bb, cc. */
  private static String letters(int number, String alphabet) {
    if (number < 1) {
      return Integer.toString(number);
    }
    int length = alphabet.length();
    String letter = String.valueOf(alphabet.charAt((number - 1) % length));
    return letter.repeat(Math.min(30, (number - 1) / length + 1));
  }

  private static String digits(int number, char zero) {
    StringBuilder digits = new StringBuilder();
    Integer.toString(number).chars().forEach(c -> digits.append((char) (zero + c - '0')));
    return digits.toString();
  }

  /** Chinese numbers up to 99, as lists use them. */
  private static String counted(int number) {
    if (number < 1 || number > 99) {
      return Integer.toString(number);
    }
    int tens = number / 10;
    int ones = number % 10;
    return (tens > 1 ? CHINESE.substring(tens, tens + 1) : "")
        + (tens > 0 ? "十" : "")
        + (ones > 0 ? CHINESE.substring(ones, ones + 1) : "");
  }

  private static String ordinal(int number) {
    boolean teen = number % 100 >= 11 && number % 100 <= 13;
    return switch (teen ? 0 : number % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }
}
