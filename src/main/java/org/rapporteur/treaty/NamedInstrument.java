package org.rapporteur.treaty;

import java.util.List;

/**
 * An instrument with the codes and names that it goes by besides its own.
 *
 * @param codes further codes, as they are written
 * @param names further names
 */
public record NamedInstrument(Instrument instrument, List<String> codes, List<String> names) {

  public NamedInstrument {
    codes = List.copyOf(codes);
    names = List.copyOf(names);
  }
}
