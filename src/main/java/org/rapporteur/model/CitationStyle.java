package org.rapporteur.model;

/**
 * A style of citation that a report offers.
 *
 * @param id the name by which report.yaml asks for it: {@code apa}, or {@code house.csl}
 * @param title what readers know it by; empty where the interface has a word for it
 * @param csl its text in the Citation Style Language; empty for a style that the program brings
 */
public record CitationStyle(String id, String title, String csl) {

  /** A style that the program brings. */
  public static CitationStyle shipped(String id, String title) {
    return new CitationStyle(id, title, "");
  }
}
