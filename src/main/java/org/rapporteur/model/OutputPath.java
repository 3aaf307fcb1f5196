package org.rapporteur.model;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The path of a published file, from the site's root, with forward slashes: {@code
 * r/nd-3/index.html}.
 *
 * <p>A value of this type is safe to resolve against a folder on any system: it is relative, never
 * leaves the folder, and contains no name that Windows or macOS would store under another name.
 * Paths are ordered by their characters, independently of the locale.
 *
 * @param value the path, in NFC; never empty
 */
public record OutputPath(String value) implements Comparable<OutputPath> {

  private static final int MAX_SEGMENT_BYTES = 255;
  private static final String WINDOWS_RESERVED = "<>:\"|?*";
  private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "com", "lpt");
  private static final Pattern WINDOWS_DEVICE =
      Pattern.compile("(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³]) *(\\..*)?");

  /**
   * Creates a path that was validated before.
   *
   * @throws IllegalArgumentException if {@link #problem} finds a problem. Content is validated
   *     earlier, so this is a bug.
   */
  public OutputPath {
    Optional<String> problem = problem(value);
    if (problem.isPresent()) {
      throw new IllegalArgumentException("invalid output path: \"" + value + "\" " + problem.get());
    }
  }

  /** Returns the path for a text; see the constructor for the paths that are rejected. */
  public static OutputPath of(String value) {
    return new OutputPath(value);
  }

  /** The folder that contains this file; empty at the site's root. */
  public Optional<OutputPath> folder() {
    int slash = value.lastIndexOf('/');
    return slash < 0 ? Optional.empty() : Optional.of(new OutputPath(value.substring(0, slash)));
  }

  /** A key that is equal for paths that differ only by case, which are one file on many disks. */
  public String foldedCase() {
    return value.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  /**
   * The reason why a text is not a valid output path, as the end of a sentence; empty if it is
   * valid.
   */
  public static Optional<String> problem(String value) {
    if (value.isEmpty()) {
      return Optional.of("is empty");
    }
    boolean ascii = true;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      ascii &= c < 0x80;
      if (c == '\\') {
        return Optional.of("has a backslash");
      }
      if (isControl(c)) {
        return Optional.of("has a control or text-direction character");
      }
      if (WINDOWS_RESERVED.indexOf(c) >= 0) {
        return Optional.of("has the character " + c + ", which Windows does not allow in a name");
      }
    }
    if (!ascii && !StandardCharsets.UTF_8.newEncoder().canEncode(value)) {
      return Optional.of("has a lone surrogate, half of a character");
    }
    if (!ascii && !Normalizer.isNormalized(value, Normalizer.Form.NFC)) {
      return Optional.of("is not in Unicode normal form C");
    }
    int start = 0;
    while (start <= value.length()) {
      int slash = value.indexOf('/', start);
      int end = slash < 0 ? value.length() : slash;
      Optional<String> problem = segmentProblem(value.substring(start, end), ascii);
      if (problem.isPresent()) {
        return problem;
      }
      start = end + 1;
    }
    return Optional.empty();
  }

  private static Optional<String> segmentProblem(String segment, boolean ascii) {
    if (segment.isEmpty()) {
      return Optional.of("has an empty part, or begins or ends with a slash");
    }
    if (segment.equals(".") || segment.equals("..")) {
      return Optional.of("has the part " + segment);
    }
    if (segment.endsWith(".") || segment.endsWith(" ")) {
      return Optional.of("has a part that ends in a dot or a space");
    }
    int bytes = ascii ? segment.length() : segment.getBytes(StandardCharsets.UTF_8).length;
    if (bytes > MAX_SEGMENT_BYTES) {
      return Optional.of("has a part longer than " + MAX_SEGMENT_BYTES + " bytes");
    }
    if (mayBeDevice(segment)
        && WINDOWS_DEVICE.matcher(segment.toLowerCase(Locale.ROOT)).matches()) {
      return Optional.of("has the part " + segment + ", which is the name of a device on Windows");
    }
    return Optional.empty();
  }

  /**
   * Whether a segment begins like a device name: a fast check that makes the full pattern
   * unnecessary for nearly every path.
   */
  private static boolean mayBeDevice(String segment) {
    if (segment.length() < 3 || "cpanlCPANL".indexOf(segment.charAt(0)) < 0) {
      return false;
    }
    return DEVICES.contains(segment.substring(0, 3).toLowerCase(Locale.ROOT));
  }

  private static boolean isControl(char c) {
    return Character.isISOControl(c)
        || c == '\u061C'
        || c == '\u200E'
        || c == '\u200F'
        || (c >= '\u2028' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069');
  }

  @Override
  public int compareTo(OutputPath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
