package org.rapporteur.importer.outline;

import java.text.DateFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.PartialDate;

/**
 * Reads dates as people write them, if they can mean only one day, month or year.
 *
 * @param locale the language of the names of months
 * @param order whether the day or the month is first in dates of numbers
 */
public record DateWords(Locale locale, Order order) {

  /** What is first in a date of numbers. */
  public enum Order {
    DAY_FIRST,
    MONTH_FIRST,
    UNKNOWN
  }

  private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");
  private static final Pattern TIME =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ]\\d{2}:\\d{2}.*|(\\S*\\d{4}),? \\d{1,2}:\\d{2}.*");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[./年](\\d{1,2})(?:[./月](\\d{1,2})日?)?月?");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?U)(\\d{1,2})(?:st|nd|rd|th|er|º)?\\.?[ -](?:de )?(\\p{L}+)\\.?,?[ -](?:de )?(\\d{4})(?: г\\.?)?");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?U)(\\p{L}+)\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
  private static final Pattern MONTH =
      Pattern.compile("(?U)(\\p{L}+)\\.?,?[ -](?:de )?(\\d{4})(?: г\\.?)?");
  private static final Pattern QUARTER =
      Pattern.compile(
          "(?iuU)(?:Q|T)([1-4])[ /-]*(?:of |de )?(\\d{4})|(\\d{4})[ /-]*(?:Q|T)([1-4])|([1-4])(?:Q|T)[ /-]?(\\d{4})"
              + "|([1-4])(?:st|nd|rd|th|er|e|º) (?:quarter|trimestre),? (?:of |de )?(\\d{4})");
  private static final Pattern SERIAL = Pattern.compile("[2-5]\\d{4}");

  /** Dates of numbers whose order is not known. */
  public DateWords(Locale locale) {
    this(locale, Order.UNKNOWN);
  }

  /** The order that the dates of a column have, as soon as one of them can have one only. */
  public static Order order(List<String> dates) {
    boolean day = false;
    boolean month = false;
    for (String date : dates) {
      Matcher numbers = NUMBERS.matcher(TIME.matcher(date.strip()).replaceAll("$1$2"));
      if (numbers.matches()) {
        day |= Integer.parseInt(numbers.group(1)) > 12;
        month |= Integer.parseInt(numbers.group(2)) > 12;
      }
    }
    return day == month ? Order.UNKNOWN : day ? Order.DAY_FIRST : Order.MONTH_FIRST;
  }

  /** The date as front matter takes it; empty if it is unclear. A quarter is its last month. */
  public Optional<String> read(String words) {
    String text = words.strip();
    if (PartialDate.parse(text).isPresent()) {
      return Optional.of(text);
    }
    Matcher time = TIME.matcher(text);
    if (time.matches()) {
      return read(time.group(1) == null ? time.group(2) : time.group(1));
    }
    Matcher numbers = NUMBERS.matcher(text);
    if (numbers.matches()) {
      return numbers(
          Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2)), numbers.group(3));
    }
    Matcher year = YEAR_FIRST.matcher(text);
    if (year.matches()) {
      int month = Integer.parseInt(year.group(2));
      return year.group(3) == null
          ? month(year.group(1), month)
          : day(year.group(1), month, Integer.parseInt(year.group(3)));
    }
    Matcher quarter = QUARTER.matcher(text);
    if (quarter.matches()) {
      return quarter(quarter);
    }
    if (SERIAL.matcher(text).matches()) {
      return Optional.of(LocalDate.of(1899, 12, 30).plusDays(Long.parseLong(text)).toString());
    }
    return named(text);
  }

  private Optional<String> named(String text) {
    Matcher day = DAY_FIRST.matcher(text);
    if (day.matches()) {
      return day(day.group(3), month(day.group(2)), Integer.parseInt(day.group(1)));
    }
    Matcher english = MONTH_FIRST.matcher(text);
    if (english.matches()) {
      return day(english.group(3), month(english.group(1)), Integer.parseInt(english.group(2)));
    }
    Matcher month = MONTH.matcher(text);
    return month.matches() ? month(month.group(2), month(month.group(1))) : Optional.empty();
  }

  private Optional<String> numbers(int first, int second, String year) {
    if (first > 12 || first == second || order == Order.DAY_FIRST) {
      return day(year, second, first);
    }
    return second > 12 || order == Order.MONTH_FIRST ? day(year, first, second) : Optional.empty();
  }

  private static Optional<String> quarter(Matcher found) {
    for (int[] groups : new int[][] {{1, 2}, {4, 3}, {5, 6}, {7, 8}}) {
      if (found.group(groups[0]) != null) {
        return month(found.group(groups[1]), Integer.parseInt(found.group(groups[0])) * 3);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> month(String year, int month) {
    return month < 1 || month > 12
        ? Optional.empty()
        : Optional.of(String.format(Locale.ROOT, "%s-%02d", year, month));
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
          if (!month.isEmpty()
              && (month.equalsIgnoreCase(name)
                  || name.length() > 3 && month.regionMatches(true, 0, name, 0, name.length()))) {
            return i + 1;
          }
        }
      }
    }
    return 0;
  }
}
