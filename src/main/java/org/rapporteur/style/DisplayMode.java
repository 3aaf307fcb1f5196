package org.rapporteur.style;

import java.util.Locale;

/** The settings of a reader's device that change the colours of a page. */
public enum DisplayMode {
  LIGHT(false, false),
  DARK(true, false),
  LIGHT_CONTRAST(false, true),
  DARK_CONTRAST(true, true);

  private final boolean dark;
  private final boolean moreContrast;

  DisplayMode(boolean dark, boolean moreContrast) {
    this.dark = dark;
    this.moreContrast = moreContrast;
  }

  /** The name in sentences: {@code light mode with more contrast}. */
  public String text() {
    return (dark ? "dark mode" : "light mode") + (moreContrast ? " with more contrast" : "");
  }

  /**
   * Whether a rule with these media queries applies on a screen. Of queries about anything else,
   * such as the width of the window, it is assumed that they match.
   */
  boolean matches(String queries) {
    for (String query : queries.toLowerCase(Locale.ROOT).split(",", -1)) {
      if (matchesQuery(query.replaceAll("\\s+", ""))) {
        return true;
      }
    }
    return false;
  }

  private boolean matchesQuery(String query) {
    return !query.startsWith("print")
        && !query.contains("forced-colors:active")
        && !query.contains("prefers-contrast:less")
        && (dark || !query.contains("prefers-color-scheme:dark"))
        && (!dark || !query.contains("prefers-color-scheme:light"))
        && (moreContrast || !query.contains("prefers-contrast:more"))
        && (!moreContrast || !query.contains("prefers-contrast:no-preference"));
  }
}
