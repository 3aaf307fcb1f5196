package org.rapporteur.message;

import java.util.regex.Pattern;

/**
 * Marks around a text whose language differs from that of the page which will contain it. The
 * renderer replaces them by elements, and removes them where there can be no element. They are
 * noncharacters, which content cannot contain.
 */
public final class LanguageMarks {

  /** Begins a mark; the language and {@link #SEPARATOR} follow. */
  public static final char OPEN = '\uFDD0';

  /** Ends the language of a mark; the text follows. */
  public static final char SEPARATOR = '\uFDD1';

  /** Ends the text of a mark. */
  public static final char CLOSE = '\uFDD2';

  private static final Pattern NEUTRAL =
      Pattern.compile("[A-Z0-9 ./()–-]*|https?://\\S*|[^\\p{L}]*");

  private LanguageMarks() {}

  /** A text with a mark of its language, a BCP 47 tag. */
  public static String mark(String text, String language) {
    return text.isEmpty() ? text : OPEN + language + SEPARATOR + text + CLOSE;
  }

  /** Whether a text is of no language: a label, a symbol, a number or a web address. */
  public static boolean isNeutral(String text) {
    return NEUTRAL.matcher(text).matches();
  }

  /** Whether a text contains marks. */
  public static boolean isMarked(String text) {
    return text.indexOf(OPEN) >= 0;
  }

  /** Whether two tags are of one language: {@code fr} and {@code fr-CA}. */
  public static boolean isSame(String one, String other) {
    return one.equals(other) || one.startsWith(other + "-") || other.startsWith(one + "-");
  }
}
