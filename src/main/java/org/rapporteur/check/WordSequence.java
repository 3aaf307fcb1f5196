package org.rapporteur.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The words of a text in their order, without punctuation. */
final class WordSequence {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private final List<String> words;
  private final Map<String, List<Integer>> positions = new HashMap<>();

  /** A hash of the first words, of each number of them: so that runs compare in constant time. */
  private final long[] hashes;

  private WordSequence(List<String> words) {
    this.words = words;
    this.hashes = hashes(words);
    for (int i = 0; i < words.size(); i++) {
      positions.computeIfAbsent(words.get(i), word -> new ArrayList<>()).add(i);
    }
  }

  private static long[] hashes(List<String> words) {
    long[] hashes = new long[words.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      hashes[i + 1] = hashes[i] * FACTOR + words.get(i).hashCode();
    }
    return hashes;
  }

  static WordSequence of(String text) {
    return new WordSequence(words(text));
  }

  static List<String> words(String text) {
    List<String> words = new ArrayList<>(List.of(BETWEEN_WORDS.split(text)));
    words.removeIf(String::isEmpty);
    return words;
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  static boolean isInWord(int character) {
    return Character.isLetterOrDigit(character)
        || !BETWEEN_WORDS.matcher(Character.toString(character)).matches();
  }

  /** Whether it contains each of these runs of words, without a gap in any, in the same order. */
  boolean contains(List<List<String>> runs) {
    int from = 0;
    for (List<String> run : runs) {
      int at = run.isEmpty() ? from : find(run, from);
      if (at < 0) {
        return false;
      }
      from = at + run.size();
    }
    return true;
  }

  private int find(List<String> run, int from) {
    int size = run.size();
    long wanted = hashes(run)[size];
    long shift = power(size);
    List<Integer> starts = positions.getOrDefault(run.get(0), List.of());
    int first = Collections.binarySearch(starts, from);
    for (int at : starts.subList(first < 0 ? -first - 1 : first, starts.size())) {
      if (at + size <= words.size()
          && hashes[at + size] - hashes[at] * shift == wanted
          && words.subList(at, at + size).equals(run)) {
        return at;
      }
    }
    return -1;
  }

  private static long power(int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= FACTOR;
    }
    return power;
  }
}
