package org.rapporteur.lint;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** An index of the shingles that several texts have in common. */
final class SharedShingles {

  /**
   * Maximum number of texts that a text is compared with; those with the rarest shingles come
   * first.
   */
  private static final int MAX_CANDIDATES = 100;

  private final long[] keys;
  private final int[] starts;
  private final int[] textNumbers;

  SharedShingles(List<Shingles> all) {
    long[] every = all.stream().flatMapToLong(s -> Arrays.stream(s.sorted())).toArray();
    Arrays.parallelSort(every);
    keys =
        IntStream.range(1, every.length)
            .filter(i -> every[i] == every[i - 1] && (i == 1 || every[i] != every[i - 2]))
            .mapToLong(i -> every[i])
            .toArray();
    starts = new int[keys.length + 1];
    for (Shingles text : all) {
      for (long shingle : text.sorted()) {
        int key = Arrays.binarySearch(keys, shingle);
        if (key >= 0) {
          starts[key + 1]++;
        }
      }
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    textNumbers = new int[starts[keys.length]];
    int[] next = Arrays.copyOf(starts, keys.length);
    for (int i = 0; i < all.size(); i++) {
      for (long shingle : all.get(i).sorted()) {
        int key = Arrays.binarySearch(keys, shingle);
        if (key >= 0) {
          textNumbers[next[key]++] = i;
        }
      }
    }
  }

  /**
   * The texts that can share a number of shingles with one, in order.
   *
   * @param min the number of shared shingles; a text that shares so many of all shingles also
   *     shares one of the rarest
   */
  int[] sharing(Shingles text, int min) {
    long[] rarestFirst =
        Arrays.stream(text.sorted())
            .map(shingle -> Arrays.binarySearch(keys, shingle))
            .filter(key -> key >= 0)
            .map(key -> (long) (starts[(int) key + 1] - starts[(int) key]) << 32 | key)
            .sorted()
            .toArray();
    int rarest = rarestFirst.length - min + 1;
    Set<Integer> found = new TreeSet<>();
    for (int rank = 0; rank < rarest; rank++) {
      int key = (int) rarestFirst[rank];
      for (int i = starts[key]; i < starts[key + 1]; i++) {
        found.add(textNumbers[i]);
        if (found.size() == MAX_CANDIDATES) {
          return toArray(found);
        }
      }
    }
    return toArray(found);
  }

  private static int[] toArray(Set<Integer> found) {
    return found.stream().mapToInt(Integer::intValue).toArray();
  }
}
