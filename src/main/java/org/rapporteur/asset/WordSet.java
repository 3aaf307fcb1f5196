package org.rapporteur.asset;

import java.util.Set;

/** A set of words written in one text. */
final class WordSet {

  private WordSet() {}

  static Set<String> of(String words) {
    return Set.of(words.strip().split("\\s+"));
  }
}
