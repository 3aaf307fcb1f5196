package org.rapporteur.importer.content;

import java.text.DateFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.PartialDate;

/**
 * Reads dates as people write them, if they can mean only one day.
 *
 * @param locale the language of the names of months
 */
record DateWords(Locale locale) {

  private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?U)(\\d{1,2})(?:st|nd|rd|th|er|º)?\\.? (?:de )?(\\p{L}+)\\.?,? (?:de )?(\\d{4})");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?U)(\\p{L}+)\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
  private static final Pattern MONTH = Pattern.compile("(?U)(\\p{L}+)\\.?,? (?:de )?(\\d{4})");

  /** The date as front matter takes it; empty if it is unclear. */
  Optional<String> read(String words) {
    String text = words.strip();
    if (PartialDate.parse(text).isPresent()) {
      return Optional.of(text);
    }
    Matcher time = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ]\\d{2}:\\d{2}.*").matcher(text);
    if (time.matches()) {
      return Optional.of(time.group(1));
    }
    Matcher numbers = NUMBERS.matcher(text);
    if (numbers.matches()) {
      int first = Integer.parseInt(numbers.group(1));
      int second = Integer.parseInt(numbers.group(2));
      boolean clear = first > 12 || first == second;
      return clear ? day(numbers.group(3), second, first) : Optional.empty();
    }
    Matcher day = DAY_FIRST.matcher(text);
    if (day.matches()) {
      return day(day.group(3), month(day.group(2)), Integer.parseInt(day.group(1)));
    }
    Matcher english = MONTH_FIRST.matcher(text);
    if (english.matches()) {
      return day(english.group(3), month(english.group(1)), Integer.parseInt(english.group(2)));
    }
    Matcher month = MONTH.matcher(text);
    if (month.matches() && month(month.group(1)) > 0) {
      return Optional.of(
          String.format(Locale.ROOT, "%s-%02d", month.group(2), month(month.group(1))));
    }
    return Optional.empty();
  }

  private static Optional<String> day(String year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), month, day).toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The number of a month by its name in English or in the language; 0 if unknown. */
  private int month(String name) {
    for (Locale language : new Locale[] {Locale.ENGLISH, locale}) {
      DateFormatSymbols symbols = DateFormatSymbols.getInstance(language);
      for (String[] names : new String[][] {symbols.getMonths(), symbols.getShortMonths()}) {
        for (int i = 0; i < names.length; i++) {
          String month = names[i].replace(".", "");
          if (!month.isEmpty() && month.equalsIgnoreCase(name)) {
            return i + 1;
          }
        }
      }
    }
    return 0;
  }
}
