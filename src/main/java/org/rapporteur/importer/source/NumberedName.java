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
  private static final Pattern WORDED =
      Pattern.compile(
          "(?U)((?:[\\p{L}'’\\p{M}]+[\\s\\p{Z}]+){1,2}?)(" + NumberWords.PATTERN + ")" + END);
  private static final Pattern ORDINAL =
      Pattern.compile("(?U)(" + NumberWords.PATTERN + ")[\\s\\p{Z}]+([\\p{L}'’\\p{M}]+)" + END);

  /** A name without a mark after its number, which only capital letters separate from a text. */
  private static final Pattern OPEN =
      Pattern.compile("(?U)" + WORDS + "(" + NUMBER + ")[\\s\\p{Z}]+(?=\\p{Lu}\\p{Ll}|\\p{Lu}\\s)");

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
    return worded(text);
  }

  /** The same with a number in words: "Recommendation One:" or "Première recommandation :". */
  private static Optional<NumberedName> worded(String text) {
    Matcher ordinal = ORDINAL.matcher(text);
    if (ordinal.lookingAt() && RecommendationWords.name(ordinal.group(2))) {
      return Optional.of(named(ordinal, ordinal.group(2), ordinal.group(1)));
    }
    Matcher after = WORDED.matcher(text);
    if (after.lookingAt()
        && RecommendationWords.name(after.group(1))
        && NumberWords.value(after.group(2)).isPresent()) {
      return Optional.of(named(after, after.group(1), after.group(2)));
    }
    return Optional.empty();
  }

  private static NumberedName named(Matcher found, String word, String number) {
    String small = Blank.collapsed(word).toLowerCase(Locale.ROOT);
    return new NumberedName(found.group().strip(), small, number, found.end());
  }

  /** The name of a recommendation before a text that begins with a capital letter. */
  public static Optional<NumberedName> open(String text) {
    Matcher found = OPEN.matcher(text);
    return found.lookingAt() && RecommendationWords.name(Blank.collapsed(found.group(1)))
        ? Optional.of(named(found, found.group(1), found.group(2)))
        : Optional.empty();
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
