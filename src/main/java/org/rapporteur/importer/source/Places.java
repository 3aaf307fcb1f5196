package org.rapporteur.importer.source;

/** Numbers the places of a file in the order in which they are read. */
final class Places {

  private int number;

  /** The next place. */
  Place next(String words) {
    number++;
    return new Place(number, words);
  }

  /** The next place, a paragraph that is counted. */
  Place nextParagraph() {
    number++;
    return new Place(number, "paragraph " + number);
  }
}
