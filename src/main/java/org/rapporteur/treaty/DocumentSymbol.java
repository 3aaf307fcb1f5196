package org.rapporteur.treaty;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A UN document symbol found in a text: known leading parts, at least two further parts, and at
 * least one number. It is no part of a web address or a path.
 *
 * @param text the symbol
 * @param end the index after its last character
 */
record DocumentSymbol(String text, int end) {

  private static final int MAX_LENGTH = 100;
  private static final Set<String> COMMITTEES =
      Set.of("CCPR", "CAT", "CEDAW", "CERD", "CRC", "CRPD", "CED", "CMW");
  private static final Set<String> LEADING =
      Set.of(
          "A", "E", "S", "ST", "CCPR", "CAT", "CEDAW", "CERD", "CRC", "CRPD", "CED", "CMW", "HRI",
          "HRC", "INT", "OPCAT", "TD", "UNEP");

  /** What follows the leading part of the symbols of each body. */
  private static final Pattern SECOND =
      Pattern.compile(
          "A/(?:\\d{1,3}|E?S-\\d{1,2}|HRC|RES|DEC|INF|BUR|(?:CONF|C|CN|AC)\\.\\d{1,4})/.*"
              + "|E/(?:\\d{4}|RES|DEC|INF|ESCWA|ESCAP|ECE|ECA|ICEF|(?:C|CN|AC|CONF)\\.\\d{1,3})/.*"
              + "|S/(?:\\d{4}|RES|PRST|INF|AGENDA|(?:PV|AC)\\.\\d{1,5})/.*"
              + "|(?:ST|TD|UNEP|HRC)/[A-Z].*"
              + "|HRI/(?:GEN|CORE|MC|ICM)/.*"
              + "|INT/[A-Z]{2,6}/[A-Z]{2,4}/\\d+"
              + "|OPCAT/C/.*"
              + "|(?:CCPR|CAT|CEDAW|CERD|CRC|CRPD|CED|CMW)/(?:C|SP|GC|OP)/.*");

  private static final Pattern PART =
      Pattern.compile(
          "(?:Add|Amend|Corr|Rev|Summary)\\.\\d{1,3}"
              + "|E?S-\\d{1,2}"
              + "|\\d{1,6}-\\d{1,6}"
              + "|[A-Z]{3}-[A-Z]{3}"
              + "|[A-Z0-9]{1,12}(?:\\.[A-Z0-9]{1,6}){0,2}");

  private static final Pattern YEAR = Pattern.compile(" ?\\((\\d{4})\\)");

  /**
   * The symbol that begins at an index; empty if there is none.
   *
   * @param previous the index after the last symbol, which a hyphen or slash can join to a second
   *     one: CEDAW/C/GC/31-CRC/C/GC/18; -1 for none
   */
  static Optional<DocumentSymbol> read(String text, int start, int previous) {
    if (!mayBegin(text, start, previous)) {
      return Optional.empty();
    }
    int limit = Math.min(text.length(), start + MAX_LENGTH);
    int at = start;
    int parts = 0;
    boolean number = false;
    Matcher part = PART.matcher(text);
    while (true) {
      part.region(at, limit);
      if (!part.lookingAt()) {
        return Optional.empty();
      }
      String found = part.group();
      if (parts == 0 ? !LEADING.contains(found) : isSecondSymbol(found, text, start)) {
        // The second symbol of a joint document begins here.
        return parts > 2 && number
            ? Optional.of(new DocumentSymbol(text.substring(start, at - 1), at - 1))
            : Optional.empty();
      }
      number |= parts > 0 && found.chars().anyMatch(c -> c >= '0' && c <= '9');
      parts++;
      at = part.end();
      if (at >= limit || text.charAt(at) != '/') {
        break;
      }
      at++;
    }
    boolean known = number && parts > 2 && SECOND.matcher(text.substring(start, at)).matches();
    return known && mayFollow(text, at) ? Optional.of(symbol(text, start, at)) : Optional.empty();
  }

  /** Whether a symbol can begin at an index, since no address or path does so before it. */
  static boolean mayBegin(String text, int start, int previous) {
    boolean joined = previous >= 0 && start == previous + 1;
    return start == 0 || joined || mayPrecede(text.charAt(start - 1));
  }

  /** Whether a part begins the second symbol of a joint document. */
  private static boolean isSecondSymbol(String part, String text, int start) {
    return COMMITTEES.contains(part) && !text.startsWith("INT/", start);
  }

  /** Adds the year of a resolution of the Security Council. */
  private static DocumentSymbol symbol(String text, int start, int end) {
    String symbol = text.substring(start, end);
    Matcher year = YEAR.matcher(text).region(end, Math.min(text.length(), end + 7));
    return symbol.startsWith("S/RES/") && year.lookingAt()
        ? new DocumentSymbol(symbol + "(" + year.group(1) + ")", year.end())
        : new DocumentSymbol(symbol, end);
  }

  private static boolean mayPrecede(char before) {
    return Character.isIdeographic(before)
        || !Character.isLetterOrDigit(before) && "./-_=&?#@%\\~+$".indexOf(before) < 0;
  }

  private static boolean mayFollow(String text, int end) {
    if (end >= text.length()) {
      return true;
    }
    char after = text.charAt(end);
    boolean last = end + 1 >= text.length();
    if (after == '.' || after == ':') {
      return last || !isWord(text.charAt(end + 1));
    }
    if (after == '-') {
      return last || isJoined(text, end + 1) || !isWord(text.charAt(end + 1));
    }
    return Character.isIdeographic(after)
        || !Character.isLetterOrDigit(after) && "/_=&?#@%\\~+".indexOf(after) < 0;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) && !Character.isIdeographic(c) || c == '/' || c == '_';
  }

  /** Whether the second symbol of a joint document begins at an index. */
  private static boolean isJoined(String text, int start) {
    return COMMITTEES.stream().anyMatch(code -> text.startsWith(code + "/", start));
  }
}
