package org.rapporteur.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A sequence of letters or numbers that lists are marked with. */
enum ListSequence {
  NUMBERS(""),
  NUMERALS(""),
  LETTERS("a b c d e f g h i j k l m n o p q r s t u v w x y z"),
  CAPITAL_NUMERALS(""),
  CAPITALS("A B C D E F G H I J K L M N O P Q R S T U V W X Y Z"),
  CYRILLIC("а б в г д е ж з и к л м н о п р с т у ф х ц ч ш щ э ю я"),
  CYRILLIC_WITH_SHORT_I("а б в г д е ж з и й к л м н о п р с т у ф х ц ч ш щ э ю я"),
  GREEK("α β γ δ ε ζ η θ ι κ λ μ ν ξ ο π ρ σ τ υ φ χ ψ ω"),
  GREEK_NUMERALS("α β γ δ ε στ ζ η θ ι ια ιβ ιγ ιδ ιε ιστ ιζ ιη ιθ κ"),
  ARABIC("أ ب ج د ه و ز ح ط ي ك ل م ن س ع ف ص ق ر ش ت ث خ ذ ض ظ غ"),
  ARABIC_ALPHABET("أ ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ي"),
  CHINESE_NUMBERS("一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十");

  private static final int MAX_DIGITS = 3;
  private static final int MAX_NUMERAL = 99;

  @SuppressWarnings("ImmutableEnumChecker") // Only the constructor changes it.
  private final Map<String, Integer> numbers = new HashMap<>();

  ListSequence(String marks) {
    String[] all = marks.split(" ", -1);
    for (int i = 0; i < all.length && !marks.isEmpty(); i++) {
      numbers.put(all[i], i + 1);
      // After (z), lists go on with (aa).
      if (all[i].length() == 1 && all[all.length - 1].length() == 1) {
        numbers.put(all[i] + all[i], all.length + i + 1);
      }
    }
  }

  /** The position of a mark in the sequence, from 1; 0 if it is not part of it. */
  int number(String mark) {
    return switch (this) {
      case NUMBERS -> digits(mark);
      case NUMERALS -> roman(mark, mark.toUpperCase(Locale.ROOT));
      case CAPITAL_NUMERALS -> roman(mark, mark.toLowerCase(Locale.ROOT));
      default -> numbers.getOrDefault(mark, 0);
    };
  }

  /** The id of an item of a recommendation: in every script, that of the same item in Latin. */
  String id(int number) {
    return switch (this) {
      case NUMBERS, CHINESE_NUMBERS -> "";
      case NUMERALS, CAPITAL_NUMERALS -> roman(number);
      default -> letters(number);
    };
  }

  private static String letters(int number) {
    int letters = 'z' - 'a' + 1;
    return String.valueOf((char) ('a' + (number - 1) % letters)).repeat(1 + (number - 1) / letters);
  }

  private static int digits(String mark) {
    int number = 0;
    for (int i = 0; i < mark.length(); i++) {
      int digit = Character.digit(mark.charAt(i), 10);
      if (digit < 0 || mark.length() > MAX_DIGITS) {
        return 0;
      }
      number = 10 * number + digit;
    }
    return number;
  }

  /**
   * @param otherCase the mark in the other case, which must differ
   */
  private static int roman(String mark, String otherCase) {
    String lower = mark.toLowerCase(Locale.ROOT);
    if (mark.equals(otherCase) || !mark.matches("[a-z]+|[A-Z]+")) {
      return 0;
    }
    for (int number = 1; number <= MAX_NUMERAL; number++) {
      if (roman(number).equals(lower)) {
        return number;
      }
    }
    return 0;
  }

  private static String roman(int number) {
    String[] units = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    String[] tens = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};
    return tens[number / 10] + units[number % 10];
  }
}
