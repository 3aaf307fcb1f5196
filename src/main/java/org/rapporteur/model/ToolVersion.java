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
 * A version of Rapporteur, or the beginning of one: what is left out counts as 0.
 *
 * @param major grows where a report or its templates may have to be changed
 */
public record ToolVersion(int major, int minor, int patch) implements Comparable<ToolVersion> {

  private static final Pattern FORM =
      Pattern.compile("(0|[1-9][0-9]{0,3})(?:\\.(0|[1-9][0-9]{0,3}))?(?:\\.(0|[1-9][0-9]{0,3}))?");

  private static final Comparator<ToolVersion> ORDER =
      Comparator.comparingInt(ToolVersion::major)
          .thenComparingInt(ToolVersion::minor)
          .thenComparingInt(ToolVersion::patch);

  /** Reads 1, 1.2 or 1.2.3; empty for anything else. */
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

  /** The one that runs; what comes between two releases counts as the later. */
  public static ToolVersion running() {
    return parse(runningName().replaceFirst("[-+].*", "")).orElseThrow();
  }

  /** The one that runs, as its makers tell it apart: {@code 0.1.1-dev.5+g1a2b3c4d5e6f}. */
  public static String runningName() {
    try (InputStream in =
        Objects.requireNonNull(ToolVersion.class.getResourceAsStream("version.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether it does all that a report for another one asks for, in the same way. */
  public boolean serves(ToolVersion wanted) {
    return major == wanted.major && compareTo(wanted) >= 0;
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
