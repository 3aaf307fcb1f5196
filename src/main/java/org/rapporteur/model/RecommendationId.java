package org.rapporteur.model;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The id of a recommendation, chosen by its author and never reused: {@code nd-3}.
 *
 * @param prefix two or more letters a to z
 * @param number 0 or more
 * @param suffix a letter, or empty
 */
public record RecommendationId(String prefix, int number, String suffix)
    implements Comparable<RecommendationId> {

  private static final Pattern FORM = Pattern.compile("([a-z]{2,})-(0|[1-9][0-9]{0,8})([a-z]?)");

  /**
   * Whether a text is a valid id. Leading zeros are not allowed, since 3 and 03 would be two ids
   * for the same number.
   */
  public static boolean isValid(String text) {
    return FORM.matcher(text).matches();
  }

  /** Whether a text has the form of an id, but a prefix that is reserved for footnotes. */
  public static boolean isReserved(String text) {
    Matcher matcher = FORM.matcher(text);
    return matcher.matches() && (matcher.group(1).equals("fn") || matcher.group(1).equals("fnref"));
  }

  /** Parses a valid id. */
  public static RecommendationId of(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not an id: " + text);
    }
    return new RecommendationId(
        matcher.group(1), Integer.parseInt(matcher.group(2)), matcher.group(3));
  }

  /** The form shown to readers: ND-3. */
  public String label() {
    return prefix.toUpperCase(Locale.ROOT) + "-" + number + suffix;
  }

  @Override
  public int compareTo(RecommendationId other) {
    int byPrefix = prefix.compareTo(other.prefix);
    if (byPrefix != 0) {
      return byPrefix;
    }
    int byNumber = Integer.compare(number, other.number);
    return byNumber != 0 ? byNumber : suffix.compareTo(other.suffix);
  }

  @Override
  public String toString() {
    return prefix + "-" + number + suffix;
  }
}
