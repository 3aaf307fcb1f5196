package org.rapporteur.model;

import java.util.List;
import org.rapporteur.diagnostic.Span;

/**
 * The text of one block or value as readers see it, mapped to its places in the source.
 *
 * @param file the source file's path from the project's folder
 * @param words the text, in which code, an image or a footnote mark is one U+FFFC
 * @param stretches the places of the text, in order; the first begins at 0
 * @param links the ranges that are links; a link without text is an empty range
 * @param marked the ranges that are marked as being in another language
 */
public record Passage(
    String file, String words, List<Stretch> stretches, List<Range> links, List<Range> marked) {

  public Passage {
    stretches = List.copyOf(stretches);
    links = List.copyOf(links);
    marked = List.copyOf(marked);
  }

  /**
   * A contiguous part of the text on one line of the source.
   *
   * @param start the index of its first character in the text
   * @param line the line, counted from 1
   * @param column the column of its first character, counted from 1
   * @param whole the length of the place of the whole part, if places inside it are not known;
   *     otherwise 0
   */
  public record Stretch(int start, int line, int column, int whole) {}

  /** A range of indices into the text; the end is exclusive. */
  public record Range(int start, int end) {

    public boolean contains(int index) {
      return start <= index && index < end;
    }
  }

  /**
   * Returns the passage of a YAML value. A value on several lines has the place of its first line
   * as a whole.
   *
   * @param place the place of the value, including quotation marks
   */
  public static Passage of(String words, Span place) {
    boolean isLong = place.length() < words.length() || words.indexOf('\n') >= 0;
    int quote = !isLong && place.length() >= words.length() + 2 ? 1 : 0;
    int whole = isLong ? place.length() : 0;
    Stretch all = new Stretch(0, place.line(), place.column() + quote, whole);
    return new Passage(place.file(), words, List.of(all), List.of(), List.of());
  }

  /** Returns an equal passage, which shares its text with another string if that is equal. */
  public Passage sharing(String other) {
    return words.equals(other) ? new Passage(file, other, stretches, links, marked) : this;
  }

  /** The place of a range of the text, up to the end of its first line. */
  public Span span(int start, int end) {
    int first = indexOfStretch(start);
    Stretch from = stretches.get(first);
    if (from.whole() > 0) {
      return new Span(file, from.line(), from.column(), from.whole());
    }
    int column = from.column() + start - from.start();
    int last = Math.max(start, end - 1);
    Stretch to = from;
    for (int i = first + 1; i < stretches.size() && stretches.get(i).start() <= last; i++) {
      if (stretches.get(i).line() != from.line()) {
        last = stretches.get(i).start() - 1;
        break;
      }
      to = stretches.get(i);
    }
    int length = to.column() + last - to.start() - column + 1;
    return new Span(file, from.line(), column, Math.max(1, length));
  }

  private int indexOfStretch(int index) {
    int low = 0;
    int high = stretches.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (stretches.get(middle).start() <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
