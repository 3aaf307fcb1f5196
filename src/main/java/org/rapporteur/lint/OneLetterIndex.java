package org.rapporteur.lint;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * An index of names that finds one that differs from a given name by one letter: added, removed,
 * changed, or swapped with its neighbour. The first letter must be the same.
 *
 * <p>Each name is indexed by the hashes of the name without one of its letters. So the time to add
 * or find a name is proportional to its length, regardless of the number of names.
 */
final class OneLetterIndex {

  /**
   * Lengths of names that are compared. In shorter or longer names, one letter is not a sign of a
   * typo.
   */
  private static final int MIN_LENGTH = 6;

  private static final int MAX_LENGTH = 200;
  private static final long BASE = 0x9E3779B97F4A7C15L;

  /** The numbers of names by the hash of the whole name. */
  private final Map<Long, Integer> whole = new HashMap<>();

  /** The numbers of names by the hash of the name without one letter. */
  private final Map<Long, Integer> shorter = new HashMap<>();

  /**
   * The numbers of names by the hash of the name without one letter and the position of that
   * letter.
   */
  private final Map<Long, Integer> shorterAt = new HashMap<>();

  /** Adds a name with a number. If several names match, the one added first is found. */
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

  /** The number of the first added name that differs by one letter; empty if there is none. */
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
          // At a position other than its own, the letter was swapped with a neighbour.
          if (place < name.length() && Character.isLetter(name.charAt(place))) {
            first = Math.min(first, shorterAt.getOrDefault(at(without, place), Integer.MAX_VALUE));
          }
        }
      }
    }
    return first == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(first);
  }

  private static boolean isCompared(String name) {
    return name.length() >= MIN_LENGTH && name.length() <= MAX_LENGTH;
  }

  private static long at(long hash, int place) {
    return (hash ^ place * BASE) * BASE;
  }

  /** The hashes of a name and of the name without any one of its letters, each in constant time. */
  private static final class Hashes {
    private final long[] before;
    private final long[] after;
    private final long[] powers;

    Hashes(String name) {
      int length = name.length();
      before = new long[length + 1];
      after = new long[length + 1];
      powers = new long[length + 1];
      powers[0] = 1;
      for (int i = 0; i < length; i++) {
        before[i + 1] = before[i] * BASE + name.charAt(i) + 1;
        powers[i + 1] = powers[i] * BASE;
      }
      for (int i = length - 1; i >= 0; i--) {
        after[i] = (name.charAt(i) + 1) * powers[length - 1 - i] + after[i + 1];
      }
    }

    long whole() {
      return before[before.length - 1];
    }

    long without(int index) {
      int rest = before.length - 2 - index;
      return before[index] * powers[rest] + after[index + 1];
    }
  }
}
