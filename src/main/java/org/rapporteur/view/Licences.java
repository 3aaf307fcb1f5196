package org.rapporteur.view;

import java.util.Map;
import java.util.Optional;

/** The web addresses of the licences that are usual for reports, by their SPDX identifiers. */
public final class Licences {

  private static final Map<String, String> URLS =
      Map.of(
          "CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/",
          "CC-BY-SA-4.0", "https://creativecommons.org/licenses/by-sa/4.0/",
          "CC-BY-NC-4.0", "https://creativecommons.org/licenses/by-nc/4.0/",
          "CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/");

  private Licences() {}

  /** The web address of a licence; empty if it is not known. */
  public static Optional<String> url(String licence) {
    return Optional.ofNullable(URLS.get(licence));
  }
}
