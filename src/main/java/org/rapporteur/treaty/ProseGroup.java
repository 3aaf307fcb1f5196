package org.rapporteur.treaty;

import java.util.List;

/**
 * A list of provisions in running text with the instruments that it belongs to.
 *
 * @param instruments at least one
 * @param mentions at least one
 * @param start the first character of the list or of the instrument before it
 * @param end the index after the last character of the list or of the instrument after it
 */
record ProseGroup(List<Instrument> instruments, List<Mention> mentions, int start, int end) {

  ProseGroup {
    instruments = List.copyOf(instruments);
    mentions = List.copyOf(mentions);
  }
}
