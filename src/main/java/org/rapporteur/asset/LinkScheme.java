package org.rapporteur.asset;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks that a link in a document leads where links of a page may lead. */
final class LinkScheme {

  /** What browsers ignore in an address. */
  private static final Pattern IGNORED = Pattern.compile("^[\\x00-\\x20]+|[\\t\\r\\n]");

  /** Not the port of an address without a scheme. */
  private static final Pattern SCHEME =
      Pattern.compile("(?!(?:[-A-Za-z0-9]+\\.)+[-A-Za-z0-9]+:\\d)([A-Za-z][-+.A-Za-z0-9]{1,30}):");

  private static final Set<String> ALLOWED =
      Set.of("http", "https", "mailto", "tel", "ftp", "news", "urn", "doi");

  private LinkScheme() {}

  /** The scheme of an address, in small letters, if links must not have it. */
  static Optional<String> forbidden(String address) {
    Matcher scheme = SCHEME.matcher(IGNORED.matcher(address).replaceAll(""));
    return scheme.lookingAt()
        ? Optional.of(scheme.group(1).toLowerCase(Locale.ROOT))
            .filter(name -> !ALLOWED.contains(name))
        : Optional.empty();
  }

  /** What a document does that has such a link, as a verb and what follows it. */
  static Optional<String> problem(String address) {
    return forbidden(address).map(scheme -> "has a link that opens “" + scheme + ":”");
  }
}
