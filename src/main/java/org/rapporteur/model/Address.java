package org.rapporteur.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The permanent path of a page or file below the base of its edition, as readers see it: {@code
 * r/nd-3/} for a page, {@code data/recommendations.csv} for a file, the empty text for the home
 * page.
 *
 * @param path lower-case segments joined by slashes, without a leading slash; that of a page ends
 *     with a slash
 */
public record Address(String path) implements Comparable<Address> {

  private static final Pattern FORM =
      Pattern.compile(
          "(?:[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*+/)*+(?:[\\p{L}\\p{N}.][\\p{L}\\p{M}\\p{N}._-]*)?");

  public static final Address HOME = new Address("");

  public Address {
    if (!isValid(path)) {
      throw new IllegalArgumentException("not an address: " + path);
    }
  }

  private static boolean isValid(String path) {
    return isPlain(path) || FORM.matcher(path).matches() && !path.contains("..");
  }

  /**
   * Whether a path consists of a-z, 0-9, slashes and inner hyphens only: a fast check that makes
   * the full pattern unnecessary for nearly every path.
   */
  private static boolean isPlain(String path) {
    boolean inSegment = false;
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
      if (!letter && !(inSegment && (c == '-' || c == '/'))) {
        return false;
      }
      inSegment = c != '/';
    }
    return true;
  }

  /** Parses an address; empty if the text is not a valid one. */
  public static Optional<Address> parse(String text) {
    return isValid(text) ? Optional.of(new Address(text)) : Optional.empty();
  }

  /** Returns the address of a page with the given segments. */
  public static Address page(String... segments) {
    return new Address(String.join("/", segments) + "/");
  }

  /** Whether this is the address of a page, whose file is {@code index.html} in its folder. */
  public boolean isPage() {
    return path.isEmpty() || path.endsWith("/");
  }

  /** The path of the file that is served at this address. */
  public String file() {
    return isPage() ? path + "index.html" : path;
  }

  @Override
  public int compareTo(Address other) {
    return path.compareTo(other.path);
  }

  @Override
  public String toString() {
    return path;
  }
}
