package org.rapporteur.model;

import java.util.List;
import java.util.Optional;
import org.rapporteur.treaty.Provision;

/**
 * A group of recommendations.
 *
 * @param slug its name in addresses
 * @param provisions what its front matter names, sorted
 * @param source its place in the original
 * @param text its own words
 * @param recommendations in reading order, all that have a page
 * @param unpublished those that have none, by id
 * @param aliases addresses it was once published at, as written
 */
public record Theme(
    String slug,
    Phrase title,
    List<Provision> provisions,
    Optional<String> source,
    LocatedProse text,
    List<Recommendation> recommendations,
    List<Unpublished> unpublished,
    List<String> aliases,
    FactSpans places) {

  public Theme {
    provisions = List.copyOf(provisions);
    recommendations = List.copyOf(recommendations);
    unpublished = List.copyOf(unpublished);
    aliases = List.copyOf(aliases);
  }

  /** Those that count. */
  public List<Recommendation> published() {
    return recommendations.stream().filter(Recommendation::isPublished).toList();
  }
}
