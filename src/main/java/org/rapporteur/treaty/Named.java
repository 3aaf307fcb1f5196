package org.rapporteur.treaty;

import java.util.List;

/**
 * The instruments that a list of provisions belongs to.
 *
 * @param instruments one, or several for "common article 3"; none if the text names something that
 *     is not in the catalogue
 * @param first the index of the first symbol that names them
 * @param next the index of the symbol after the name
 */
record Named(List<Instrument> instruments, int first, int next) {

  Named {
    instruments = List.copyOf(instruments);
  }

  boolean isKnown() {
    return !instruments.isEmpty();
  }
}
