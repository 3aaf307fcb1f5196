package org.rapporteur.font;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An immutable set of characters, kept as ranges of code points. */
public final class CharacterSet {

  private static final int HEX = 16;

  private final int[] starts;
  private final int[] ends;

  private CharacterSet(List<int[]> ranges) {
    this.starts = ranges.stream().mapToInt(range -> range[0]).toArray();
    this.ends = ranges.stream().mapToInt(range -> range[1]).toArray();
  }

  /** The set of some code points, in ascending order. */
  public static CharacterSet of(IntStream points) {
    List<int[]> ranges = new ArrayList<>();
    points.forEach(
        point -> {
          int last = ranges.size() - 1;
          if (last >= 0 && ranges.get(last)[1] == point - 1) {
            ranges.get(last)[1] = point;
          } else {
            ranges.add(new int[] {point, point});
          }
        });
    return new CharacterSet(ranges);
  }

  /** Parses hexadecimal ranges in ascending order, such as {@code 20-7e a0-ff 131}. */
  public static CharacterSet parse(String ranges) {
    List<int[]> parsed = new ArrayList<>();
    for (String range : ranges.strip().split("\\s+", -1)) {
      int dash = range.indexOf('-');
      int start = Integer.parseInt(dash < 0 ? range : range.substring(0, dash), HEX);
      int end = dash < 0 ? start : Integer.parseInt(range.substring(dash + 1), HEX);
      parsed.add(new int[] {start, end});
    }
    return new CharacterSet(parsed);
  }

  public boolean contains(int point) {
    int at = Arrays.binarySearch(starts, point);
    int range = at >= 0 ? at : -at - 2;
    return range >= 0 && point <= ends[range];
  }

  /** The code points, in ascending order. */
  public IntStream points() {
    return IntStream.range(0, starts.length)
        .flatMap(i -> IntStream.rangeClosed(starts[i], ends[i]));
  }

  /** The ranges in the form that {@link #parse} reads. */
  @Override
  public String toString() {
    return IntStream.range(0, starts.length)
        .mapToObj(
            i ->
                Integer.toHexString(starts[i])
                    + (starts[i] == ends[i] ? "" : "-" + Integer.toHexString(ends[i])))
        .collect(Collectors.joining(" "));
  }
}
