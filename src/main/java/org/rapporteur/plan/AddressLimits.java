package org.rapporteur.plan;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.OutputPath;

/**
 * Checks that a planned path can be a file on every system and that its address is short enough to
 * be shared.
 */
final class AddressLimits {

  private static final int MAX_CHARACTERS = 200;

  private final int rootLength;
  private final Diagnostics diagnostics;

  /**
   * @param baseUrl the site's URL; empty if it is not known
   */
  AddressLimits(String baseUrl, Diagnostics diagnostics) {
    this.rootLength =
        baseUrl.isEmpty() ? 1 : encodedLength(baseUrl.substring(baseUrl.indexOf('/', 8)));
    this.diagnostics = diagnostics;
  }

  /**
   * Checks a path from the site's root.
   *
   * @param source the content file that the path comes from
   */
  void validate(String path, Span source) {
    Optional<String> problem = OutputPath.problem(path);
    if (problem.isPresent()) {
      diagnostics.report(
          Rule.ADDRESS_CHARACTERS,
          source,
          "the address “" + path + "” " + problem.get(),
          "Rename the file or folder that it comes from. Use lower-case letters, digits and hyphens.");
      return;
    }
    String address = path.endsWith("/index.html") ? path.substring(0, path.length() - 10) : path;
    int length = rootLength + encodedLength(address);
    if (length > MAX_CHARACTERS) {
      diagnostics.report(
          Rule.ADDRESS_TOO_LONG,
          source,
          "the address “"
              + path
              + "” has "
              + length
              + " characters after the host, more than the limit of "
              + MAX_CHARACTERS,
          "Shorten the name that it comes from. A letter other than a to z counts as six or more.");
    }
  }

  /** The length of a path in an address, where a byte of a letter other than a to z is “%C3”. */
  private static int encodedLength(String path) {
    int length = 0;
    for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
      length += each < 0 ? 3 : 1;
    }
    return length;
  }
}
