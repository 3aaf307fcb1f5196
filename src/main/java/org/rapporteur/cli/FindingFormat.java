package org.rapporteur.cli;

/** How findings are printed; the names are those of the option. */
enum FindingFormat {
  text,
  json,
  github
}
