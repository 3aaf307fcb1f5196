package org.rapporteur.style;

import org.rapporteur.model.Colour;

/** The style sheet of a report's own colour, which pages load after the default one. */
public final class AccentStyle {

  /** The page in the default style, in light and dark mode. */
  private static final Colour PAPER = new Colour(0xfb, 0xfa, 0xf6);

  private static final Colour DARK_PAPER = new Colour(0x15, 0x17, 0x1b);

  /** The contrast in dark mode, where links also occur on marked text. */
  private static final double CONTRAST = 10;

  private AccentStyle() {}

  /**
   * The style sheet. In dark mode, the colour is made lighter until it can be read. Readers who ask
   * for more contrast get the default colours.
   */
  public static String css(Colour colour) {
    Colour light = colour.readableOn(DARK_PAPER, CONTRAST);
    return "@media screen and (prefers-contrast: no-preference) {\n"
        + properties(colour, colour.mix(PAPER, 0.82))
        + "}\n@media screen and (prefers-contrast: no-preference)"
        + " and (prefers-color-scheme: dark) {\n"
        + properties(light, light.mix(DARK_PAPER, 0.72))
        + "}\n";
  }

  private static String properties(Colour link, Colour dot) {
    return "  :root { --link: " + link + "; --dot: " + dot + "; }\n";
  }
}
