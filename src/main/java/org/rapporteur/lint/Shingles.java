package org.rapporteur.lint;

import java.util.Arrays;

/**
 * The set of shingles of a text: hashes of its sequences of a few words each, or of a few
 * characters each in scripts without spaces between words.
 */
final class Shingles {

  private final long[] sorted;

  private Shingles(long[] sorted) {
    this.sorted = sorted;
  }

  /** The short shingles by which texts are compared; at least one if there is a word. */
  static Shingles of(TokenNumbers words) {
    Shingles pairs = of(words, 2, 3);
    return pairs.size() > 0 ? pairs : of(words, 1, 1);
  }

  /**
   * The shingles of a text.
   *
   * @param wordsPerShingle the number of words of a shingle
   * @param charactersPerShingle the number of characters of a shingle that ends in a script without
   *     spaces
   */
  static Shingles of(TokenNumbers words, int wordsPerShingle, int charactersPerShingle) {
    long[] found = new long[words.count()];
    int count = 0;
    for (int end = 0; end < found.length; end++) {
      int width = words.isCharacter(end) ? charactersPerShingle : wordsPerShingle;
      if (end + 1 >= width) {
        long shingle = width;
        for (int at = end - width + 1; at <= end; at++) {
          shingle = mixed(shingle, words.at(at));
        }
        found[count++] = shingle;
      }
    }
    return new Shingles(sortedSet(Arrays.copyOf(found, count)));
  }

  private static long[] sortedSet(long[] values) {
    Arrays.sort(values);
    int count = 0;
    for (int i = 0; i < values.length; i++) {
      if (i == 0 || values[i] != values[i - 1]) {
        values[count++] = values[i];
      }
    }
    return Arrays.copyOf(values, count);
  }

  /** The union of the shingles of this text and of another. */
  Shingles with(Shingles other) {
    long[] both = Arrays.copyOf(sorted, sorted.length + other.sorted.length);
    System.arraycopy(other.sorted, 0, both, sorted.length, other.sorted.length);
    return new Shingles(sortedSet(both));
  }

  int size() {
    return sorted.length;
  }

  long[] sorted() {
    return sorted;
  }

  /** The number of shingles that both texts have. */
  int common(Shingles other) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < sorted.length && j < other.sorted.length) {
      int order = Long.compare(sorted[i], other.sorted[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return common;
  }

  /**
   * The Jaccard similarity: the number of common shingles divided by the number of all, from 0 to
   * 1.
   */
  double similarity(Shingles other) {
    int common = common(other);
    int all = size() + other.size() - common;
    return all == 0 ? 0 : (double) common / all;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Shingles shingles && Arrays.equals(sorted, shingles.sorted);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(sorted);
  }

  private static long mixed(long a, long b) {
    long mixed = (Long.rotateLeft(a, 29) ^ b) * 0x9E3779B97F4A7C15L;
    return mixed ^ mixed >>> 32;
  }
}
