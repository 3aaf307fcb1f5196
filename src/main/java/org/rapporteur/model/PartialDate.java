package org.rapporteur.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date with a known year and perhaps a month and a day.
 *
 * @param year 1 to 9999
 * @param month 1 to 12; 0 if not known
 * @param day 1 to 31; 0 if not known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

  private static final Pattern FORM = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

  /** Parses 2023, 2023-09 or 2023-09-12; empty for anything else and for days that do not exist. */
  public static Optional<PartialDate> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(matcher.group(1));
    int month = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
    int day = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
    try {
      LocalDate.of(
          Math.max(year, 1),
          matcher.group(2) == null ? 1 : month,
          matcher.group(3) == null ? 1 : day);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
    return year == 0 ? Optional.empty() : Optional.of(new PartialDate(year, month, day));
  }

  @Override
  public int compareTo(PartialDate other) {
    int byYear = Integer.compare(year, other.year);
    int byMonth = Integer.compare(month, other.month);
    return byYear != 0 ? byYear : byMonth != 0 ? byMonth : Integer.compare(day, other.day);
  }

  /** Whether it is before another date, as far as both are known: 2023 is not before 2023-09. */
  public boolean isCertainlyBefore(PartialDate other) {
    if (year != other.year || month == 0 || other.month == 0) {
      return year < other.year;
    }
    if (month != other.month || day == 0 || other.day == 0) {
      return month < other.month;
    }
    return day < other.day;
  }

  /** The date in ISO 8601, with the parts that are known. */
  @Override
  public String toString() {
    String text = padded(year, 4);
    if (month > 0) {
      text += "-" + padded(month, 2);
    }
    return day > 0 ? text + "-" + padded(day, 2) : text;
  }

  private static String padded(int number, int digits) {
    String text = Integer.toString(number);
    return "0".repeat(Math.max(0, digits - text.length())) + text;
  }
}
