package org.rapporteur.browser;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * A reader's settings: the window, the colours, and whether scripts run.
 *
 * @param width the width of the window, in CSS pixels
 * @param touch whether it is a phone, whose view grows with a page that is too wide
 */
record Reader(
    int width, int height, boolean touch, ColorScheme scheme, ForcedColors forced, boolean script) {

  static final Reader DESKTOP = light(1280);

  /** A window of 1280 × 800 at 400 %. */
  static final Reader ZOOMED =
      new Reader(320, 200, false, ColorScheme.LIGHT, ForcedColors.NONE, true);

  static Reader light(int width) {
    return new Reader(width, 800, false, ColorScheme.LIGHT, ForcedColors.NONE, true);
  }

  static Reader phone(int width) {
    return new Reader(width, 640, true, ColorScheme.LIGHT, ForcedColors.NONE, true);
  }

  Reader withoutScript() {
    return new Reader(width, height, touch, scheme, forced, false);
  }

  /** Motion is enabled, so that it would be detected; {@link ReflowTest} disables it. */
  ReducedMotion motion() {
    return ReducedMotion.NO_PREFERENCE;
  }
}
