package org.rapporteur.model;

import java.util.List;
import java.util.Optional;

/**
 * What is published together.
 *
 * @param title the title of a site of several editions; that of the report where there is one
 * @param baseUrl the address of its root, with a slash at its end
 * @param editions at least one, by base
 */
public record Site(Phrase title, Optional<String> baseUrl, List<Edition> editions) {
  public Site {
    editions = List.copyOf(editions);
  }
}
