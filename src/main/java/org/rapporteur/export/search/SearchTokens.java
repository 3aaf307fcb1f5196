package org.rapporteur.export.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a text into the words that search compares. {@code templates/assets/fold.js} does the same
 * to a reader's query, so both must be changed together.
 */
final class SearchTokens {

  /** Vowel signs and accents of Latin, Greek, Cyrillic, Hebrew and Arabic, and the tatweel. */
  private static final Pattern SIGNS =
      Pattern.compile(
          "[\\u0300-\\u036f\\u0483-\\u0487\\u0591-\\u05bd\\u05bf-\\u05c7\\u0610-\\u061a"
              + "\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed]");

  private static final Map<Character, String> EQUIVALENTS =
      Map.ofEntries(
          Map.entry('ß', "ss"),
          Map.entry('ı', "i"),
          Map.entry('æ', "ae"),
          Map.entry('œ', "oe"),
          Map.entry('ø', "o"),
          Map.entry('đ', "d"),
          Map.entry('ł', "l"),
          Map.entry('ð', "d"),
          Map.entry('þ', "th"),
          Map.entry('ς', "σ"),
          Map.entry('ٱ', "ا"),
          Map.entry('ى', "ي"),
          Map.entry('ی', "ي"),
          Map.entry('ک', "ك"),
          Map.entry('ة', "ه"));

  /** The Arabic article with its possible prefixes. */
  private static final Pattern ARTICLE = Pattern.compile("^(?:[وفبك]?ال|لل)(?=.{3})");

  private static final Pattern KEY = Pattern.compile("\\p{L}+|\\p{N}+");

  private SearchTokens() {}

  /** The words in order; scripts without spaces give each pair of adjacent characters. */
  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i < text.length(); ) {
      int sign = text.charAt(i);
      if (sign > 0x7f) {
        sign = text.codePointAt(i);
      }
      boolean part = isPart(sign);
      if (part && start < 0) {
        start = i;
      } else if (!part && start >= 0) {
        add(text.substring(start, i), words);
        start = -1;
      }
      i += Character.charCount(sign);
    }
    if (start >= 0) {
      add(text.substring(start), words);
    }
    return words;
  }

  /**
   * The normal form of an id or a provision: "nd 3" for ND-3 and nd3, "iccpr 14 3 d" for ICCPR
   * 14(3)(d).
   */
  static String key(String text) {
    String folded = folded(text);
    StringBuilder key = new StringBuilder(folded.length() + 2);
    for (Matcher part = KEY.matcher(folded); part.find(); ) {
      key.append(key.isEmpty() ? "" : " ").append(folded, part.start(), part.end());
    }
    return key.toString();
  }

  /** Removes case, accents and variants of letters. */
  static String folded(String text) {
    if (isAscii(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    plain = SIGNS.matcher(plain).replaceAll("");
    StringBuilder folded = new StringBuilder(plain.length() + 4);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c >= 0x660 && c <= 0x669 || c >= 0x6f0 && c <= 0x6f9) {
        folded.append((char) ('0' + (c & 15)));
      } else {
        folded.append(EQUIVALENTS.getOrDefault(c, String.valueOf(c)));
      }
    }
    return Normalizer.normalize(folded, Normalizer.Form.NFC);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7f) {
        return false;
      }
    }
    return true;
  }

  private static void add(String written, List<String> words) {
    String word = folded(written);
    if (isAscii(word)) {
      spaced(word, words);
      return;
    }
    int from = 0;
    for (int at = 0; at < word.length(); ) {
      int end = at;
      while (end < word.length() && isSpaceless(word.codePointAt(end))) {
        end += Character.charCount(word.codePointAt(end));
      }
      if (end > at) {
        spaced(word.substring(from, at), words);
        pairs(word.substring(at, end), words);
        from = end;
        at = end;
      } else {
        at += Character.charCount(word.codePointAt(at));
      }
    }
    spaced(word.substring(from), words);
  }

  private static void spaced(String word, List<String> words) {
    if (!word.isEmpty()) {
      boolean arabic = word.charAt(0) >= 0x600 && word.charAt(0) <= 0x6ff;
      words.add(arabic ? ARTICLE.matcher(word).replaceFirst("") : word);
    }
  }

  private static void pairs(String run, List<String> words) {
    int[] signs = run.codePoints().toArray();
    for (int i = 0; i < signs.length; i++) {
      words.add(new String(signs, i, Math.min(2, signs.length - i)));
    }
  }

  private static boolean isPart(int sign) {
    if (sign <= 0x7f) {
      return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z' || sign >= '0' && sign <= '9';
    }
    return switch (Character.getType(sign)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> false;
    };
  }

  /** Whether a script has no spaces: Thai, Lao, Tibetan, Burmese, Khmer, kana and Han. */
  private static boolean isSpaceless(int sign) {
    return sign >= 0xe00 && sign <= 0xfff
        || sign >= 0x1000 && sign <= 0x109f
        || sign >= 0x1780 && sign <= 0x17ff
        || sign >= 0x3040 && sign <= 0x30ff
        || sign >= 0x3400 && sign <= 0x9fff
        || sign >= 0xf900 && sign <= 0xfaff
        || sign >= 0x20000 && sign <= 0x3ffff;
  }
}
