package org.rapporteur.model;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Rule;

/**
 * Validates the addresses that authors write, by the same rules in Markdown and YAML.
 *
 * <p>The scheme is determined after decoding percent-encoding and removing invisible characters, as
 * a lenient browser might. The caller decodes entities.
 */
public final class WebAddress {

  private static final Pattern ROOT = Pattern.compile("(https?://[^/]*)(/.*)");

  private static final Set<String> SAFE = Set.of("http", "https", "mailto", "tel");

  /** The parts that would give relative links another target. */
  private static final Pattern INVALID_IN_BASE = Pattern.compile("[?#]|/\\.{0,2}/|/\\.{1,2}$");

  /** The end of the address of a file, which cannot be the folder of a site. */
  private static final Pattern FILE =
      Pattern.compile(
          ".*/[^/]+\\.(x?html?|php|aspx?|jsp|pdf|docx?|md|txt|xml|json)", Pattern.CASE_INSENSITIVE);

  private WebAddress() {}

  /** The result of validating an address. */
  public sealed interface Verdict {

    /** An address without a scheme, which refers to a file or anchor of the report. */
    record Relative() implements Verdict {}

    /**
     * An external address.
     *
     * @param url the complete URL, safe to follow; not escaped for XHTML
     */
    record Absolute(String url) implements Verdict {
      /** Whether it is a web page, not an e-mail address or telephone number. */
      public boolean isWeb() {
        return url.startsWith("http");
      }
    }

    /** An address that cannot be used, with the rule and texts of the diagnostic. */
    record Rejected(Rule rule, String message, String help) implements Verdict {}
  }

  /** Validates one address; surrounding white space is ignored. */
  public static Verdict validate(String address) {
    String text = address.strip();
    String decoded = decoded(text);
    String scheme = scheme(visible(decoded));
    if (!scheme.isEmpty() && !SAFE.contains(scheme)) {
      return new Verdict.Rejected(
          Rule.FORBIDDEN_SCHEME,
          "a link cannot begin with “" + scheme + ":”",
          "Use https:, http:, mailto:, tel:, or the path of a file of the report.");
    }
    if (!visible(text).equals(text) || hasControl(decoded)) {
      return rejected("this address contains invisible characters", "Type the address again.");
    }
    if (!scheme.equals(scheme(text))) {
      return new Verdict.Rejected(
          Rule.FORBIDDEN_SCHEME,
          "the beginning of this address (“" + scheme + ":”) is encoded",
          "Write “" + scheme + ":” in plain letters.");
    }
    if (text.startsWith("//")) {
      return rejected("this address lacks “https:”", "Write https:" + text);
    }
    return switch (scheme) {
      case "" -> new Verdict.Relative();
      case "http", "https" -> web(scheme, text.substring(scheme.length() + 1));
      case "mailto" -> mail(text.substring(scheme.length() + 1));
      default -> telephone(text.substring(scheme.length() + 1));
    };
  }

  /** A site's address, with a slash at its end; empty if it is not valid as the root of a site. */
  public static Optional<String> base(String address) {
    return validate(address) instanceof Verdict.Absolute absolute
            && absolute.isWeb()
            && !INVALID_IN_BASE.matcher(absolute.url().substring(8)).find()
            && !FILE.matcher(absolute.url().substring(8)).matches()
        ? Optional.of(absolute.url() + (absolute.url().endsWith("/") ? "" : "/"))
        : Optional.empty();
  }

  private static Verdict web(String scheme, String rest) {
    if (!rest.startsWith("//") || rest.indexOf('\\') >= 0) {
      return rejected(
          "this web address is not well formed", "Write it as https://example.org/page.");
    }
    int end = 2;
    while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    String authority = rest.substring(2, end);
    if (authority.indexOf('@') >= 0) {
      return rejected(
          "this web address contains a user name or password", "Remove everything up to the “@”.");
    }
    if (!isHost(authority)) {
      return rejected(
          "this web address has no valid host", "Write it as https://example.org/page.");
    }
    return new Verdict.Absolute(scheme + "://" + authority + encoded(rest.substring(end)));
  }

  private static Verdict mail(String rest) {
    int query = rest.indexOf('?');
    String to = query < 0 ? rest : rest.substring(0, query);
    int at = to.indexOf('@');
    return at > 0 && at < to.length() - 1
        ? new Verdict.Absolute("mailto:" + encoded(rest))
        : rejected("this is not an e-mail address", "Write it as mailto:name@example.org.");
  }

