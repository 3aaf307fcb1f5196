package org.rapporteur.cli;

import java.util.Optional;

/** Asks the user at the terminal for a value. */
interface Prompt {

  /** The answer, trimmed; empty if there is no terminal. */
  Optional<String> ask(String question);

  /** A prompt without a terminal. */
  static Prompt none() {
    return question -> Optional.empty();
  }
}
