package org.rapporteur.importer.outline;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The heading of a column that contains a date, such as "Status Q3 2022".
 *
 * @param date the words of the date
 * @param rest the heading without them; may be empty
 */
record DatedHeading(String date, String rest) {

  private static final Pattern DATE =
      Pattern.compile(
          "(?iuU)(?<![\\p{L}\\p{Nd}/.-])(?:[QT][1-4][ /-]*\\d{4}|\\d{4}[ /-]*[QT][1-4]|[1-4][QT] ?\\d{4}|[1-4](?:st|nd|rd|th|er|e|º) (?:quarter|trimestre),? (?:of |de )?\\d{4}"
              + "|(?:\\d{1,2}(?:st|nd|rd|th)? )?\\p{L}{3,}\\.? \\d{4}|\\d{4}-\\d{2}(?:-\\d{2})?|\\d{1,2}[./]\\d{1,2}[./]\\d{4}|(?:19|20)\\d{2})(?![\\p{L}\\p{Nd}/.-])");

  private static final Pattern AROUND =
      Pattern.compile(
          "(?iuU)^[\\s\\p{P}]+|[\\s\\p{P}]+$|[\\s,]*\\b(?:as (?:of|at)|at|in|on|of|for|until|to|au|en|a|за|на)$");

  /** Reads a heading; empty if it contains no date. */
  static Optional<DatedHeading> of(String heading) {
    DateWords dates = new DateWords(Locale.ENGLISH);
    Matcher date = DATE.matcher(heading);
    int from = 0;
    while (date.find(from)) {
      String words = date.group();
      // The word before a year belongs to it only if it is a month.
      if (dates.read(words).isEmpty() && words.matches("(?iuU)\\p{L}+\\.? \\d{4}")) {
        words = words.substring(words.length() - 4);
      }
      if (dates.read(words).isPresent() && year(words)) {
        String before = heading.substring(0, date.end() - words.length());
        String rest = trimmed(before) + " " + trimmed(heading.substring(date.end()));
        return Optional.of(new DatedHeading(words, trimmed(rest)));
      }
      from = date.end();
    }
    return Optional.empty();
  }

  private static boolean year(String words) {
    Matcher year = Pattern.compile("(?:19|20)\\d{2}").matcher(words);
    return year.find();
  }

  private static String trimmed(String text) {
    String now = text;
    String before;
    do {
      before = now;
      now = AROUND.matcher(before).replaceAll("");
    } while (!now.equals(before));
    return now.strip();
  }
}
