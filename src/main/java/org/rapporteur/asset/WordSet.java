package org.rapporteur.asset;

import java.util.Set;

/** Creates a set from words separated by white space. */
final class WordSet {

  private WordSet() {}

  static Set<String> of(String words) {
    return Set.of(words.strip().split("\\s+"));
  }
}
