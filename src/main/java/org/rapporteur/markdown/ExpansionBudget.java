package org.rapporteur.markdown;

import org.rapporteur.diagnostic.Diagnostics;

/** What one text may still expand to, and how many elements it may still have. */
record ExpansionBudget(Expansion expansion, ElementCounter elements) {

  ExpansionBudget(SourcePositions places, Diagnostics diagnostics) {
    this(new Expansion(places, diagnostics), new ElementCounter(places, diagnostics));
  }

  boolean isExceeded() {
    return expansion.isExceeded() || elements.isExceeded();
  }
}
