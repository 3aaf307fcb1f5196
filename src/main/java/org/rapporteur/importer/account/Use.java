package org.rapporteur.importer.account;

import java.util.Optional;
import org.rapporteur.importer.source.Place;

/**
 * What became of a piece of text.
 *
 * @param place where it is in the file
 * @param text its characters
 * @param purpose what it became, such as "text" or "number"; or why it was not imported
 * @param target the file or id that contains it; empty if it was not imported
 */
public record Use(Place place, String text, String purpose, Optional<String> target) {

  /** Returns whether the content contains it. */
  public boolean isImported() {
    return target.isPresent();
  }
}
