package org.rapporteur.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An opaque colour in sRGB, with the contrast of the Web Content Accessibility Guidelines.
 *
 * @param red from 0 to 255, like the others
 */
public record Colour(int red, int green, int blue) {

  public static final Colour BLACK = new Colour(0, 0, 0);
  public static final Colour WHITE = new Colour(255, 255, 255);

  private static final Pattern LONG = Pattern.compile("#([0-9a-f]{6})");
  private static final Pattern SHORT = Pattern.compile("#([0-9a-f])([0-9a-f])([0-9a-f])$");

  /** The number of steps in which a colour is made lighter or darker. */
  private static final int STEPS = 100;

  /** Reads {@code #7a2e0e} or {@code #abc}; empty for all else. */
  public static Optional<Colour> parse(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    String digits = SHORT.matcher(lower).replaceFirst("#$1$1$2$2$3$3");
    Matcher matcher = LONG.matcher(digits);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int value = Integer.parseInt(matcher.group(1), 16);
    return Optional.of(new Colour(value >> 16, value >> 8 & 255, value & 255));
  }

  /** The digits without the number sign: {@code 7a2e0e}. */
  public String digits() {
    return String.format(Locale.ROOT, "%02x%02x%02x", red, green, blue);
  }

  /** The colour as CSS writes it: {@code #7a2e0e}. */
  @Override
  public String toString() {
    return "#" + digits();
  }

  /** The contrast ratio with another colour, from 1 to 21. */
  public double contrast(Colour other) {
    double a = luminance();
    double b = other.luminance();
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  /** A mixture with another colour; a share of 0 is this colour, 1 the other one. */
  public Colour mix(Colour other, double share) {
    return new Colour(
        mix(red, other.red, share), mix(green, other.green, share), mix(blue, other.blue, share));
  }

  private static int mix(int part, int other, double share) {
    return (int) Math.round(part + (other - part) * share);
  }

  /**
   * The mixture with black or white that differs least from this colour and has a certain contrast
   * with a background.
   */
  public Colour readableOn(Colour background, double contrast) {
    Colour end = background.contrast(BLACK) > background.contrast(WHITE) ? BLACK : WHITE;
    for (int step = 0; step < STEPS; step++) {
      Colour mixture = mix(end, step / (double) STEPS);
      if (mixture.contrast(background) >= contrast) {
        return mixture;
      }
    }
    return end;
  }
}
