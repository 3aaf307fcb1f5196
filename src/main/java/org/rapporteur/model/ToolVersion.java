package org.rapporteur.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A version of Rapporteur. Parts that are not given are 0.
 *
 * @param major the number that increases if reports or templates may have to be changed
 */
public record ToolVersion(int major, int minor, int patch) implements Comparable<ToolVersion> {

  private static final Pattern FORM =
      Pattern.compile("(0|[1-9][0-9]{0,3})(?:\\.(0|[1-9][0-9]{0,3}))?(?:\\.(0|[1-9][0-9]{0,3}))?");

  private static final Comparator<ToolVersion> ORDER =
      Comparator.comparingInt(ToolVersion::major)
          .thenComparingInt(ToolVersion::minor)
          .thenComparingInt(ToolVersion::patch);

  /** Parses 1, 1.2 or 1.2.3; empty for anything else. */
  public static Optional<ToolVersion> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    return matcher.matches()
        ? Optional.of(
            new ToolVersion(
                number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3))))
        : Optional.empty();
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /** The running version. A build between two releases counts as the later release. */
  public static ToolVersion running() {
    return parse(runningName().replaceFirst("[-+].*", "")).orElseThrow();
  }

  /**
   * The full name of the running version, including the commit: {@code 0.1.1-dev.5+g1a2b3c4d5e6f}.
   */
  public static String runningName() {
    try (InputStream in =
        Objects.requireNonNull(ToolVersion.class.getResourceAsStream("version.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether this version can build a report that requires another one, with the same result. */
  public boolean satisfies(ToolVersion required) {
    return major == required.major && compareTo(required) >= 0;
  }

  @Override
  public int compareTo(ToolVersion other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return major + "." + minor + "." + patch;
  }
}
