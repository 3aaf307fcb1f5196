package org.rapporteur.model;

import java.util.Locale;

/** How a recommendation comes to an article; the strongest first. */
public enum Origin {
  /** Its front matter names it. */
  EXPLICIT,
  /** The text of its demand names it. */
  INLINE,
  /** Its theme names it. */
  INHERITED;

  private final String word = name().toLowerCase(Locale.ROOT);

  /** As pages and data write it. */
  public String word() {
    return word;
  }
}
