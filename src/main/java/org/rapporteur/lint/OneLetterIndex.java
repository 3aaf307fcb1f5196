package org.rapporteur.lint;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Finds, among names that were added, one that differs from another name by one letter: added,
 * lost, changed, or swapped with its neighbour. The first letter must be the same.
 *
 * <p>Each name is indexed by the hashes of what is left when one of its letters is taken out, so
 * adding and finding take time in proportion to the name's length, however many names there are.
 */
final class OneLetterIndex {

  /** Characters of the names that are compared; in others, one letter more or less is no slip. */
  private static final int SHORTEST = 6;

  private static final int LONGEST = 200;
  private static final long BASE = 0x9E3779B97F4A7C15L;

  /** Numbers of names, by the hash of the whole name. */
  private final Map<Long, Integer> whole = new HashMap<>();

  /** By the hash of the name without one letter. */
  private final Map<Long, Integer> shorter = new HashMap<>();

  /** The same, with the place of that letter. */
  private final Map<Long, Integer> shorterAt = new HashMap<>();

  /** Adds a name under a number; of several that could be found, the first one added is. */
  void add(String name, int number) {
    if (isCompared(name)) {
      Hashes hashes = new Hashes(name);
      whole.putIfAbsent(hashes.whole(), number);
      for (int i = 1; i < name.length(); i++) {
        if (Character.isLetter(name.charAt(i))) {
          shorter.putIfAbsent(hashes.without(i), number);
          shorterAt.putIfAbsent(at(hashes.without(i), i), number);
        }
      }
    }
  }

  /** The number of the name first added that is one letter off; empty if there is none. */
  OptionalInt find(String name) {
    if (!isCompared(name)) {
      return OptionalInt.empty();
    }
    Hashes hashes = new Hashes(name);
    int first = shorter.getOrDefault(hashes.whole(), Integer.MAX_VALUE);
    for (int i = 1; i < name.length(); i++) {
      if (Character.isLetter(name.charAt(i))) {
        long without = hashes.without(i);
        first = Math.min(first, whole.getOrDefault(without, Integer.MAX_VALUE));
        for (int place = i - 1; place <= i + 1; place++) {
          // At another place than its own, the letter changed places with a neighbour.
          if (place < name.length() && Character.isLetter(name.charAt(place))) {
            first = Math.min(first, shorterAt.getOrDefault(at(without, place), Integer.MAX_VALUE));
          }
        }
      }
    }
    return first == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(first);
  }

  private static boolean isCompared(String name) {
    return name.length() >= SHORTEST && name.length() <= LONGEST;
  }

  private static long at(long hash, int place) {
    return (hash ^ place * BASE) * BASE;
  }

  /** Hashes of a name, and of the name without any one of its letters, each in constant time. */
  private static final class Hashes {
    private final long[] before;
    private final long[] behind;
    private final long[] powers;

    Hashes(String name) {
      int length = name.length();
      before = new long[length + 1];
      behind = new long[length + 1];
      powers = new long[length + 1];
      powers[0] = 1;
      for (int i = 0; i < length; i++) {
        before[i + 1] = before[i] * BASE + name.charAt(i) + 1;
        powers[i + 1] = powers[i] * BASE;
      }
      for (int i = length - 1; i >= 0; i--) {
        behind[i] = (name.charAt(i) + 1) * powers[length - 1 - i] + behind[i + 1];
      }
    }

    long whole() {
      return before[before.length - 1];
    }

    long without(int index) {
      int rest = before.length - 2 - index;
      return before[index] * powers[rest] + behind[index + 1];
    }
  }
}
