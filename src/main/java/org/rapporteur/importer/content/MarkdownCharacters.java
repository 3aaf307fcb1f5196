package org.rapporteur.importer.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Escapes the characters that have a meaning in the Markdown of reports. */
final class MarkdownCharacters {

  private static final String ALWAYS = "\\`*_[]<>{}|~^";
  private static final Pattern ENTITY = Pattern.compile("&(?=#?[A-Za-z0-9]{1,40};)");
  private static final Pattern PICTURE = Pattern.compile("!(?=\\\\\\[)");
  private static final Pattern SINGLE = Pattern.compile("^([#+:=~-])");
  private static final Pattern BRACKET = Pattern.compile("^\\((?=[\\p{L}\\p{Nd}]{1,7}\\))");

  /** Letters and numerals that can number an item: one letter, a doubled one, or Roman. */
  private static final Pattern MARK =
      Pattern.compile(
          "^(\\p{Nd}{1,9}|(?i:[ivxlcdm]{1,8})|\\p{L}[\\p{M}\\u0640]?|(\\p{L})\\2)([.)])(?=\\s+\\S)"
              + "|^([0-9]{1,9})([.)])$");

  private MarkdownCharacters() {}

  /** A text inside a line. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (ALWAYS.indexOf(c) >= 0) {
                escaped.append('\\');
              }
              escaped.appendCodePoint(c);
            });
    String safe = ENTITY.matcher(escaped).replaceAll(Matcher.quoteReplacement("\\&"));
    return PICTURE.matcher(safe).replaceAll(Matcher.quoteReplacement("\\!"));
  }

  /** A line whose first characters must not begin a heading, a list or a definition. */
  static String atStart(String line) {
    String safe = SINGLE.matcher(line).replaceFirst("\\\\$1");
    safe = BRACKET.matcher(safe).replaceFirst("\\\\(");
    Matcher mark = MARK.matcher(safe);
    if (!mark.find()) {
      return safe;
    }
    int end = mark.start(3) >= 0 ? mark.start(3) : mark.start(5);
    return safe.substring(0, end) + "\\" + safe.substring(end);
  }

  /** The characters of a link's address, between angle brackets. */
  static String address(String address) {
    return address.replace("\\", "%5C").replace("<", "%3C").replace(">", "%3E");
  }
}
