package org.rapporteur.model;

import java.util.List;
import java.util.Optional;
import org.rapporteur.treaty.Provision;

/**
 * A group of recommendations.
 *
 * @param slug the name used in addresses
 * @param provisions the provisions that its front matter cites, sorted
 * @param source the place in the original document
 * @param text the theme's introductory text
 * @param recommendations all recommendations with a page, in reading order
 * @param unpublished the recommendations without a page, sorted by id
 * @param aliases former addresses, as written
 * @param translation the translation that it was read from; empty for the original
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
    Optional<TranslationStatus> translation,
    FactSpans places) {

  public Theme {
    provisions = List.copyOf(provisions);
    recommendations = List.copyOf(recommendations);
    unpublished = List.copyOf(unpublished);
    aliases = List.copyOf(aliases);
  }

  /** The published recommendations, which are the ones that are counted. */
  public List<Recommendation> published() {
    return recommendations.stream().filter(Recommendation::isPublished).toList();
  }
}
