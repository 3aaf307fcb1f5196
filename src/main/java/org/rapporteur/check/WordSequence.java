package org.rapporteur.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of a text in order, without punctuation. */
final class WordSequence {

  /** The categories of letters, marks and numbers, as bits of {@link Character#getType(int)}. */
  private static final int IN_WORDS =
      1 << Character.UPPERCASE_LETTER
          | 1 << Character.LOWERCASE_LETTER
          | 1 << Character.TITLECASE_LETTER
          | 1 << Character.MODIFIER_LETTER
          | 1 << Character.OTHER_LETTER
          | 1 << Character.NON_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK
          | 1 << Character.COMBINING_SPACING_MARK
          | 1 << Character.DECIMAL_DIGIT_NUMBER
          | 1 << Character.LETTER_NUMBER
          | 1 << Character.OTHER_NUMBER;

  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private final String text;

  /** The index of the words, built on first use. */
  private @Nullable WordIndex index;

  private WordSequence(String text) {
    this.text = text;
  }

  static WordSequence of(String text) {
    return new WordSequence(text);
  }

  /**
   * An index of words and their positions.
   *
   * @param list the words in order
   * @param positions the positions of each word, ascending
   * @param hashes the hash of every prefix of the list, so that runs compare in constant time
   */
  private record WordIndex(List<String> list, Map<String, List<Integer>> positions, long[] hashes) {

    static WordIndex of(String text) {
      List<String> list = words(text);
      Map<String, List<Integer>> positions = new HashMap<>();
      for (int i = 0; i < list.size(); i++) {
        positions.computeIfAbsent(list.get(i), word -> new ArrayList<>(2)).add(i);
      }
      return new WordIndex(list, positions, WordSequence.hashes(list));
    }
  }

  private WordIndex index() {
    WordIndex words = index;
    if (words == null) {
      words = WordIndex.of(text);
      index = words;
    }
    return words;
  }

  private static long[] hashes(List<String> words) {
    long[] hashes = new long[words.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      hashes[i + 1] = hashes[i] * FACTOR + words.get(i).hashCode();
    }
    return hashes;
  }

  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < text.length(); ) {
      int character = text.codePointAt(at);
      int end = at + Character.charCount(character);
      if (!isInWord(character)) {
        add(text, start, at, words);
        start = end;
      }
      at = end;
    }
    add(text, start, text.length(), words);
    return words;
  }

  private static void add(String text, int start, int end, List<String> words) {
    if (start < end) {
      words.add(text.substring(start, end));
    }
  }

  boolean isEmpty() {
    return index().list().isEmpty();
  }

  static boolean isInWord(int character) {
    return (IN_WORDS >> Character.getType(character) & 1) != 0;
  }

  /** Whether the text contains all of these runs of consecutive words, in this order. */
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
    long hash = hashes(run)[size];
    long factor = power(size);
    WordIndex words = index();
    List<Integer> starts = words.positions().getOrDefault(run.get(0), List.of());
    int first = Collections.binarySearch(starts, from);
    for (int at : starts.subList(first < 0 ? -first - 1 : first, starts.size())) {
      if (at + size <= words.list().size()
          && words.hashes()[at + size] - words.hashes()[at] * factor == hash
          && words.list().subList(at, at + size).equals(run)) {
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
