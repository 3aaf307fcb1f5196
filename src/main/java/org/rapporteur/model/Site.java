package org.rapporteur.model;

import java.util.List;
import java.util.Optional;

/**
 * The editions that are published together as one site.
 *
 * @param title the title of the site; for a site without site.yaml, that of the report
 * @param baseUrl the address of its root, with a slash at its end
 * @param movedFrom former addresses of its root, which redirect to the present one
 * @param editions at least one, sorted by base
 */
public record Site(
    Phrase title, Optional<String> baseUrl, List<String> movedFrom, List<Edition> editions) {
  public Site {
    movedFrom = List.copyOf(movedFrom);
    editions = List.copyOf(editions);
  }
}
