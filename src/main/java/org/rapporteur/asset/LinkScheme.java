package org.rapporteur.asset;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks that a link in a document has a scheme that links on pages may have. */
final class LinkScheme {

  /** Characters that browsers ignore in an address. */
  private static final Pattern IGNORED = Pattern.compile("^[\\x00-\\x20]+|[\\t\\r\\n]");

  /** A scheme, but not the host and port of an address without one. */
  private static final Pattern SCHEME =
      Pattern.compile("(?!(?:[-A-Za-z0-9]+\\.)+[-A-Za-z0-9]+:\\d)([A-Za-z][-+.A-Za-z0-9]{1,30}):");

  private static final Set<String> ALLOWED =
      Set.of("http", "https", "mailto", "tel", "ftp", "news", "urn", "doi");

  private LinkScheme() {}

  /** The scheme of an address in lower case, if links must not have it. */
  static Optional<String> forbidden(String address) {
    Matcher scheme = SCHEME.matcher(IGNORED.matcher(address).replaceAll(""));
    return scheme.lookingAt()
        ? Optional.of(scheme.group(1).toLowerCase(Locale.ROOT))
            .filter(name -> !ALLOWED.contains(name))
        : Optional.empty();
  }

  /** The problem of a document with such a link, as a verb phrase. */
  static Optional<String> problem(String address) {
    return forbidden(address).map(scheme -> "has a link that opens “" + scheme + ":”");
  }
}
