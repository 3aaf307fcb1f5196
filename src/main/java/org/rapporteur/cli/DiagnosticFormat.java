package org.rapporteur.cli;

/** How findings are printed; the names are those of the option. */
enum DiagnosticFormat {
  text,
  json,
  github
}
