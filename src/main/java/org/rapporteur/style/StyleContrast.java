package org.rapporteur.style;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The contrast of the colours that style sheets give to text, computed without a browser: each
 * colour against its rule's own background, or else the page's, and the backgrounds of marked text
 * against the colours of text and of links.
 *
 * @param pairs the pairs of colours, without repetition
 * @param unknown the values, as written, whose colour is not known, such as gradients
 */
public record StyleContrast(List<ColourPair> pairs, Set<String> unknown) {

  /** The minimum for text in WCAG 2.2 AA. */
  public static final double MINIMUM = 4.5;

  /** Values that denote no colour of their own. */
  private static final Set<String> NONE =
      Set.of("inherit", "currentcolor", "transparent", "none", "unset", "initial", "revert");

  public StyleContrast {
    pairs = List.copyOf(pairs);
    unknown = Set.copyOf(unknown);
  }

  /**
   * Computes the contrast of style sheets that apply together.
   *
   * @param sheets in the order in which pages load them; the first is the default style
   */
  public static StyleContrast of(List<StyleSheet> sheets) {
    List<StyleRule> rules = sheets.stream().flatMap(sheet -> sheet.rules().stream()).toList();
    Map<List<Object>, ColourPair> pairs = new LinkedHashMap<>();
    Set<String> unknown = new LinkedHashSet<>();
    for (DisplayMode mode : DisplayMode.values()) {
      List<StyleRule> applied = rules.stream().filter(rule -> rule.applies(mode)).toList();
      String defaultFile = sheets.get(0).file();
      new Computation(applied, mode, defaultFile, pairs, unknown).run();
    }
    return new StyleContrast(List.copyOf(pairs.values()), unknown);
  }

  /** The lowest contrast in a display mode; empty if no pair is known. */
  public OptionalDouble lowest(DisplayMode mode) {
    return pairs.stream()
        .filter(pair -> pair.mode() == mode)
        .mapToDouble(ColourPair::contrast)
        .min();
  }

  /** The pairs that cannot be read. */
  public List<ColourPair> tooLow() {
    return pairs.stream().filter(pair -> pair.contrast() < MINIMUM).toList();
  }

  /** The pairs of one display mode. */
  private static final class Computation {
    private final List<StyleRule> rules;
    private final DisplayMode mode;
    private final String defaultFile;
    private final PageColours colours;
    private final Map<List<Object>, ColourPair> pairs;
    private final Set<String> unknown;

    Computation(
        List<StyleRule> rules,
        DisplayMode mode,
        String defaultFile,
        Map<List<Object>, ColourPair> pairs,
        Set<String> unknown) {
      this.rules = rules;
      this.mode = mode;
      this.defaultFile = defaultFile;
      this.colours = new PageColours(rules, defaultFile);
      this.pairs = pairs;
      this.unknown = unknown;
    }

    void run() {
      Optional<PageColours.Placed> paper = colours.background();
      Optional<PageColours.Placed> ink = colours.ofPage("color");
      if (paper.isEmpty() || ink.isEmpty()) {
        return;
      }
      add(ink.get(), paper.get());
      Map<String, PageColours.Placed> backgrounds = new HashMap<>();
      Optional<PageColours.Placed> link = Optional.empty();
      for (StyleRule rule : rules) {
        Optional<PageColours.Placed> text = value(rule, "color");
        Optional<PageColours.Placed> background =
            value(rule, "background").or(() -> value(rule, "background-color"));
        background.ifPresent(b -> rule.selectors().forEach(s -> backgrounds.put(s, b)));
        if (rule.selectors().contains("a") && text.isPresent()) {
          link = text;
        }
        if (text.isPresent()) {
          for (String selector : rule.selectors()) {
            add(text.get(), background.orElse(backgrounds.getOrDefault(selector, paper.get())));
          }
        } else if (background.isPresent() && rule.isBelowText()) {
          add(ink.get(), background.get());
          link.ifPresent(l -> add(l, background.get()));
        }
      }
    }

    private Optional<PageColours.Placed> value(StyleRule rule, String property) {
      String text = rule.properties().get(property);
      if (text == null || NONE.contains(text.toLowerCase(Locale.ROOT))) {
        return Optional.empty();
      }
      Optional<PageColours.Placed> colour = colours.resolve(text, rule.place());
      if (colour.isEmpty()) {
        unknown.add(text);
      }
      return colour;
    }

    private void add(PageColours.Placed text, PageColours.Placed background) {
      StyleRule.Place place =
          text.place().file().equals(defaultFile) ? background.place() : text.place();
      pairs.putIfAbsent(
          List.of(text.colour(), background.colour(), mode),
          new ColourPair(text.colour(), background.colour(), mode, place.file(), place.line()));
    }
  }
}
