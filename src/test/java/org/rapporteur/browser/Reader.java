package org.rapporteur.browser;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * How someone reads: the window, the colours, and whether scripts run.
 *
 * @param width of the window, in CSS pixels
 * @param touch whether it is a phone, on which a page that is too wide grows the view
 */
record Reader(
    int width, int height, boolean touch, ColorScheme scheme, ForcedColors forced, boolean script) {

  static final Reader DESKTOP = light(1280);

  static Reader light(int width) {
    return new Reader(width, 800, false, ColorScheme.LIGHT, ForcedColors.NONE, true);
  }

  static Reader dark(int width) {
    return new Reader(width, 800, false, ColorScheme.DARK, ForcedColors.NONE, true);
  }

  static Reader forced(int width) {
    return new Reader(width, 800, false, ColorScheme.LIGHT, ForcedColors.ACTIVE, true);
  }

  static Reader phone(int width) {
    return new Reader(width, 640, true, ColorScheme.LIGHT, ForcedColors.NONE, true);
  }

  Reader withoutScript() {
    return new Reader(width, height, touch, scheme, forced, false);
  }

  ReducedMotion motion() {
    return ReducedMotion.NO_PREFERENCE;
  }
}
