package org.rapporteur.importer.source;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins the wrapped lines of a paragraph: with a space, without one between Chinese characters, and
 * with words put together that a hyphen divides.
 */
final class LineJoiner {

  private static final Pattern DIVIDED =
      Pattern.compile("\\p{L}-[ \\t]*(?:\\r\\n|[\\r\\n])[ \\t]*\\p{Ll}");

  /** From this number of divided words, the text was hyphenated by a program. */
  private static final int HYPHENATED = 3;

  private final Set<String> words;
  private final boolean hyphenated;
  private int joined;

  /**
   * @param text the whole text, whose other words decide whether a hyphen belongs to one
   */
  LineJoiner(String text) {
    words =
        text.contains("-")
            ? new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+", -1)))
            : Set.of();
    Matcher divided = DIVIDED.matcher(text);
    int count = 0;
    while (divided.find()) {
      count++;
    }
    hyphenated = count >= HYPHENATED;
  }

  /** Joins lines. */
  String join(List<String> lines) {
    StringBuilder all = new StringBuilder();
    for (String line : lines) {
      if (all.isEmpty() || line.isEmpty()) {
        all.append(line);
      } else if (isHan(all.codePointBefore(all.length())) && isHan(line.codePointAt(0))) {
        all.append(line);
      } else if (isDivided(all, line)) {
        dehyphenate(all, line);
      } else {
        all.append(' ').append(line);
      }
    }
    return all.toString();
  }

  /** What editors should know, as sentences. */
  List<String> remarks() {
    return joined == 0
        ? List.of()
        : List.of(
            joined == 1
                ? "1 word that a hyphen divided at the end of a line was joined."
                : joined + " words that hyphens divided at the ends of lines were joined.");
  }

  private static boolean isDivided(StringBuilder all, String line) {
    int last = all.length() - 1;
    return last > 1
        && all.charAt(last) == '-'
        && Character.isLetter(all.charAt(last - 1))
        && Character.isLetter(all.charAt(last - 2))
        && Character.isLowerCase(line.codePointAt(0));
  }

  private void dehyphenate(StringBuilder all, String line) {
    int start = all.length() - 1;
    while (start > 0 && Character.isLetter(all.charAt(start - 1))) {
      start--;
    }
    String first = all.substring(start, all.length() - 1).toLowerCase(Locale.ROOT);
    String second = line.replaceFirst("(?s)[^\\p{L}].*", "").toLowerCase(Locale.ROOT);
    boolean whole = words.contains(first + second);
    boolean compound = words.contains(first + "-" + second);
    if (whole || !compound && hyphenated) {
      all.setLength(all.length() - 1);
      joined++;
    }
    all.append(line);
  }

  private static boolean isHan(int c) {
    Character.UnicodeBlock block = Character.UnicodeBlock.of(c);
    return Character.isIdeographic(c)
        || Character.UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION.equals(block)
        || Character.UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS.equals(block)
        || Character.UnicodeBlock.HIRAGANA.equals(block)
        || Character.UnicodeBlock.KATAKANA.equals(block);
  }
}
