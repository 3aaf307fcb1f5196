package org.rapporteur.view;

import java.util.List;
import org.rapporteur.index.TitledLink;

/**
 * The placeholder of a merged or withdrawn recommendation.
 *
 * @param status {@code merged} or {@code withdrawn}
 * @param successors the recommendations to read instead
 */
public record Stub(
    String id, String label, String href, String status, List<TitledLink> successors) {
  public Stub {
    successors = List.copyOf(successors);
  }
}
