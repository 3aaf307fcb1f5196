package org.rapporteur.model;

/**
 * A citation style that a report offers.
 *
 * @param id the name in report.yaml: {@code apa}, or {@code house.csl}
 * @param title the name shown to readers; empty if the interface texts contain one
 * @param csl the style in the Citation Style Language; empty for a built-in style
 */
public record CitationStyle(String id, String title, String csl) {

  /** Returns a built-in style. */
  public static CitationStyle shipped(String id, String title) {
    return new CitationStyle(id, title, "");
  }
}
