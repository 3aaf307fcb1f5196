package org.rapporteur.model;

import java.util.Locale;

/** The publication status of a recommendation. */
public enum Status {
  DRAFT,
  PUBLISHED,
  MERGED,
  WITHDRAWN,
  ERASED;

  private final String word = name().toLowerCase(Locale.ROOT);

  /** The name used in front matter. */
  public String word() {
    return word;
  }
}
