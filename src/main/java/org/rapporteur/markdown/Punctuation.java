package org.rapporteur.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes typewriter punctuation what the language prints: quotation marks, apostrophes, dashes,
 * ellipses. Quotation marks that find no partner stay as they are.
 */
final class Punctuation {

  private static final String ELLIPSIS = "\u2026";
  private static final String APOSTROPHE = "\u2019";

  /** Double and single marks, opening and closing. */
  private record QuotationMarks(String open, String close, String innerOpen, String innerClose) {}

  private static final QuotationMarks ENGLISH = new QuotationMarks("“", "”", "‘", "’");
  private static final QuotationMarks GERMAN = new QuotationMarks("„", "“", "‚", "‘");
  private static final QuotationMarks FRENCH = new QuotationMarks("«\u00A0", "\u00A0»", "“", "”");
  private static final QuotationMarks ANGLED = new QuotationMarks("«", "»", "“", "”");
  private static final QuotationMarks RUSSIAN = new QuotationMarks("«", "»", "„", "“");
  private static final Map<String, QuotationMarks> MARKS =
      Map.ofEntries(
          Map.entry("de", GERMAN),
          Map.entry("cs", GERMAN),
          Map.entry("sk", GERMAN),
          Map.entry("sl", GERMAN),
          Map.entry("bg", GERMAN),
          Map.entry("pl", new QuotationMarks("„", "”", "«", "»")),
          Map.entry("ro", new QuotationMarks("„", "”", "«", "»")),
          Map.entry("hu", new QuotationMarks("„", "”", "»", "«")),
          Map.entry("fr", FRENCH),
          Map.entry("es", ANGLED),
          Map.entry("it", ANGLED),
          Map.entry("ca", ANGLED),
          Map.entry("pt", ENGLISH),
          Map.entry("el", ANGLED),
          Map.entry("ar", ANGLED),
          Map.entry("fa", ANGLED),
          Map.entry("ru", RUSSIAN),
          Map.entry("uk", RUSSIAN),
          Map.entry("be", RUSSIAN),
          Map.entry("sv", new QuotationMarks("”", "”", "’", "’")),
          Map.entry("fi", new QuotationMarks("”", "”", "’", "’")));

  private final QuotationMarks marks;
  private final boolean quotes;

  Punctuation(String language) {
    String primary = language.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    marks = MARKS.getOrDefault(primary, ENGLISH);
    // In Hebrew and Yiddish the same keys write letters' marks: צה"ל.
    quotes = !primary.equals("he") && !primary.equals("yi");
  }

  InlineText applied(InlineText flat) {
    if (!isTyped(flat.text)) {
      return flat;
    }
    Map<Integer, String> instead = new HashMap<>();
    if (quotes) {
      quotes(flat, instead);
    }
    runs(flat, instead);
    return instead.isEmpty() ? flat : flat.rewritten(instead::get);
  }

  /** Whether there is anything of a typewriter's in a text. */
  private static boolean isTyped(StringBuilder text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\'' || c == before && (c == '-' || c == '.')) {
        return true;
      }
      before = c;
    }
    return false;
  }

  private void quotes(InlineText flat, Map<Integer, String> instead) {
    int openDouble = -1;
    int openSingle = -1;
    for (int i = 0; i < flat.length(); i++) {
      char c = flat.at(i);
      if (c != '"' && c != '\'' || flat.literal.get(i)) {
        continue;
      }
      boolean opens = isBefore(flat.at(i - 1)) && !isSpace(flat.at(i + 1));
      boolean closes = !isSpace(flat.at(i - 1));
      if (c == '"') {
        if (openDouble >= 0 && closes) {
          instead.put(openDouble, marks.open());
          instead.put(i, marks.close());
          openDouble = -1;
        } else if (opens) {
          openDouble = i;
        }
        continue;
      }
      boolean inWord = isWord(flat.at(i - 1)) && isWord(flat.at(i + 1));
      if (inWord || opens && Character.isDigit(flat.at(i + 1))) {
        instead.put(i, APOSTROPHE);
      } else if (opens) {
        openSingle = i;
        instead.put(i, APOSTROPHE);
      } else if (closes && openSingle >= 0) {
        instead.put(openSingle, marks.innerOpen());
        instead.put(i, marks.innerClose());
        openSingle = -1;
      } else if (isWord(flat.at(i - 1))) {
        instead.put(i, APOSTROPHE);
      }
    }
  }

  /** Two hyphens, three hyphens, three full stops; no more and no fewer. */
  private static void runs(InlineText flat, Map<Integer, String> instead) {
    for (int i = 0; i < flat.length(); i++) {
      char c = flat.at(i);
      if (c != '-' && c != '.' || flat.literal.get(i)) {
        continue;
      }
      int end = i + 1;
      while (end < flat.length() && flat.at(end) == c && !flat.literal.get(end)) {
        end++;
      }
      String run = run(c, end - i);
      if (run != null) {
        instead.put(i, run);
        for (int k = i + 1; k < end; k++) {
          instead.put(k, "");
        }
      }
      i = end - 1;
    }
  }

  private static @Nullable String run(char c, int length) {
    if (c == '.') {
      return length == 3 ? ELLIPSIS : null;
    }
    return length == 2 ? "–" : length == 3 ? "—" : null;
  }

  private static boolean isBefore(char c) {
    return isSpace(c) || "([{-–—/\"'¿¡“‘„«‚".indexOf(c) >= 0;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F';
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
