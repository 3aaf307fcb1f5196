package org.rapporteur.model;

import java.util.List;
import org.rapporteur.diagnostic.Span;

/**
 * The words of one block or value as readers see them, with the way back to where each was written.
 *
 * @param file the file that they stand in, from the project's folder
 * @param words the words; what is no text (code, an image, a note's mark) is one U+FFFC
 * @param stretches where they stand, in order; the first begins at 0
 * @param links which of them are links; one without words is an empty range
 * @param marked which of them say that they are in another language
 */
public record Passage(
    String file, String words, List<Stretch> stretches, List<Range> links, List<Range> marked) {

  public Passage {
    stretches = List.copyOf(stretches);
    links = List.copyOf(links);
    marked = List.copyOf(marked);
  }

  /**
   * Words that stand one behind the other on one line.
   *
   * @param start the first of them, an index into the words
   * @param line its line, from 1
   * @param column its column, from 1
   * @param whole the length of the place that stands for all of them, where they can't be told
   *     apart; otherwise 0
   */
  public record Stretch(int start, int line, int column, int whole) {}

  /** From one index up to another. */
  public record Range(int start, int end) {

    public boolean contains(int index) {
      return start <= index && index < end;
    }
  }

  /**
   * A value on one line of a YAML file, or a longer one, all of which stands where it begins.
   *
   * @param place where the value stands, quotation marks included
   */
  public static Passage of(String words, Span place) {
    boolean isLong = place.length() < words.length() || words.indexOf('\n') >= 0;
    int quote = !isLong && place.length() >= words.length() + 2 ? 1 : 0;
    int whole = isLong ? place.length() : 0;
    Stretch all = new Stretch(0, place.line(), place.column() + quote, whole);
    return new Passage(place.file(), words, List.of(all), List.of(), List.of());
  }

  /** Where some of the words stand, as far as the first line goes. */
  public Span span(int start, int end) {
    int first = stretch(start);
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

  private int stretch(int index) {
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
