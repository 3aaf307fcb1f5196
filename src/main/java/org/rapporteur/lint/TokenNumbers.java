package org.rapporteur.lint;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.Locale;

/**
 * The words of a text as hashes, ignoring case and punctuation; in scripts without spaces between
 * words, its characters.
 */
final class TokenNumbers {

  private final long[] words;
  private final BitSet characters = new BitSet();
  private int count;

  private TokenNumbers(int capacity) {
    words = new long[capacity];
  }

  static TokenNumbers of(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    TokenNumbers words = new TokenNumbers(folded.length());
    int i = 0;
    while (i < folded.length()) {
      int c = folded.codePointAt(i);
      i += Character.charCount(c);
      if (!isWord(c)) {
        continue;
      }
      long word = 31 * 1_125_899_906_842_597L + c;
      boolean single = isUnspaced(c);
      while (!single && i < folded.length()) {
        c = folded.codePointAt(i);
        if (!isWord(c) || isUnspaced(c)) {
          break;
        }
        word = 31 * word + c;
        i += Character.charCount(c);
      }
      words.characters.set(words.count, single);
      words.words[words.count++] = word;
    }
    return words;
  }

  int count() {
    return count;
  }

  long at(int index) {
    return words[index];
  }

  /** Whether a word is a single character of a script without spaces. */
  boolean isCharacter(int index) {
    return characters.get(index);
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
