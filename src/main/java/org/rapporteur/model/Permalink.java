package org.rapporteur.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address as a citation holds it: a page or file of an edition, perhaps with a place on it.
 *
 * <p>As text it is {@code r/nd-3/}, {@code themes/a/#nd-3}, {@code data/recommendations.csv}, or
 * {@code /} for the home page. It begins at the edition's base, so that all languages of a report
 * share it.
 *
 * @param address the page or file
 * @param anchor the id of the place; empty for the whole
 */
public record Permalink(Address address, String anchor) implements Comparable<Permalink> {

  private static final Pattern ANCHOR =
      Pattern.compile("(?:[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_-]*)?");

  /** The address of a page or file as a whole. */
  public static Permalink of(Address address) {
    return new Permalink(address, "");
  }

  /** Reads what {@link #toString} writes; empty for anything else. */
  public static Optional<Permalink> parse(String text) {
    int hash = text.indexOf('#');
    String path = hash < 0 ? text : text.substring(0, hash);
    String anchor = hash < 0 ? "" : text.substring(hash + 1);
    if (path.isEmpty() || !ANCHOR.matcher(anchor).matches() || hash >= 0 && anchor.isEmpty()) {
      return Optional.empty();
    }
    return Address.parse(path.equals("/") ? "" : path).map(a -> new Permalink(a, anchor));
  }

  /** Whether it names the page or file as a whole. */
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
