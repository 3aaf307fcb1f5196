package org.rapporteur.diagnostic;

/**
 * How bad a finding is: an error stops the build, a warning does so only under {@code --strict}.
 */
public enum Severity {
  ERROR,
  WARNING
}
