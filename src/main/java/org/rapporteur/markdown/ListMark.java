package org.rapporteur.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The mark of a list item as the author wrote it: {@code (a)}, {@code a)}, {@code ii.}, {@code 1º},
 * {@code ①}.
 *
 * @param text the mark
 * @param shape what surrounds its letters or digits; equal for all items of a list
 * @param readings what the mark can be: “i” is a numeral and a letter
 */
record ListMark(String text, String shape, List<Reading> readings) {

  /** A position in a sequence, from 1. */
  record Reading(ListSequence sequence, int number) {}

  private static final int MAX_LENGTH = 6;
  private static final String CIRCLED = "①⑴㈠";
  private static final int[] CIRCLES = {20, 20, 10};
  private static final String ORDINALS = "ºª°";

  ListMark {
    readings = List.copyOf(readings);
  }

  /** Reads the mark at the beginning of a line, if text follows it. */
  static Optional<ListMark> at(CharSequence line, int start) {
    if (start >= line.length()) {
      return Optional.empty();
    }
    Optional<ListMark> circled = circled(line, start);
    if (circled.isPresent()) {
      return circled.filter(mark -> hasText(line, start + 1));
    }
    char first = line.charAt(start);
    boolean open = first == '(' || first == '（';
    int body = open ? start + 1 : start;
    int end = body;
    while (end < line.length() && end - body <= MAX_LENGTH && isBody(line.charAt(end))) {
      end++;
    }
    int close = close(line, end, open);
    if (end == body || close == end || !isSeparated(line, close)) {
      return Optional.empty();
    }
    String words = line.subSequence(body, end).toString();
    String shape = line.subSequence(start, body) + "_" + line.subSequence(end, close);
    // CommonMark itself reads 1. and 1).
    boolean known = isAscii(words) && (shape.equals("_.") || shape.equals("_)"));
    List<Reading> readings = known ? List.of() : readings(words);
    return readings.isEmpty()
        ? Optional.empty()
        : Optional.of(new ListMark(line.subSequence(start, close).toString(), shape, readings));
  }

  private static Optional<ListMark> circled(CharSequence line, int start) {
    char c = line.charAt(start);
    for (int i = 0; i < CIRCLES.length; i++) {
      int number = c - CIRCLED.charAt(i) + 1;
      if (number >= 1 && number <= CIRCLES[i]) {
        Reading reading = new Reading(ListSequence.NUMBERS, number);
        return Optional.of(
            new ListMark(String.valueOf(c), String.valueOf(CIRCLED.charAt(i)), List.of(reading)));
      }
    }
    return Optional.empty();
  }

  private static List<Reading> readings(String words) {
    // Arabic letters are also written with a stroke (هـ) or without hamza (ا).
    String normal = words.replace("\u0640", "").replace('\u0627', '\u0623');
    List<Reading> readings = new ArrayList<>();
    for (ListSequence sequence : ListSequence.values()) {
      int number = sequence.number(normal);
      if (number > 0) {
        readings.add(new Reading(sequence, number));
      }
    }
    return readings;
  }

  /** The end of the characters that close a mark; the same index if there are none. */
  private static int close(CharSequence line, int at, boolean open) {
    if (at >= line.length()) {
      return at;
    }
    char c = line.charAt(at);
    if (c == ')' || c == '）') {
      return at + 1;
    }
    boolean isDigit = at > 0 && Character.isDigit(line.charAt(at - 1));
    if (open) {
      return at;
    }
    if (isDigit && ORDINALS.indexOf(c) >= 0) {
      return at + 1;
    }
    boolean ordinal =
        isDigit && at + 1 < line.length() && ORDINALS.indexOf(line.charAt(at + 1)) >= 0;
    return c == '.' ? at + (ordinal ? 2 : 1) : at;
  }

  private static boolean isBody(char c) {
    return Character.isLetterOrDigit(c) && ORDINALS.indexOf(c) < 0 || c == '\u0640';
  }

  private static boolean isAscii(String words) {
    return words.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Whether a space and text follow a mark; no space is needed after a wide parenthesis. */
  private static boolean isSeparated(CharSequence line, int at) {
    boolean space = at < line.length() && (isSpace(line.charAt(at)) || line.charAt(at - 1) == '）');
    return space && hasText(line, at);
  }

  private static boolean hasText(CharSequence line, int from) {
    for (int i = from; i < line.length() && line.charAt(i) != '\n'; i++) {
      if (!isSpace(line.charAt(i)) && line.charAt(i) != '\r') {
        return true;
      }
    }
    return false;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\u00A0';
  }

  /** The readings of a mark that continue this one; empty if it does not. */
  Optional<ListMark> continuedBy(ListMark next) {
    if (!shape.equals(next.shape)) {
      return Optional.empty();
    }
    return next.with(
        reading -> readings.contains(new Reading(reading.sequence(), reading.number() - 1)));
  }

  /** The readings as the first item of a list; empty if it cannot be the first. */
  Optional<ListMark> first() {
    return with(reading -> reading.number() == 1);
  }

  /** The readings that a later mark continues; empty if it does not. */
  Optional<ListMark> before(ListMark next) {
    if (!shape.equals(next.shape)) {
      return Optional.empty();
    }
    return with(
        reading -> next.readings.contains(new Reading(reading.sequence(), reading.number() + 1)));
  }

  private Optional<ListMark> with(Predicate<Reading> condition) {
    List<Reading> all = readings.stream().filter(condition).toList();
    return all.isEmpty() ? Optional.empty() : Optional.of(new ListMark(text, shape, all));
  }

  /** Whether such a mark alone is a list: an initial or a sentence can begin with “A.”. */
  boolean isSure() {
    return !shape.equals("_.");
  }

  /** What it is most likely. */
  Reading reading() {
    return readings.get(0);
  }
}
