package org.rapporteur.style;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Colour;

/**
 * The style sheet of a report's own colour, which pages load after the others.
 *
 * @param paper the background of pages in light mode
 * @param darkPaper the background of pages in dark mode
 */
public record AccentStyle(Colour paper, Colour darkPaper) {

  /** The contrast in dark mode, where links also occur on marked text. */
  private static final double CONTRAST = 10;

  /**
   * The style for pages with these style sheets. Without a background, pages are white or black.
   */
  public static AccentStyle of(List<StyleSheet> sheets) {
    List<StyleRule> rules = sheets.stream().flatMap(sheet -> sheet.rules().stream()).toList();
    return new AccentStyle(
        paper(rules, DisplayMode.LIGHT).orElse(Colour.WHITE),
        paper(rules, DisplayMode.DARK).orElse(Colour.BLACK));
  }

  private static Optional<Colour> paper(List<StyleRule> rules, DisplayMode mode) {
    List<StyleRule> applied = rules.stream().filter(rule -> rule.applies(mode)).toList();
    return new PageColours(applied, "").background().map(PageColours.Placed::colour);
  }

  /**
   * The style sheet. In dark mode, the colour is made lighter until it can be read. Readers who ask
   * for more contrast get the default colours.
   */
  public String css(Colour colour) {
    Colour light = colour.readableOn(darkPaper, CONTRAST);
    return "@media screen and (prefers-contrast: no-preference) {\n"
        + properties(colour, colour.mix(paper, 0.82))
        + "}\n@media screen and (prefers-contrast: no-preference)"
        + " and (prefers-color-scheme: dark) {\n"
        + properties(light, light.mix(darkPaper, 0.72))
        + "}\n";
  }

  private static String properties(Colour link, Colour dot) {
    return "  :root { --link: " + link + "; --dot: " + dot + "; }\n";
  }
}
