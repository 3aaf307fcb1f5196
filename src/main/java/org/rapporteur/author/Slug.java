package org.rapporteur.author;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** The part of an address that is derived from a title. */
public final class Slug {

  private static final int MAX = 40;

  private Slug() {}

  /** Derives an address from the Latin letters and digits of a title; empty if it has none. */
  public static Optional<String> of(String title) {
    String address =
        Normalizer.normalize(title, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[’']", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    if (address.length() > MAX) {
      int end = address.lastIndexOf('-', MAX);
      address = address.substring(0, end > 0 ? end : MAX);
    }
    return address.isEmpty() ? Optional.empty() : Optional.of(address);
  }
}
