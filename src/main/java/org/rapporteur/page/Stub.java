package org.rapporteur.page;

import java.util.List;

/**
 * What stands at the place of a recommendation that is merged or withdrawn.
 *
 * @param status {@code merged} or {@code withdrawn}
 * @param successors what to read instead
 */
public record Stub(
    String id, String label, String href, String status, List<TitledLink> successors) {
  public Stub {
    successors = List.copyOf(successors);
  }
}
