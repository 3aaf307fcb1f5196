package org.rapporteur.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A citable address: a page or file of an edition, optionally with an anchor.
 *
 * <p>Its text form is {@code r/nd-3/}, {@code themes/a/#nd-3}, {@code data/recommendations.csv}, or
 * {@code /} for the home page. It is relative to the edition's base, so all languages of a report
 * share it.
 *
 * @param address the page or file
 * @param anchor the id of an element of the page; empty for the whole page or file
 */
public record Permalink(Address address, String anchor) implements Comparable<Permalink> {

  private static final Pattern ANCHOR =
      Pattern.compile("(?:[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_-]*)?");

  /** Returns the address of a whole page or file. */
  public static Permalink of(Address address) {
    return new Permalink(address, "");
  }

  /** Parses the form that {@link #toString} writes; empty for anything else. */
  public static Optional<Permalink> parse(String text) {
    int hash = text.indexOf('#');
    String path = hash < 0 ? text : text.substring(0, hash);
    String anchor = hash < 0 ? "" : text.substring(hash + 1);
    if (path.isEmpty() || !ANCHOR.matcher(anchor).matches() || hash >= 0 && anchor.isEmpty()) {
      return Optional.empty();
    }
    return Address.parse(path.equals("/") ? "" : path).map(a -> new Permalink(a, anchor));
  }

  /** Whether it has no anchor. */
  public boolean isWhole() {
    return anchor.isEmpty();
  }

  @Override
  public int compareTo(Permalink other) {
    int byAddress = address.compareTo(other.address);
    return byAddress != 0 ? byAddress : anchor.compareTo(other.anchor);
  }

  @Override
  public String toString() {
    String path = address.path().isEmpty() ? "/" : address.path();
    return anchor.isEmpty() ? path : path + "#" + anchor;
  }
}
