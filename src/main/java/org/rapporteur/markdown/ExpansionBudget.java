package org.rapporteur.markdown;

import org.rapporteur.diagnostic.Diagnostics;

/** The limits of one text on expansion and on the number of elements. */
record ExpansionBudget(Expansion expansion, ElementCounter elements) {

  ExpansionBudget(SourcePositions positions, Diagnostics diagnostics) {
    this(new Expansion(positions, diagnostics), new ElementCounter(positions, diagnostics));
  }

  boolean isExceeded() {
    return expansion.isExceeded() || elements.isExceeded();
  }
}
