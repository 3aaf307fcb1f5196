package org.rapporteur.cli;

import java.util.Optional;

/** Asks whoever sits at the terminal. */
interface Prompt {

  /** The answer, trimmed; empty when nobody is there to give one. */
  Optional<String> ask(String question);

  /** Nobody is there. */
  static Prompt none() {
    return question -> Optional.empty();
  }
}
