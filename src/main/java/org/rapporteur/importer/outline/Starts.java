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
 */
record Starts(Set<Place> places, String how, boolean whole, boolean sections) {

  /** Copies the places. */
  Starts {
    places = Set.copyOf(places);
  }

  boolean isEmpty() {
    return places.isEmpty();
  }
}
