package org.rapporteur.treaty;

import org.jspecify.annotations.Nullable;

/** The words for an instrument in a text, before it is known which instrument they mean. */
sealed interface Naming {

  /** A code, name or id of the catalogue. */
  record Known(InstrumentName name) implements Naming {}

  /**
   * A kind of instrument whose meaning depends on the context: "the Covenant".
   *
   * @param word the kind, as the key of its token
   */
  record OfKind(String word) implements Naming {}

  /**
   * An optional protocol: "the Second Optional Protocol", "the Optional Protocol to the Covenant".
   *
   * @param ordinal its number; 0 if the text gives none
   * @param to the instrument that it supplements; null if the text names none
   */
  record Protocol(int ordinal, @Nullable Naming to) implements Naming {}
}
