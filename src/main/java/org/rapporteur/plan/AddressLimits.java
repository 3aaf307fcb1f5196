package org.rapporteur.plan;

import java.net.URI;
import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.OutputPath;

/** Judges whether a planned path can be a file on every system, and is short enough to be sent. */
final class AddressLimits {

  private static final int CHARACTERS = 200;

  private final int root;
  private final Diagnostics diagnostics;

  /**
   * @param baseUrl the site's address; empty when it is not known
   */
  AddressLimits(String baseUrl, Diagnostics diagnostics) {
    this.root =
        baseUrl.isEmpty() ? 1 : encoded(baseUrl.substring(baseUrl.indexOf('/', 8))).length();
    this.diagnostics = diagnostics;
  }

  /**
   * Judges one path from the site's root.
   *
   * @param source the file that it comes from
   */
  void validate(String path, Span source) {
    Optional<String> fault = OutputPath.problem(path);
    if (fault.isPresent()) {
      diagnostics.report(
          Rule.ADDRESS_CHARACTERS,
          source,
          "the address “" + path + "” " + fault.get(),
          "Rename what it is made of: use small letters, digits and hyphens.");
      return;
    }
    String address = path.endsWith("/index.html") ? path.substring(0, path.length() - 10) : path;
    int length = root + encoded(address).length();
    if (length > CHARACTERS) {
      diagnostics.report(
          Rule.ADDRESS_TOO_LONG,
          source,
          "the address “"
              + path
              + "” has "
              + length
              + " characters behind the host, over "
              + CHARACTERS,
          "Shorten the name that it is made of. A letter beyond a to z counts as six or more.");
    }
  }

  private static boolean isPlain(String path) {
    for (int i = 0; i < path.length(); i++) {
      if (path.charAt(i) <= ' ' || path.charAt(i) >= 0x7F) {
        return false;
      }
    }
    return true;
  }

  private static String encoded(String path) {
    return isPlain(path)
        ? path
        : URI.create("/" + path.replace(" ", "%20")).toASCIIString().substring(1);
  }
}
