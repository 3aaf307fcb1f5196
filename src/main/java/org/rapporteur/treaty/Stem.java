package org.rapporteur.treaty;

import java.util.regex.Pattern;

/**
 * Reduces the case forms of a Russian word to one key: "статья", "статьи", "статьями". Only words
 * of a known list are compared, so that a short stem does no harm.
 */
final class Stem {

  private static final int SHORT = 3;

  /** Endings of folded words, in which й is и and ё is е. */
  private static final Pattern ENDING =
      Pattern.compile("(?:ого|его|ому|ему|ыми|ими|ами|ями|ах|ях|ам|ям|ом|ем|ым|им|ых|их|ов|ев)$");

  private static final String WEAK = "аяуюыиеоьэъ";

  private Stem() {}

  /**
   * The key of a folded word; the word itself unless it is Cyrillic and longer than three letters.
   */
  static String of(String folded) {
    boolean cyrillic = folded.length() > SHORT && isCyrillic(folded.charAt(0));
    if (!cyrillic) {
      return folded;
    }
    String stem = ENDING.matcher(folded).replaceFirst("");
    int end = stem.length();
    while (end > SHORT && WEAK.indexOf(stem.charAt(end - 1)) >= 0) {
      end--;
    }
    return end < SHORT ? folded : stem.substring(0, end);
  }

  private static boolean isCyrillic(char c) {
    return c >= 'Ѐ' && c <= 'ӿ';
  }
}
