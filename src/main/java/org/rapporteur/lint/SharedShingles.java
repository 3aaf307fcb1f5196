package org.rapporteur.lint;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Which of many texts have a stretch in common; stretches of one text alone are left out. */
final class SharedShingles {

  /** How many texts one is compared with at most, those with the rarest stretches first. */
  private static final int CANDIDATES = 100;

  private final long[] keys;
  private final int[] starts;
  private final int[] holders;

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
      for (long stretch : text.sorted()) {
        int key = Arrays.binarySearch(keys, stretch);
        if (key >= 0) {
          starts[key + 1]++;
        }
      }
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    holders = new int[starts[keys.length]];
    int[] next = Arrays.copyOf(starts, keys.length);
    for (int i = 0; i < all.size(); i++) {
      for (long stretch : all.get(i).sorted()) {
        int key = Arrays.binarySearch(keys, stretch);
        if (key >= 0) {
          holders[next[key]++] = i;
        }
      }
    }
  }

  /**
   * The texts that can share so many stretches with one, in order.
   *
   * @param least how many; who shares so many of all also shares one of the rarest
   */
  int[] sharing(Shingles text, int least) {
    long[] rarestFirst =
        Arrays.stream(text.sorted())
            .map(stretch -> Arrays.binarySearch(keys, stretch))
            .filter(key -> key >= 0)
            .map(key -> (long) (starts[(int) key + 1] - starts[(int) key]) << 32 | key)
            .sorted()
            .toArray();
    int rarest = rarestFirst.length - least + 1;
    Set<Integer> found = new TreeSet<>();
    for (int rank = 0; rank < rarest; rank++) {
      int key = (int) rarestFirst[rank];
      for (int i = starts[key]; i < starts[key + 1]; i++) {
        found.add(holders[i]);
        if (found.size() == CANDIDATES) {
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
