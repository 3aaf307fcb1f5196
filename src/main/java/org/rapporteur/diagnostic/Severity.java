package org.rapporteur.diagnostic;

import java.util.Locale;

/** The severity of a diagnostic: an error fails the build, a warning only with {@code --strict}. */
public enum Severity {
  ERROR,
  WARNING;

  /** The name used in settings and output: {@code error}, {@code warning}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
