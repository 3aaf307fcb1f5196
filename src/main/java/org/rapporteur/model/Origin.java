package org.rapporteur.model;

/** How a recommendation comes to an article; the strongest first. */
public enum Origin {
  /** Its front matter names it. */
  EXPLICIT,
  /** The text of its demand names it. */
  INLINE,
  /** Its theme names it. */
  INHERITED
}
