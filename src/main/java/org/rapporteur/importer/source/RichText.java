package org.rapporteur.importer.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The text of a paragraph: runs in order.
 *
 * <p>Offsets count the UTF-16 units of {@link #plain()}, in which notes and pictures have no
 * length.
 */
public record RichText(List<TextRun> runs) {

  /** No text. */
  public static final RichText EMPTY = new RichText(List.of());

  /** Joins neighbouring runs that look the same. */
  public RichText {
    List<TextRun> joined = new ArrayList<>();
    for (TextRun run : runs) {
      TextRun last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (run.kind() == TextRun.Kind.TEXT && run.text().isEmpty()) {
        continue;
      }
      if (last != null
          && run.kind() == TextRun.Kind.TEXT
          && last.kind() == TextRun.Kind.TEXT
          && last.marks().equals(run.marks())
          && last.target().equals(run.target())) {
        joined.set(joined.size() - 1, last.with(last.text() + run.text()));
      } else {
        joined.add(run);
      }
    }
    runs = List.copyOf(joined);
  }

  /** A text without emphasis. */
  public static RichText of(String text) {
    return new RichText(List.of(TextRun.text(text)));
  }

  /** The characters, with a line feed for each line break. */
  public String plain() {
    if (runs.size() == 1 && runs.get(0).isText()) {
      return runs.get(0).text();
    }
    return runs.stream().filter(TextRun::isText).map(TextRun::text).collect(Collectors.joining());
  }

  /** Returns whether there is nothing to read: no letter, digit or mark, no note and no picture. */
  public boolean isBlank() {
    return plain().codePoints().allMatch(Blank::is) && runs.stream().allMatch(TextRun::isText);
  }

  /** The part between two offsets; a note or picture belongs to the text before it. */
  public RichText part(int from, int to) {
    List<TextRun> part = new ArrayList<>();
    int at = 0;
    for (TextRun run : runs) {
      int length = run.isText() ? run.text().length() : 0;
      if (length == 0 && (at > from || from == 0) && at <= to) {
        part.add(run);
      } else if (length > 0 && Math.max(from, at) < Math.min(to, at + length)) {
        int end = Math.min(to, at + length) - at;
        part.add(run.with(run.text().substring(Math.max(from, at) - at, end)));
      }
      at += length;
    }
    return new RichText(part);
  }

  /** The text from an offset. */
  public RichText from(int offset) {
    return part(offset, Integer.MAX_VALUE);
  }

  /** The text without white space at both ends. */
  public RichText strip() {
    List<TextRun> kept = new ArrayList<>(runs);
    trim(kept, 0);
    trim(kept, -1);
    return new RichText(kept);
  }

  /** Removes white space at the start (0) or the end (-1), past notes and pictures. */
  private static void trim(List<TextRun> runs, int side) {
    int at = side == 0 ? 0 : runs.size() - 1;
    while (at >= 0 && at < runs.size()) {
      TextRun run = runs.get(at);
      if (run.isText()) {
        String text = side == 0 ? leading(run.text()) : trailing(run.text());
        if (!text.isEmpty()) {
          runs.set(at, run.with(text));
          return;
        }
        runs.remove(at);
        at += side;
      } else {
        at += side == 0 ? 1 : -1;
      }
    }
  }

  private static String leading(String text) {
    int from = 0;
    while (from < text.length() && Blank.is(text.charAt(from))) {
      from++;
    }
    return text.substring(from);
  }

  private static String trailing(String text) {
    int to = text.length();
    while (to > 0 && Blank.is(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(0, to);
  }

  /** Two texts, one after the other. */
  public RichText plus(RichText other) {
    List<TextRun> all = new ArrayList<>(runs);
    all.addAll(other.runs);
    return new RichText(all);
  }

  /** The marks of notes alone. */
  public RichText notes() {
    return new RichText(runs.stream().filter(r -> r.kind() == TextRun.Kind.NOTE).toList());
  }

  /** Returns whether all letters have a mark. */
  public boolean isAll(TextRun.Mark mark) {
    return plain().codePoints().anyMatch(Character::isLetterOrDigit)
        && runs.stream()
            .filter(
                run -> run.isText() && run.text().codePoints().anyMatch(Character::isLetterOrDigit))
            .allMatch(run -> run.marks().contains(mark));
  }

  /** Returns whether it has at least two capital letters and no small letter. */
  public boolean isCapitals() {
    String plain = plain();
    return plain.codePoints().filter(Character::isUpperCase).count() >= 2
        && plain.codePoints().noneMatch(Character::isLowerCase);
  }

  /** Removes a mark from all runs, such as the bold type of a heading. */
  public RichText without(TextRun.Mark mark) {
    return new RichText(
        runs.stream()
            .map(
                run ->
                    new TextRun(
                        run.kind(),
                        run.text(),
                        run.marks().stream().filter(m -> m != mark).collect(Collectors.toSet()),
                        run.target()))
            .toList());
  }
}
