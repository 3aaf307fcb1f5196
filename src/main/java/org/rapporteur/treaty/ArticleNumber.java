package org.rapporteur.treaty;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of an article, which may have a suffix ("6 bis", "1A").
 *
 * @param number the digits, 1 to 9999
 * @param suffix what follows them, in lower case ("bis", "a"); empty for most
 */
public record ArticleNumber(int number, String suffix) implements Comparable<ArticleNumber> {

  /** The suffixes after "6" in the order of the articles: 6 bis, 6 ter, 6 quater. */
  private static final List<String> LATIN =
      List.of(
          "bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "nonies", "decies");

  private static final Pattern FORM =
      Pattern.compile("([1-9][0-9]{0,3})(?: ?([a-z]{1,12})|([A-Z]))?");

  private static final Comparator<ArticleNumber> ORDER =
      Comparator.comparingInt(ArticleNumber::number)
          .thenComparingInt(article -> LATIN.indexOf(article.suffix))
          .thenComparing(ArticleNumber::suffix);

  public static ArticleNumber of(int number) {
    return new ArticleNumber(number, "");
  }

  /** Parses "9", "6 bis" or "1A"; empty for anything else. */
  public static Optional<ArticleNumber> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String capital = matcher.group(3);
    String suffix = capital == null ? matcher.group(2) : capital.toLowerCase(Locale.ROOT);
    return Optional.of(
        new ArticleNumber(Integer.parseInt(matcher.group(1)), suffix == null ? "" : suffix));
  }

  /** The form used in addresses: "6-bis". */
  public String slug() {
    return suffix.isEmpty() ? Integer.toString(number) : number + "-" + suffix;
  }

  /** Orders 6, 6A, 6B, 6 bis, 6 ter, 6 quater, 7. */
  @Override
  public int compareTo(ArticleNumber other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    if (suffix.length() == 1) {
      return number + suffix.toUpperCase(Locale.ROOT);
    }
    return suffix.isEmpty() ? Integer.toString(number) : number + " " + suffix;
  }
}
