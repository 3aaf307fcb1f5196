package org.rapporteur.model;

import java.util.Locale;

/** Where a recommendation stands between being written and being gone. */
public enum Status {
  DRAFT,
  PUBLISHED,
  MERGED,
  WITHDRAWN,
  ERASED;

  private final String word = name().toLowerCase(Locale.ROOT);

  /** As front matter writes it. */
  public String word() {
    return word;
  }
}
