package org.rapporteur.model;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How long it takes to read texts, in minutes. */
public final class ReadingTime {

  private static final int WORDS_PER_MINUTE = 220;

  /** Parts of a word, so that a character of a script without spaces can count as less than one. */
  private static final int PARTS = 4;

  private static final Set<UnicodeScript> HALF_WORDS =
      Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

  private static final Set<UnicodeScript> QUARTER_WORDS =
      Set.of(
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR,
          UnicodeScript.TIBETAN);

  private ReadingTime() {}

  /** The minutes for a theme: its text, and its published recommendations with their sections. */
  public static int of(Theme theme) {
    return minutes(parts(theme));
  }

  /** The minutes for a report: its summary and all its themes. */
  public static int of(Report report) {
    return minutes(
        parts(report.metadata().summary().prose().plain())
            + report.themes().stream().mapToLong(ReadingTime::parts).sum());
  }

  /** The minutes for a text; at least one. */
  static int of(String text) {
    return minutes(parts(text));
  }

  private static long parts(Theme theme) {
    Stream<String> recommendations =
        theme.published().stream()
            .flatMap(
                recommendation ->
                    Stream.concat(
                        Stream.of(
                            recommendation.title().text(), recommendation.demand().prose().plain()),
                        recommendation.layers().stream()
                            .flatMap(
                                layer ->
                                    Stream.of(
                                        layer.title().text(), layer.text().prose().plain()))));
    return Stream.concat(
            List.of(theme.title().text(), theme.text().prose().plain()).stream(), recommendations)
        .mapToLong(ReadingTime::parts)
        .sum();
  }

  private static int minutes(long parts) {
    return (int) Math.max(1, Math.round((double) parts / (PARTS * WORDS_PER_MINUTE)));
  }

  private static long parts(String text) {
    long parts = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int character = text.codePointAt(i);
      UnicodeScript script = UnicodeScript.of(character);
      boolean half = HALF_WORDS.contains(script);
      boolean quarter = QUARTER_WORDS.contains(script);
      if (half || quarter) {
        parts += half ? PARTS / 2 : 1;
        inWord = false;
      } else {
        boolean letter = Character.isLetterOrDigit(character);
        parts += letter && !inWord ? PARTS : 0;
        inWord = letter || inWord && !Character.isWhitespace(character);
      }
    }
    return parts;
  }
}
