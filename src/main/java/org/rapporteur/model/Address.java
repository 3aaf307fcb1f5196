package org.rapporteur.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A page's or file's permanent place below the base of its edition, as readers see it: {@code
 * r/nd-3/} for a page, {@code data/recommendations.csv} for a file, the empty text for the home
 * page.
 *
 * @param path lower-case segments joined by slashes, no slash in front; a page's ends with one
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
   * Whether it is made of a-z, 0-9 and inner hyphens: spares nearly every path the full pattern.
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

  /** The address that a text names; empty when it can't be one. */
  public static Optional<Address> parse(String text) {
    return isValid(text) ? Optional.of(new Address(text)) : Optional.empty();
  }

  /** The address of a page, from its segments. */
  public static Address page(String... segments) {
    return new Address(String.join("/", segments) + "/");
  }

  /** Whether it is a page, whose file is the {@code index.html} in its folder. */
  public boolean isPage() {
    return path.isEmpty() || path.endsWith("/");
  }

  /** The path of the file that answers it. */
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
