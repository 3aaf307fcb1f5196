package org.rapporteur.model;

import java.util.Locale;

/** The way in which a recommendation cites an article; the strongest first. */
public enum Origin {
  /** The recommendation's front matter cites it. */
  EXPLICIT(0),
  /** The text of its demand cites it. */
  INLINE(1),
  /** Its theme cites it. */
  INHERITED(2);

  private final int distance;

  private final String word = name().toLowerCase(Locale.ROOT);

  Origin(int distance) {
    this.distance = distance;
  }

  /** The distance from the recommendation’s own front matter. */
  public int distance() {
    return distance;
  }

  /** The name used in pages and data. */
  public String word() {
    return word;
  }
}
