package org.rapporteur.importer.source;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a workbook shows a number: digits, with text before and after them.
 *
 * @param before text before the digits
 * @param after text after them, such as a percent sign
 * @param digits how many digits are shown before the point at least
 * @param least how many are shown after the point at least
 * @param most how many are shown after it at most
 * @param grouped whether commas divide thousands
 * @param percent whether the number is shown as hundredths
 */
record NumberFormat(
    String before,
    String after,
    int digits,
    int least,
    int most,
    boolean grouped,
    boolean percent) {

  /** The text that a cell shows; empty if its format is a general one, or of another kind. */
  static Optional<String> shown(BigDecimal value, String format) {
    if (format.isBlank() || format.equalsIgnoreCase("general") || format.equals("@")) {
      return Optional.empty();
    }
    List<String> sections = List.of(format.split(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1));
    boolean negative = value.signum() < 0 && sections.size() > 1;
    String section =
        sections.get(negative ? 1 : value.signum() == 0 && sections.size() > 2 ? 2 : 0);
    return read(section).map(read -> read.write(negative ? value.abs() : value));
  }

  /** Reads a format of digits; empty if it has other codes, such as those of fractions. */
  private static Optional<NumberFormat> read(String format) {
    StringBuilder before = new StringBuilder();
    StringBuilder core = new StringBuilder();
    StringBuilder after = new StringBuilder();
    boolean percent = false;
    for (int i = 0; i < format.length(); i++) {
      char c = format.charAt(i);
      StringBuilder text = core.isEmpty() ? before : after;
      if (c == '"') {
        int end = format.indexOf('"', i + 1);
        text.append(format, i + 1, end < 0 ? format.length() : end);
        i = end < 0 ? format.length() : end;
      } else if (c == '\\' && i + 1 < format.length()) {
        text.append(format.charAt(++i));
      } else if ((c == '_' || c == '*') && i + 1 < format.length()) {
        i++;
      } else if (c == '[') {
        int end = Math.max(i, format.indexOf(']', i));
        String code = format.substring(i, end);
        text.append(code.startsWith("[$") ? code.substring(2).replaceAll("-.*", "") : "");
        i = end;
      } else if ("0#,.".indexOf(c) >= 0 && after.isEmpty()) {
        core.append(c);
      } else if (c == '%') {
        percent = true;
        text.append(c);
      } else if (" ()+-:$€£¥".indexOf(c) >= 0) {
        text.append(c);
      } else {
        return Optional.empty();
      }
    }
    String digits = core.toString();
    if (!digits.matches("[0#,]*[0#](?:\\.[0#]*)?")) {
      return Optional.empty();
    }
    int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
    String whole = digits.substring(0, point);
    String part = digits.substring(point);
    return Optional.of(
        new NumberFormat(
            before.toString(),
            after.toString(),
            count(whole, "0"),
            count(part, "0"),
            count(part, "0#"),
            whole.indexOf(',') >= 0,
            percent));
  }

  private static int count(String text, String of) {
    return (int) text.chars().filter(c -> of.indexOf(c) >= 0).count();
  }

  private String write(BigDecimal value) {
    BigDecimal shown =
        (percent ? value.movePointRight(2) : value).setScale(most, RoundingMode.HALF_UP);
    String text = shown.abs().toPlainString();
    int point = text.indexOf('.') < 0 ? text.length() : text.indexOf('.');
    String whole = text.substring(0, point);
    String part = text.substring(Math.min(text.length(), point + 1));
    while (part.length() > least && part.endsWith("0")) {
      part = part.substring(0, part.length() - 1);
    }
    whole = "0".repeat(Math.max(0, digits - whole.length())) + whole;
    if (grouped) {
      whole = String.format(Locale.ROOT, "%,d", new java.math.BigInteger(whole));
    }
    return (shown.signum() < 0 ? "-" : "")
        + before
        + whole
        + (part.isEmpty() ? "" : "." + part)
        + after;
  }
}