  private static Verdict telephone(String rest) {
    return rest.chars().anyMatch(c -> c >= '0' && c <= '9')
        ? new Verdict.Absolute("tel:" + encoded(rest.replace(" ", "")))
        : rejected("this telephone number has no digits", "Write it as tel:+41-22-000-0000.");
  }

  private static Verdict rejected(String message, String help) {
    return new Verdict.Rejected(Rule.BAD_ADDRESS, message, help);
  }

  private static boolean isHost(String authority) {
    String host = authority;
    int colon = authority.lastIndexOf(':');
    if (colon >= 0 && authority.indexOf(']', colon) < 0) {
      if (!authority.substring(colon + 1).chars().allMatch(c -> c >= '0' && c <= '9')) {
        return false;
      }
      host = authority.substring(0, colon);
    }
    if (host.startsWith("[") && host.endsWith("]")) {
      String inner = host.substring(1, host.length() - 1);
      return !inner.isEmpty() && inner.chars().allMatch(c -> c == ':' || isHex(c) || c == '.');
    }
    return host.codePoints().anyMatch(Character::isLetterOrDigit)
        && host.codePoints().allMatch(WebAddress::isHostCharacter);
  }

  private static boolean isHostCharacter(int c) {
    boolean mark =
        Character.getType(c) == Character.NON_SPACING_MARK
            || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    return Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '_' || mark;
  }

  /** The scheme in lower case; empty if there is none. */
  private static String scheme(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ':') {
        return text.substring(0, i).toLowerCase(Locale.ROOT);
      }
      if ("/?#\\".indexOf(c) >= 0) {
        return "";
      }
    }
    return "";
  }

  /**
   * Decodes percent-encoding repeatedly, up to three times, as single bytes, which is enough for
   * ASCII.
   */
  private static String decoded(String text) {
    String before = text;
    for (int round = 0; round < 3 && before.indexOf('%') >= 0; round++) {
      StringBuilder after = new StringBuilder(before.length());
      for (int i = 0; i < before.length(); i++) {
        int value = isEncoded(before, i) ? Integer.parseInt(before, i + 1, i + 3, 16) : 0x80;
        if (value < 0x80) {
          after.append((char) value);
          i += 2;
        } else {
          after.append(before.charAt(i));
        }
      }
      if (before.contentEquals(after)) {
        return before;
      }
      before = after.toString();
    }
    return before;
  }

  private static boolean isEncoded(String text, int i) {
    return text.charAt(i) == '%'
        && i + 2 < text.length()
        && isHex(text.charAt(i + 1))
        && isHex(text.charAt(i + 2));
  }

  private static boolean isHex(int c) {
    return c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
  }

  private static boolean hasControl(String text) {
    return !isPrintableAscii(text) && text.chars().anyMatch(Character::isISOControl);
  }

  /** The text without control, direction and other zero-width characters. */
  private static String visible(String text) {
    if (isPrintableAscii(text)) {
      return text;
    }
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !Character.isISOControl(c))
        .filter(c -> Character.getType(c) != Character.FORMAT || c == 0x200C || c == 0x200D)
        .filter(c -> c != 0x2028 && c != 0x2029 && c != 0xFFFD)
        .forEach(visible::appendCodePoint);
    return visible.toString();
  }

  /** Whether a text consists of visible ASCII characters and spaces, as most addresses do. */
  private static boolean isPrintableAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  private static String encoded(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\u00A0' || "\"<>\\^`{|}[]".indexOf(c) >= 0) {
        out.append(
            c == '\u00A0' ? "%C2%A0" : "%" + Integer.toHexString(c).toUpperCase(Locale.ROOT));
      } else if (c == '%' && !isEncoded(text, i)) {
        out.append("%25");
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Whether two site addresses are equal, ignoring the case of the host and a default port. */
  public static boolean isSameBase(String one, String other) {
    return normalized(one).equals(normalized(other));
  }

  private static String normalized(String base) {
    Matcher parts = ROOT.matcher(base);
    if (!parts.matches()) {
      return base;
    }
    String root = parts.group(1).toLowerCase(Locale.ROOT);
    boolean defaultPort =
        root.startsWith("https:") && root.endsWith(":443")
            || root.startsWith("http:") && root.endsWith(":80");
    return (defaultPort ? root.substring(0, root.lastIndexOf(':')) : root) + parts.group(2);
  }
}
