package org.rapporteur.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts texts between characters as readers see them, never inside an emoji or before an accent. */
public final class Graphemes {

  private static final Pattern CLUSTER = Pattern.compile("\\X");

  private static final Pattern TRAILING_PUNCTUATION = Pattern.compile("[\\s,;:،؛、，；：–—-]++$");

  private static final String ELLIPSIS = "…";

  private Graphemes() {}

  /** The text if it has at most this many UTF-16 units; otherwise its beginning and an ellipsis. */
  public static String truncate(String text, int max) {
    return text.length() <= max ? text : text.substring(0, end(text, max)) + ELLIPSIS;
  }

  /**
   * The text if it has at most this many UTF-16 units; otherwise its first words and an ellipsis. A
   * word that is longer than half of them is cut between characters.
   */
  public static String firstWords(String text, int max) {
    if (text.length() <= max) {
      return text;
    }
    int end = end(text, max);
    int space = text.lastIndexOf(' ', end);
    String words = text.substring(0, space > max / 2 ? space : end);
    return TRAILING_PUNCTUATION.matcher(words).replaceFirst("") + ELLIPSIS;
  }

  /**
   * The index of the last boundary between characters that is not after an index. If a single
   * character fills the text up to there, it is cut between code points.
   *
   * @param max an index in UTF-16 units
   */
  public static int end(String text, int max) {
    if (text.length() <= max) {
      return text.length();
    }
    int end = 0;
    Matcher clusters = CLUSTER.matcher(text);
    while (clusters.find() && clusters.end() <= max) {
      end = clusters.end();
    }
    if (end > 0) {
      return end;
    }
    return Character.isLowSurrogate(text.charAt(max)) ? max - 1 : max;
  }
}
