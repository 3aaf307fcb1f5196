package org.rapporteur.importer.source;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words and number that begin a paragraph, such as "Recommendation 12:", "Rec. no. 4 –" or
 * "R1.".
 *
 * @param text as it is typed, with the mark after the number
 * @param word what is numbered, in small letters without a full stop; empty for a code
 * @param number as printed, such as "12", "3.1" or "R1"
 * @param length the number of UTF-16 units up to the text, with white space
 */
public record NumberedName(String text, String word, String number, int length) {

  private static final String NUMBER =
      "[A-Z]{0,6}[-–.]?\\p{Nd}{1,4}(?:[.\\-–/]\\p{Nd}{1,4})*[a-z]?(?![\\p{L}\\p{Nd}])";
  private static final String WORDS =
      "((?:[\\p{L}'’\\p{M}]+\\.?[\\s\\p{Z}]+){1,4}?)(?:(?:[#№]|(?:[Nn]o|[Nn]úm|n)[.º°]{1,2}|[Nn][º°])[\\s\\p{Z}]*)?";
  private static final String END = "[\\s\\p{Z}]*[.:)\\]–—：。-]+[\\s\\p{Z}]+(?=\\S)";
  private static final Pattern NAMED = Pattern.compile("(?U)" + WORDS + "(" + NUMBER + ")" + END);
  private static final Pattern CODE =
      Pattern.compile("(?U)()([A-Z]{1,6}[-–.]?\\p{Nd}{1,4}(?:[.\\-–/]\\p{Nd}{1,4})*[a-z]?)" + END);

  /** The name and number at the start of a text. */
  public static Optional<NumberedName> of(String text) {
    for (Pattern pattern : new Pattern[] {CODE, NAMED}) {
      Matcher found = pattern.matcher(text);
      if (found.lookingAt()) {
        String word =
            Blank.collapsed(found.group(1)).replaceAll("\\.$", "").toLowerCase(Locale.ROOT);
        return Optional.of(
            new NumberedName(found.group().strip(), word, found.group(2), found.end()));
      }
    }
    return Optional.empty();
  }

  /** Returns whether it names a recommendation. */
  public boolean isRecommendation() {
    return RecommendationWords.name(word);
  }

  /** Returns whether it is letters and a number only. */
  public boolean isCode() {
    return word.isEmpty();
  }

  /** The letters of a code, which are the same for all that it numbers. */
  public String letters() {
    return number.replaceAll("\\P{Lu}.*", "");
  }
}
