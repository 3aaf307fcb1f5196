package org.rapporteur.model;

import java.util.Locale;

/** A file in which a reader takes a report along. */
public enum Download {
  /** The whole report on pages of paper. */
  PDF,
  /** The whole report as a book for small and for adaptable screens. */
  EPUB,
  /** Every page and file of the site. */
  ZIP;

  /** As report.yaml writes it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Where it stands. */
  public Address address() {
    return new Address("report." + word());
  }
}
