package org.rapporteur.cli;

/** The output formats for diagnostics. The names are the values of the option {@code --format}. */
enum DiagnosticFormat {
  text,
  json,
  github
}
