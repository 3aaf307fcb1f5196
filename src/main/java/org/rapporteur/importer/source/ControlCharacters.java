package org.rapporteur.importer.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Characters that show nothing and that texts should not contain: controls, soft hyphens,
 * zero-width spaces, and byte order marks inside of a text. They are removed and counted.
 *
 * <p>Joiners, non-joiners and marks of direction stay, since several scripts need them.
 */
final class ControlCharacters {

  /** If more than one character in so many is a control, the file is no text. */
  private static final int MANY = 40;

  private static final Pattern DIVIDED = Pattern.compile("\u00AD[ \\t]*(?:\\r\\n|[\\r\\n])[ \\t]*");

  private ControlCharacters() {}

  /**
   * A text without such characters.
   *
   * @param removed how many it had
   */
  record Cleaned(String text, int removed) {

    List<String> remarks() {
      return remark(removed).stream().toList();
    }
  }

  /** Returns whether a character is removed. */
  static boolean isRemoved(int c) {
    boolean space = c == '\t' || c == '\n' || c == '\r' || isBreak(c) || c == '\f' || c == '\u0085';
    return Character.isISOControl(c) && !space
        || c == '\u00AD'
        || c == '\u200B'
        || c == '\u2060'
        || c == '\uFEFF';
  }

  /** Returns whether a character breaks a line: a vertical tab, or a separator of lines. */
  static boolean isBreak(int c) {
    return c == '\u000B' || c == '\u2028' || c == '\u2029';
  }

  /** Returns whether a text has so many controls that it is none. */
  static boolean isBinary(String text) {
    long controls = text.chars().filter(c -> c < 0x20 && isRemoved(c)).count();
    return controls * MANY > text.length();
  }

  /** Removes the characters; a word that a soft hyphen divides at the end of a line is joined. */
  static Cleaned clean(String text) {
    if (text.chars().noneMatch(ControlCharacters::isRemoved)) {
      return new Cleaned(text, 0);
    }
    int removed = (int) text.chars().filter(ControlCharacters::isRemoved).count();
    StringBuilder clean = new StringBuilder();
    DIVIDED
        .matcher(text)
        .replaceAll("")
        .codePoints()
        .filter(c -> !isRemoved(c))
        .forEach(clean::appendCodePoint);
    return new Cleaned(clean.toString(), removed);
  }

  /** What editors should know of it; empty if nothing was removed. */
  static Optional<String> remark(int removed) {
    return removed == 0
        ? Optional.empty()
        : Optional.of(
            removed == 1
                ? "1 invisible control character was removed."
                : removed + " invisible control characters were removed.");
  }
}
