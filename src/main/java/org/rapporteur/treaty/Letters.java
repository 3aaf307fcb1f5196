package org.rapporteur.treaty;

/** Letters of lettered paragraphs in the scripts of the six languages. */
final class Letters {

  private static final String ABJAD = "ابجدهوزحطيكلمنسعفصقرشت";

  /** The letters by which the Chinese texts of treaties number their paragraphs. */
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";

  /** Cyrillic letters by their place or, where typed for the Latin letter, by their shape. */
  private static final String CYRILLIC = "абвгдеж";

  private static final String CYRILLIC_AS_LATIN = "abcdeeg";

  private Letters() {}

  /** The Latin letter for a letter in another script; any other text is returned unchanged. */
  static String latin(String letter) {
    if (letter.length() != 1) {
      return letter;
    }
    char c = letter.charAt(0);
    if (c == 'с') {
      return "c";
    }
    for (String order : new String[] {ABJAD, BRANCHES, STEMS}) {
      int at = order.indexOf(c);
      if (at >= 0) {
        return String.valueOf((char) ('a' + at));
      }
    }
    int at = CYRILLIC.indexOf(c);
    return at < 0 ? letter : CYRILLIC_AS_LATIN.substring(at, at + 1);
  }

  /** The Arabic letter as printed in treaties; the Latin letter if there is none. */
  static String arabic(String letter) {
    int at = letter.length() == 1 ? letter.charAt(0) - 'a' : -1;
    if (at < 0 || at >= ABJAD.length()) {
      return letter;
    }
    return switch (at) {
      case 0 -> "أ";
      case 4 -> "هـ";
      default -> String.valueOf(ABJAD.charAt(at));
    };
  }

  /** Whether a text, already in Latin, is a letter, a doubled letter or a Roman numeral. */
  static boolean isMark(String key) {
    if (key.isEmpty()) {
      return false;
    }
    boolean one = key.length() == 1 && isLatin(key.charAt(0));
    boolean twice = key.length() == 2 && isLatin(key.charAt(0)) && key.charAt(0) == key.charAt(1);
    return one || twice || "ivx".indexOf(key.charAt(0)) >= 0 && Roman.value(key) > 0;
  }

  static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z';
  }
}
