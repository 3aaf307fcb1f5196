package org.rapporteur.model;

import java.util.List;
import java.util.Optional;

/**
 * One numbered demand.
 *
 * @param number the number that the source prints, where it is another than the id
 * @param demand its text up to the first heading
 * @param layers the parts that its headings open
 * @param references its articles, sorted, one entry each
 * @param related ids of others that a reader may want
 * @param successors ids of those that a reader should read instead
 * @param aliases addresses it was once published at, as written
 * @param fingerprint of title and demand as they were written, see {@link Fingerprint}; empty when
 *     it has no text
 */
public record Recommendation(
    RecommendationId id,
    Optional<String> number,
    Phrase title,
    Status status,
    LocatedProse demand,
    List<Layer> layers,
    List<Reference> references,
    RecommendationFacts facts,
    List<String> related,
    List<String> successors,
    List<String> aliases,
    String fingerprint,
    FactSpans places) {

  public Recommendation {
    layers = List.copyOf(layers);
    references = List.copyOf(references);
    related = List.copyOf(related);
    successors = List.copyOf(successors);
    aliases = List.copyOf(aliases);
  }

  /** Whether its text stands anywhere on the site. */
  public boolean hasText() {
    return status != Status.WITHDRAWN && status != Status.ERASED;
  }

  public boolean isPublished() {
    return status == Status.PUBLISHED || status == Status.DRAFT;
  }
}
