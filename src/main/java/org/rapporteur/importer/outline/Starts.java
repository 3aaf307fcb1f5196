package org.rapporteur.importer.outline;

import java.util.Set;
import org.rapporteur.importer.source.Place;

/**
 * Where recommendations begin in a document.
 *
 * @param places the places of their first paragraphs
 * @param how the kind of document, as a sentence for editors
 * @param whole whether all text up to the next start or heading belongs to a recommendation; else
 *     only items inside it and continued paragraphs do
 * @param sections whether only sections that announce recommendations contain them
 * @param others where text begins that belongs to no recommendation
 */
record Starts(Set<Place> places, String how, boolean whole, boolean sections, Set<Place> others) {

  /** Copies the sets. */
  Starts {
    places = Set.copyOf(places);
    others = Set.copyOf(others);
  }

  /** Starts after which all text that can belongs to a recommendation. */
  Starts(Set<Place> places, String how, boolean whole, boolean sections) {
    this(places, how, whole, sections, Set.of());
  }

  boolean isEmpty() {
    return places.isEmpty();
  }
}
