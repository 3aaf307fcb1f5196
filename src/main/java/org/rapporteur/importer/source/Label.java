package org.rapporteur.importer.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A bullet or number that is typed at the start of a paragraph.
 *
 * @param text as it is typed, such as "15.", "(a)", "140.7" or "•"
 * @param length the number of UTF-16 units up to the text, with white space
 * @param kind what it counts with
 * @param numbers the numbers that it consists of; one for a letter; none for a bullet
 */
public record Label(String text, int length, Kind kind, List<Integer> numbers) {

  /** What a label counts with. */
  public enum Kind {
    BULLET,
    NUMBER,
    LETTER,
    ROMAN
  }

  private static final Pattern BULLET =
      Pattern.compile("([•‣◦▪●○∙·■□➢➤*–—‒o-])(?:[\\s\\p{Z}]+)(?=\\S)");
  private static final Pattern TIGHT_BULLET = Pattern.compile("([•‣◦▪●■➢])(?=[^\\s•])");
  private static final String DIGITS = "一二三四五六七八九";
  private static final String HAN = "[" + DIGITS + "十]{1,3}";
  private static final Pattern NUMBER =
      Pattern.compile(
          "(\\p{Nd}{1,4}(?:\\.\\p{Nd}{1,4})+[.)]?|\\p{Nd}{1,4}[.)、．）]|[(（]\\p{Nd}{1,4}[)）]|\\[\\p{Nd}{1,4}]"
              + "|\\p{Nd}{1,3} ?[-–—](?=[\\s\\p{Z}]+\\p{L})|\\p{Nd}{1,3}[º°ª][.)–-]?|"
              + HAN
              + "[、．]"
              + "(?=\\p{IsHan}))(?:[\\s\\p{Z}]+(?=\\S)|(?=\\p{IsHan}|[\"“«]))");
  private static final Pattern ROMAN =
      Pattern.compile("(\\(?[ivxl]{1,7}[.)]|\\(?[IVXL]{1,7}[.)])[\\s\\p{Z}]+(?=\\S)");
  private static final Pattern LETTER =
      Pattern.compile(
          "(\\(\\p{L}{1,2}\\)|\\p{L}[.)]|[\\u0621-\\u064A]\\u0640?[-–])[\\s\\p{Z}]+(?=\\S)"
              + "|([(（]"
              + HAN
              + "[)）])[\\s\\p{Z}]*(?=\\S)");

  /** Copies the numbers. */
  public Label {
    numbers = List.copyOf(numbers);
  }

  /** The label at the start of a text. */
  public static Optional<Label> of(String text) {
    Matcher number = NUMBER.matcher(text);
    if (number.lookingAt()) {
      return Optional.of(
          new Label(number.group(1), number.end(), Kind.NUMBER, numbers(number.group(1))));
    }
    Matcher roman = ROMAN.matcher(text);
    if (roman.lookingAt()) {
      String letters = roman.group(1).replaceAll("\\P{L}", "").toLowerCase(Locale.ROOT);
      return Optional.of(
          new Label(roman.group(1), roman.end(), Kind.ROMAN, List.of(roman(letters))));
    }
    Matcher letter = LETTER.matcher(text);
    if (letter.lookingAt() && letter.group(2) != null) {
      List<Integer> value = List.of(han(letter.group(2).replaceAll("\\P{IsHan}", "")));
      return Optional.of(new Label(letter.group(2), letter.end(), Kind.LETTER, value));
    }
    if (letter.lookingAt()) {
      int c = Character.toLowerCase(letter.group(1).replaceAll("\\P{L}", "").codePointAt(0));
      return Optional.of(
          new Label(letter.group(1), letter.end(), Kind.LETTER, List.of(c - 'a' + 1)));
    }
    for (Pattern pattern : List.of(BULLET, TIGHT_BULLET)) {
      Matcher bullet = pattern.matcher(text);
      if (bullet.lookingAt()) {
        return Optional.of(new Label(bullet.group(1), bullet.end(), Kind.BULLET, List.of()));
      }
    }
    return Optional.empty();
  }

  /** The label of an item whose label is known, such as an automatic number. */
  public static Optional<Label> ofItem(String label) {
    String known = label.strip();
    if (known.isEmpty()) {
      return Optional.empty();
    }
    return of(known + (known.matches("\\p{Nd}+") ? ". x" : " x"))
        .or(
            () ->
                NumberedName.of(known + (known.matches(".*[\\p{L}\\p{Nd}]") ? ": x" : " x"))
                    .map(n -> new Label(known, known.length(), Kind.NUMBER, numbers(n.number()))))
        .or(() -> NumberWords.label(known + (known.matches(".*[\\p{L}]") ? ": x" : " x")));
  }

  /** What a label names beside its number, in small letters, such as "recommendation". */
  public String word() {
    return NumberedName.of(text.strip() + ": x").map(NumberedName::word).orElse("");
  }

  /** The number without the marks around it: "15." is "15", and "(a)" stays. */
  public String printed() {
    return kind == Kind.NUMBER
        ? NumberedName.of(text.strip() + ": x")
            .map(NumberedName::number)
            .orElseGet(() -> text.replaceAll("^[(（\\[]|[\\s\\p{Z}]?[.:,)）\\]、．：，–—-]+$", ""))
        : text;
  }

  /** The digits of a text in any script, by value, with dots. */
  private static List<Integer> numbers(String text) {
    List<Integer> numbers = new ArrayList<>();
    if (text.matches(HAN + "[、．]")) {
      return List.of(han(text.substring(0, text.length() - 1)));
    }
    for (String part : text.split("\\P{Nd}+", -1)) {
      if (!part.isEmpty() && part.length() < 9) {
        numbers.add(
            part.codePoints().map(Character::getNumericValue).reduce(0, (n, d) -> n * 10 + d));
      }
    }
    return numbers.isEmpty() ? NumberWords.value(text).map(List::of).orElse(numbers) : numbers;
  }

  /** The value of a Chinese number up to 99. */
  private static int han(String digits) {
    int ten = digits.indexOf('十');
    int tens = ten < 0 ? 0 : ten == 0 ? 1 : DIGITS.indexOf(digits.charAt(ten - 1)) + 1;
    String rest = digits.substring(ten + 1);
    return tens * 10 + (rest.isEmpty() ? 0 : DIGITS.indexOf(rest.charAt(0)) + 1);
  }

  private static int roman(String letters) {
    int value = 0;
    int last = 0;
    for (int i = letters.length() - 1; i >= 0; i--) {
      int now =
          switch (letters.charAt(i)) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            default -> 50;
          };
      value += now < last ? -now : now;
      last = Math.max(last, now);
    }
    return value;
  }
}
