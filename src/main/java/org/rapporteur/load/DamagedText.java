package org.rapporteur.load;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;

/** Reports characters that another program damaged, at their places, by name. */
record DamagedText(String file, String text, Diagnostics diagnostics) {

  /** UTF-8 that was read as Windows-1252: “â€™” for “’”, “Ã©” for “é”, “Ð¡Ð¾” for “Со”. */
  private static final Pattern MISREAD =
      Pattern.compile(
          // The first characters: looking for them first is faster.
          "(?=[âÃÂÐÑØÙï])(?:â€[\\u0080-\\u00BF™œžŸ“”˜š›¢¦]|â‚¬|â„¢"
              + "|[ÃÂ][\\u00A0-\\u00BA\\u00BC-\\u00BF]"
              + "|(?:[ÐÑØÙ][\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]){2,}|ï»¿|ï¿½)");

  /** Characters that change the direction of writing, and those that end this. */
  private static final String OPENING = "\u202A\u202B\u202D\u202E\u2066\u2067\u2068";

  private static final String CLOSING = "\u202C\u2069";

  /** A line break of Excel that was copied as text. */
  private static final Pattern ESCAPE = Pattern.compile("_x[0-9A-F]{4}_");

  /** Reports all; returns whether the text has no control characters, so that it can be read. */
  boolean isReadable() {
    boolean readable = true;
    int line = 1;
    int start = 0;
    @Nullable Span open = null;
    int depth = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (isPrintableAscii(c)) {
        continue;
      }
      if (c == '\n') {
        boolean paragraph = text.substring(start, at).isBlank();
        depth = paragraph ? reportOpen(open, depth) : depth;
        line++;
        start = at + 1;
      } else if (OPENING.indexOf(c) >= 0) {
        open = depth++ == 0 ? new Span(file, line, at - start + 1, 1) : open;
      } else if (CLOSING.indexOf(c) >= 0) {
        depth = Math.max(0, depth - 1);
      } else if (isControl(c)) {
        readable = false;
        report(
            new Span(file, line, at - start + 1, 1),
            String.format(Locale.ROOT, "the character U+%04X has no meaning in a text", (int) c),
            "Delete it, or type the character that should be here.");
      }
    }
    reportOpen(open, depth);
    report(
        MISREAD,
        "” was read with the wrong encoding",
        "Type the characters again, or copy the" + " text from a file that shows them correctly.");
    report(ESCAPE, "” is a character that a spreadsheet wrote as a code", "Delete it.");
    return readable;
  }

  /** Reports the first direction that a paragraph leaves open; returns the depth after it, 0. */
  private int reportOpen(@Nullable Span open, int depth) {
    if (open != null && depth > 0) {
      report(
          open,
          "the direction of writing that changes here is never changed back",
          "Delete this invisible character, or add U+202C or U+2069 where the direction ends.");
    }
    return 0;
  }

  private void report(Pattern pattern, String problem, String help) {
    Matcher matcher = pattern.matcher(text);
    int line = 1;
    int start = 0;
    while (matcher.find()) {
      for (int end = text.indexOf('\n', start); end >= 0 && end < matcher.start(); ) {
        line++;
        start = end + 1;
        end = text.indexOf('\n', start);
      }
      int column = matcher.start() - start + 1;
      report(
          new Span(file, line, column, matcher.group().length()),
          "“" + matcher.group() + problem,
          help);
    }
  }

  private void report(Span place, String message, String help) {
    diagnostics.report(Rule.DAMAGED_TEXT, place, message, help);
  }

  private static boolean isPrintableAscii(char c) {
    return c >= ' ' && c < 0x7F;
  }

  /** Control characters but tabs and line ends, U+FFFD and noncharacters. */
  private static boolean isControl(char c) {
    return c < ' ' && c != '\t' && c != '\r'
        || c >= 0x7F && c < 0xA0
        || c >= 0xFFFD
        || c >= 0xFDD0 && c <= 0xFDEF;
  }
}
