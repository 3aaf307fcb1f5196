package org.rapporteur.treaty;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A committee of a treaty, with the symbols of its general comments.
 *
 * @param instrument the id of its treaty
 * @param recommends whether it adopts general recommendations instead of general comments
 * @param names its names by language
 * @param regular the symbol of a general comment without its number
 * @param from the first number whose symbol has that form
 * @param to the last such number
 * @param irregular the symbols of other general comments, by number
 */
record Committee(
    String instrument,
    boolean recommends,
    LocalizedText names,
    List<String> allNames,
    List<String> codes,
    String regular,
    int from,
    int to,
    Map<Integer, String> irregular) {

  Committee {
    allNames = List.copyOf(allNames);
    codes = List.copyOf(codes);
    irregular = Map.copyOf(irregular);
  }

  /** The symbol of a general comment; empty if it is not known. */
  Optional<String> symbol(int number) {
    return number >= from && number <= to
        ? Optional.of(regular + number)
        : Optional.ofNullable(irregular.get(number));
  }
}
