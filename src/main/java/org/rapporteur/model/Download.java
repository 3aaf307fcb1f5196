package org.rapporteur.model;

import java.util.Locale;

/** A file format in which readers can download a report. */
public enum Download {
  /** The whole report as printable pages. */
  PDF,
  /** The whole report as an e-book with reflowable text. */
  EPUB,
  /** The whole report as a Word document. */
  DOCX,
  /** Every page and file of the site. */
  ZIP;

  /** The name used in report.yaml. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The address of the file. */
  public Address address() {
    return new Address("report." + word());
  }
}
