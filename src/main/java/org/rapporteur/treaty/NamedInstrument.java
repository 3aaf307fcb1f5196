package org.rapporteur.treaty;

import java.util.List;

/**
 * An instrument with additional codes and names.
 *
 * @param codes further codes, as written
 * @param names further names, as written
 */
public record NamedInstrument(Instrument instrument, List<String> codes, List<String> names) {

  public NamedInstrument {
    codes = List.copyOf(codes);
    names = List.copyOf(names);
  }
}
