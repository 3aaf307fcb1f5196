package org.rapporteur.style;

import java.util.Locale;
import org.rapporteur.model.Colour;

/**
 * A colour of text with a background on which it occurs.
 *
 * @param file the style sheet that sets the colour which differs from the default style
 * @param line the line in that file, from 1
 */
public record ColourPair(Colour text, Colour background, DisplayMode mode, String file, int line) {

  public double contrast() {
    return text.contrast(background);
  }

  /** The contrast, rounded down to one decimal: {@code 4.4:1}. */
  public String ratio() {
    return String.format(Locale.ROOT, "%.1f:1", Math.floor(contrast() * 10) / 10);
  }
}
