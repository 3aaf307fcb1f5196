package org.rapporteur.asset;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.text.Graphemes;

/**
 * Checks CSS in a drawing. It may call only functions that compute, and refer only to parts of the
 * same drawing. Comments and strings are checked like the rest: neither can join two words to one
 * that this check would miss. A backslash could, and is rejected.
 */
final class CssText {

  private static final Set<String> AT_RULES = Set.of("media", "supports", "font-face", "charset");

  private static final Set<String> FUNCTIONS =
      WordSet.of(
          """
          rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark
          calc min max clamp var
          matrix matrix3d translate translatex translatey translatez translate3d
          scale scalex scaley scalez scale3d rotate rotatex rotatey rotatez rotate3d
          skew skewx skewy perspective
          linear-gradient radial-gradient conic-gradient
          repeating-linear-gradient repeating-radial-gradient repeating-conic-gradient
          blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia
          path polygon circle ellipse inset rect xywh
          local format
          not is where has lang nth-child nth-last-child nth-of-type nth-last-of-type
          """);

  private static final Pattern FRAGMENT =
      Pattern.compile("#[^\\s'\"()]*|'#[^\\s'\"()]*'|\"#[^\\s'\"()]*\"");
  private static final Pattern SCRIPTED =
      Pattern.compile("(?:^|[^-\\w])(-moz-binding|behavior)\\s*:");

  private CssText() {}

  /** The problem of a text; empty if there is none. */
  static Optional<String> problem(String text) {
    String css = text.toLowerCase(Locale.ROOT);
    if (css.indexOf('\\') >= 0) {
      return Optional.of("contains a backslash, which can hide an address");
    }
    var scripted = SCRIPTED.matcher(css);
    if (scripted.find()) {
      return Optional.of("uses “" + scripted.group(1) + "”, which runs code");
    }
    return atRule(css).or(() -> function(css));
  }

  private static Optional<String> atRule(String css) {
    for (int at = css.indexOf('@'); at >= 0; at = css.indexOf('@', at + 1)) {
      int end = at + 1;
      while (end < css.length() && isNameCharacter(css.charAt(end))) {
        end++;
      }
      if (!AT_RULES.contains(css.substring(at + 1, end))) {
        return Optional.of("uses “" + shortened(css.substring(at, end)) + "”");
      }
    }
    return Optional.empty();
  }

  private static Optional<String> function(String css) {
    for (int open = css.indexOf('('); open >= 0; open = css.indexOf('(', open + 1)) {
      int start = open;
      while (start > 0 && isNameCharacter(css.charAt(start - 1))) {
        start--;
      }
      String name = css.substring(start, open);
      if (name.equals("url")) {
        int close = css.indexOf(')', open);
        String address = css.substring(open + 1, close < 0 ? css.length() : close).strip();
        if (close < 0 || !FRAGMENT.matcher(address).matches()) {
          return Optional.of("refers to content outside the drawing: “" + shortened(address) + "”");
        }
      } else if (!name.isEmpty() && !FUNCTIONS.contains(name)) {
        return Optional.of("uses “" + shortened(name) + "()”");
      }
    }
    return Optional.empty();
  }

  /** Matches at least every character of a CSS name; matching more is harmless. */
  private static boolean isNameCharacter(char c) {
    return c == '-' || c == '_' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 0x80;
  }

  private static String shortened(String text) {
    return Graphemes.truncate(text, 40);
  }
}
