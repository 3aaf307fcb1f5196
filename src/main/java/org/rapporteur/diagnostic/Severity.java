package org.rapporteur.diagnostic;

import java.util.Locale;

/**
 * How bad a finding is: an error stops the build, a warning does so only under {@code --strict}.
 */
public enum Severity {
  ERROR,
  WARNING;

  /** The word for it in settings and output: {@code error}, {@code warning}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
