package org.rapporteur.model;

import java.util.List;
import java.util.Optional;

/**
 * What is published together.
 *
 * @param title the title of a site of several editions; that of the report where there is one
 * @param baseUrl the address of its root, with a slash at its end
 * @param movedFrom earlier addresses of its root, which redirect to the present one
 * @param editions at least one, by base
 */
public record Site(
    Phrase title, Optional<String> baseUrl, List<String> movedFrom, List<Edition> editions) {
  public Site {
    movedFrom = List.copyOf(movedFrom);
    editions = List.copyOf(editions);
  }
}
