package org.rapporteur.model;

import java.util.Locale;

/** How a recommendation comes to an article; the strongest first. */
public enum Origin {
  /** Its front matter names it. */
  EXPLICIT(0),
  /** The text of its demand names it. */
  INLINE(1),
  /** Its theme names it. */
  INHERITED(2);

  private final int distance;

  private final String word = name().toLowerCase(Locale.ROOT);

  Origin(int distance) {
    this.distance = distance;
  }

  /** How far from the recommendation’s own front matter it is named. */
  public int distance() {
    return distance;
  }

  /** As pages and data write it. */
  public String word() {
    return word;
  }
}
