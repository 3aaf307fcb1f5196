package org.rapporteur.treaty;

import java.util.List;

/**
 * Instruments that are named together: "both Covenants", "the Geneva Conventions".
 *
 * @param instruments their ids
 * @param names what they are called together, in all languages
 */
public record InstrumentGroup(String id, List<String> instruments, List<String> names) {

  public InstrumentGroup {
    instruments = List.copyOf(instruments);
    names = List.copyOf(names);
  }
}
