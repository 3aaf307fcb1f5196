package org.rapporteur.lint;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text as the set of its short stretches: two words each, or three characters each where a script
 * puts no spaces between words.
 */
final class Shingles {

  private final long[] sorted;

  private Shingles(long[] sorted) {
    this.sorted = sorted;
  }

  static Shingles of(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    long[] found = new long[folded.length() + 1];
    int count = 0;
    long before = 0;
    long beforeThat = 0;
    boolean any = false;
    int i = 0;
    while (i < folded.length()) {
      int c = folded.codePointAt(i);
      int width = Character.charCount(c);
      if (!isWord(c)) {
        i += width;
        continue;
      }
      boolean single = isUnspaced(c);
      long word = 1_125_899_906_842_597L;
      do {
        word = 31 * word + c;
        i += width;
        c = i < folded.length() ? folded.codePointAt(i) : ' ';
        width = Character.charCount(c);
      } while (!single && i < folded.length() && isWord(c) && !isUnspaced(c));
      if (any) {
        found[count++] = mixed(mixed(single ? beforeThat : 0, before), word);
      }
      any = true;
      beforeThat = before;
      before = word;
    }
    if (count == 0 && any) {
      found[count++] = before;
    }
    return new Shingles(Arrays.stream(found, 0, count).sorted().distinct().toArray());
  }

  /** Those of this text and of another. */
  Shingles with(Shingles other) {
    long[] both = Arrays.copyOf(sorted, sorted.length + other.sorted.length);
    System.arraycopy(other.sorted, 0, both, sorted.length, other.sorted.length);
    return new Shingles(Arrays.stream(both).sorted().distinct().toArray());
  }

  int size() {
    return sorted.length;
  }

  long[] sorted() {
    return sorted;
  }

  /** How many both have. */
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

  /** How much of all that either has both have, from 0 to 1. */
  double likeness(Shingles other) {
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
    long mixed = (a ^ Long.rotateLeft(b, 29)) * 0x9E3779B97F4A7C15L;
    return mixed ^ mixed >>> 32;
  }

  private static boolean isWord(int c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isUnspaced(int c) {
    if (c < 0xE00) {
      return false;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }
}
