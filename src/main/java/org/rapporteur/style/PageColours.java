package org.rapporteur.style;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.Colour;

/** The values of the custom properties and colours of a page, in one display mode. */
final class PageColours {

  private static final Pattern REFERENCE =
      Pattern.compile("var\\(\\s*(--[\\w-]+)\\s*(?:,\\s*(.*))?\\)");

  private static final Pattern RGB =
      Pattern.compile(
          "rgba?\\(\\s*(\\d+)[\\s,]+(\\d+)[\\s,]+(\\d+)\\s*(?:[,/]\\s*(1|100%)\\s*)?\\)");

  private static final Map<String, Colour> NAMES =
      Map.of("black", Colour.BLACK, "white", Colour.WHITE);

  /** The depth of custom properties that refer to others. */
  private static final int DEPTH = 10;

  private final Map<String, Value> properties = new HashMap<>();
  private final String defaultFile;

  /** A value and where it is set. */
  private record Value(String text, StyleRule.Place place) {}

  /** A colour and where it is set. */
  record Placed(Colour colour, StyleRule.Place place) {}

  /**
   * @param rules the rules that apply, in order
   * @param defaultFile the style sheet that others change
   */
  PageColours(List<StyleRule> rules, String defaultFile) {
    this.defaultFile = defaultFile;
    for (StyleRule rule : rules) {
      if (rule.isForPage()) {
        rule.properties()
            .forEach((name, value) -> properties.put(name, new Value(value, rule.place())));
      }
    }
  }

  /** The background of the page. */
  Optional<Placed> background() {
    return ofPage("background").or(() -> ofPage("background-color"));
  }

  /** The colour of the page's text or background. */
  Optional<Placed> ofPage(String property) {
    return Optional.ofNullable(properties.get(property))
        .flatMap(value -> resolve(value.text(), value.place()));
  }

  /** The colour that a value denotes, with the place that sets it if another style changes it. */
  Optional<Placed> resolve(String text, StyleRule.Place place) {
    String value = text;
    StyleRule.Place setAt = place;
    for (int depth = 0; depth < DEPTH; depth++) {
      Matcher reference = REFERENCE.matcher(value);
      if (!reference.matches()) {
        StyleRule.Place at = setAt;
        return colour(value).map(colour -> new Placed(colour, at));
      }
      Value referred = properties.get(reference.group(1));
      if (referred == null && reference.group(2) == null) {
        return Optional.empty();
      }
      value = referred == null ? reference.group(2) : referred.text();
      if (referred != null && !referred.place().file().equals(defaultFile)) {
        setAt = referred.place();
      }
    }
    return Optional.empty();
  }

  private static Optional<Colour> colour(String text) {
    String value = text.strip().toLowerCase(Locale.ROOT);
    Matcher rgb = RGB.matcher(value);
    if (rgb.matches()) {
      return Optional.of(new Colour(part(rgb, 1), part(rgb, 2), part(rgb, 3)));
    }
    return Colour.parse(value).or(() -> Optional.ofNullable(NAMES.get(value)));
  }

  private static int part(Matcher rgb, int group) {
    String digits = rgb.group(group);
    return digits.length() > 3 ? 255 : Math.min(255, Integer.parseInt(digits));
  }
}
