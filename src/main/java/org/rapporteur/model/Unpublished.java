package org.rapporteur.model;

import java.util.List;

/**
 * A recommendation that has a file but no page: a draft or an erased recommendation.
 *
 * @param aliases former addresses, as written
 * @param file its file's path from the project's folder
 */
public record Unpublished(RecommendationId id, Status status, List<String> aliases, String file) {
  public Unpublished {
    aliases = List.copyOf(aliases);
  }
}
