package org.rapporteur.treaty;

import java.util.List;

/**
 * An instrument as a catalogue lists it, without its articles.
 *
 * @param id the id used in addresses: {@code iccpr}
 * @param codes its codes, the usual one first
 * @param names its names in all languages
 * @param supplements the id of the instrument that this protocol supplements; empty for none
 * @param ordinal the number of an optional protocol: 2 for a second one; 0 if it has none
 */
public record ListedInstrument(
    String id, List<String> codes, List<String> names, String supplements, int ordinal) {

  public ListedInstrument {
    codes = List.copyOf(codes);
    names = List.copyOf(names);
  }
}
