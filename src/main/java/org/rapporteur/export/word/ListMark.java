package org.rapporteur.export.word;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the items of a list are marked: {@code 1.}, {@code (a)}, a bullet.
 *
 * @param format the format of numbers as Word names it
 * @param before what is printed before the number, such as a bracket
 * @param after what is printed after it
 */
record ListMark(String format, String before, String after) {

  static final ListMark BULLET = new ListMark("bullet", "", "");
  static final ListMark NUMBER = new ListMark("decimal", "", ".");

  private static final Pattern TYPED = Pattern.compile("(\\W*)([0-9]{1,4}|[A-Za-z]{1,6})(\\W*)");
  private static final List<String> FORMATS =
      List.of("decimal", "lowerRoman", "upperRoman", "lowerLetter", "upperLetter");
  private static final String[] UNITS = {
    "", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"
  };
  private static final String[] TENS = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};
  private static final int LAST = 99;

  /** The marks of a list, and the number of its first item. */
  record Sequence(ListMark mark, int start) {}

  boolean isBullet() {
    return format.equals("bullet");
  }

  /** The automatic numbers that print the same marks; empty if there are none. */
  static Optional<Sequence> of(List<String> marks) {
    if (marks.isEmpty()) {
      return Optional.empty();
    }
    Matcher first = TYPED.matcher(marks.get(0));
    if (!first.matches() || first.group(1).contains("%") || first.group(3).contains("%")) {
      return Optional.empty();
    }
    for (String format : FORMATS) {
      ListMark mark = new ListMark(format, first.group(1), first.group(3));
      for (int start = 1; start <= LAST; start++) {
        if (mark.isPrinted(marks, start)) {
          return Optional.of(new Sequence(mark, start));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isPrinted(List<String> marks, int start) {
    for (int i = 0; i < marks.size(); i++) {
      if (!marks.get(i).equals(before + number(start + i) + after)) {
        return false;
      }
    }
    return true;
  }

  private String number(int number) {
    String written =
        switch (format) {
          case "lowerRoman", "upperRoman" ->
              number > LAST ? "" : TENS[number / 10] + UNITS[number % 10];
          case "lowerLetter", "upperLetter" ->
              String.valueOf((char) ('a' + (number - 1) % 26)).repeat(1 + (number - 1) / 26);
          default -> String.valueOf(number);
        };
    return format.startsWith("upper") ? written.toUpperCase(Locale.ROOT) : written;
  }
}
