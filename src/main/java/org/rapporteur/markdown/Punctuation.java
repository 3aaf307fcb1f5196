package org.rapporteur.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Replaces typewriter punctuation with the language's typographic punctuation: quotation marks,
 * apostrophes, dashes and ellipses. Unpaired quotation marks stay unchanged.
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

  /** Leaves all punctuation as it was typed. */
  static final Punctuation AS_TYPED = new Punctuation(ENGLISH, false, false);

  private final QuotationMarks marks;
  private final boolean quotes;
  private final boolean runs;

  private Punctuation(QuotationMarks marks, boolean quotes, boolean runs) {
    this.marks = marks;
    this.quotes = quotes;
    this.runs = runs;
  }

  /** Replaces punctuation with that of a language, a BCP 47 tag. */
  static Punctuation of(String language) {
    String primary = language.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    // In Hebrew and Yiddish the same keys write marks within words: צה"ל.
    boolean quotes = !primary.equals("he") && !primary.equals("yi");
    return new Punctuation(MARKS.getOrDefault(primary, ENGLISH), quotes, true);
  }

  /** Returns a line of plain text, such as a title, with the punctuation replaced. */
  String applied(String line) {
    InlineText inline = new InlineText();
    for (int i = 0; i < line.length(); i++) {
      inline.append(line.charAt(i), 0, false, true);
    }
    return applied(inline).text.toString();
  }

  InlineText applied(InlineText inline) {
    if (!runs || !isTyped(inline.text)) {
      return inline;
    }
    Map<Integer, String> replacements = new HashMap<>();
    if (quotes) {
      quotes(inline, replacements);
    }
    runs(inline, replacements);
    return replacements.isEmpty() ? inline : inline.rewritten(replacements::get);
  }

  /** Returns whether a text has typewriter punctuation. */
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

  private void quotes(InlineText inline, Map<Integer, String> replacements) {
    int openDouble = -1;
    int openSingle = -1;
    for (int i = 0; i < inline.length(); i++) {
      char c = inline.at(i);
      if (c != '"' && c != '\'' || inline.literal.get(i)) {
        continue;
      }
      boolean canOpen = isBeforeOpening(inline.at(i - 1)) && !isSpace(inline.at(i + 1));
      boolean canClose = !isSpace(inline.at(i - 1));
      if (c == '"') {
        if (openDouble >= 0 && canClose) {
          replacements.put(openDouble, marks.open());
          replacements.put(i, marks.close());
          openDouble = -1;
        } else if (canOpen) {
          openDouble = i;
        }
        continue;
      }
      boolean inWord = isWord(inline.at(i - 1)) && isWord(inline.at(i + 1));
      if (inWord || canOpen && Character.isDigit(inline.at(i + 1))) {
        replacements.put(i, APOSTROPHE);
      } else if (canOpen) {
        openSingle = i;
        replacements.put(i, APOSTROPHE);
      } else if (canClose && openSingle >= 0) {
        replacements.put(openSingle, marks.innerOpen());
        replacements.put(i, marks.innerClose());
        openSingle = -1;
      } else if (isWord(inline.at(i - 1))) {
        replacements.put(i, APOSTROPHE);
      }
    }
  }

  /** Replaces exactly two hyphens, three hyphens or three full stops. */
  private static void runs(InlineText inline, Map<Integer, String> replacements) {
    for (int i = 0; i < inline.length(); i++) {
      char c = inline.at(i);
      if (c != '-' && c != '.' || inline.literal.get(i)) {
        continue;
      }
      int end = i + 1;
      while (end < inline.length() && inline.at(end) == c && !inline.literal.get(end)) {
        end++;
      }
      String run = run(c, end - i);
      if (run != null) {
        replacements.put(i, run);
        for (int k = i + 1; k < end; k++) {
          replacements.put(k, "");
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

  private static boolean isBeforeOpening(char c) {
    return isSpace(c) || "([{-–—/\"'¿¡“‘„«‚".indexOf(c) >= 0;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F';
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
