package org.rapporteur.treaty;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document that texts cite: a document of the UN, or a target of the Sustainable Development
 * Goals.
 *
 * @param number its symbol, such as {@code CCPR/C/GC/35}, or the number of the target, such as
 *     {@code 16.3}
 */
public record DocumentKey(Kind kind, String number) implements Comparable<DocumentKey> {

  public enum Kind {
    SYMBOL,
    SDG_TARGET
  }

  /** The languages in which the UN publishes its documents. */
  private static final Set<String> LANGUAGES = Set.of("en", "fr", "es", "ar", "ru", "zh");

  private static final String DATABASE =
      "https://tbinternet.ohchr.org/_layouts/15/treatybodyexternal/Download.aspx?symbolno=";
  private static final String SDG = "sdg-";
  private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");
  private static final Pattern ABBREVIATION =
      Pattern.compile("\\b(?:ADD|AMEND|CORR|REV|SUMMARY)(?=\\.)");
  private static final Pattern COUNCIL = Pattern.compile("(S/RES/\\d+)/(\\d{4})");

  public static DocumentKey symbol(String symbol) {
    return new DocumentKey(Kind.SYMBOL, symbol);
  }

  /** The document with a symbol as its UN form demands; empty if the text is none. */
  public static Optional<DocumentKey> ofSymbol(String text) {
    return DocumentSymbol.read(text, 0, -1)
        .filter(read -> read.end() == text.length())
        .map(read -> symbol(read.text()));
  }

  public static DocumentKey sdgTarget(String number) {
    return new DocumentKey(Kind.SDG_TARGET, number);
  }

  /**
   * Whether this is the number of a document without a symbol in the database of the treaty bodies,
   * such as {@code INT/CCPR/GEC/6621}.
   */
  public boolean isDatabaseNumber() {
    return isSymbol() && number.startsWith("INT/");
  }

  public boolean isSymbol() {
    return kind == Kind.SYMBOL;
  }

  /** The name without words of a language: {@code CCPR/C/GC/35}, {@code SDG 16.3}. */
  public String label() {
    return isSymbol() ? number : "SDG " + number;
  }

  /**
   * The last part of the address of its page: {@code ccpr-c-gc-35}, {@code e-c.12-gc-18}, {@code
   * sdg-16.3}. A hyphen of a symbol is doubled.
   */
  public String slug() {
    String lower = number.toLowerCase(Locale.ROOT);
    return isSymbol()
        ? lower.replace("-", "--").replace('/', '-').replace("(", "-").replace(")", "")
        : SDG + lower;
  }

  /** The document with a slug; empty if there can be none. */
  public static Optional<DocumentKey> ofSlug(String slug) {
    if (slug.startsWith(SDG)) {
      String number = slug.substring(SDG.length());
      return SdgTargets.exists(number) ? Optional.of(sdgTarget(number)) : Optional.empty();
    }
    String upper =
        slug.toUpperCase(Locale.ROOT).replace("--", "\0").replace('-', '/').replace('\0', '-');
    String symbol = COUNCIL.matcher(upper).replaceFirst("$1($2)");
    return DocumentSymbol.read(mixedCase(symbol), 0, -1)
        .filter(read -> read.end() == symbol.length())
        .map(read -> symbol(read.text()))
        .filter(key -> key.slug().equals(slug));
  }

  private static String mixedCase(String symbol) {
    return ABBREVIATION
        .matcher(symbol)
        .replaceAll(
            word -> word.group().charAt(0) + word.group().substring(1).toLowerCase(Locale.ROOT));
  }

  /** The web address of the official text for readers of a language. */
  public String url(String language) {
    if (!isSymbol()) {
      return "https://sdgs.un.org/goals/goal" + number.substring(0, number.indexOf('.'));
    }
    String base = language.contains("-") ? language.substring(0, language.indexOf('-')) : language;
    String known = LANGUAGES.contains(base) ? base : "en";
    return isDatabaseNumber()
        ? DATABASE + number.replace("/", "%2F") + "&Lang=" + known
        : "https://docs.un.org/" + known + "/" + number;
  }

  /** Symbols first; numbers within them by value. */
  @Override
  public int compareTo(DocumentKey other) {
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : sortKey().compareTo(other.sortKey());
  }

  private String sortKey() {
    Matcher digits = DIGITS.matcher(number);
    return digits.replaceAll(found -> "0".repeat(9 - found.end() + found.start()) + found.group())
        + " "
        + number;
  }
}
