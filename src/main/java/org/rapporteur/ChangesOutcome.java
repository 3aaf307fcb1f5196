package org.rapporteur;

import java.util.List;
import java.util.Optional;
import org.rapporteur.compare.Changes;
import org.rapporteur.diagnostic.Diagnostic;

/**
 * How a comparison with an earlier state ended.
 *
 * @param diagnostics what is wrong in the state that could not be read, sorted by place
 * @param earlier whether it is the earlier state that could not be read
 * @param changes what differs; empty when one of the two could not be read
 */
public record ChangesOutcome(
    List<Diagnostic> diagnostics, boolean earlier, Optional<Changes> changes) {
  public ChangesOutcome {
    diagnostics = List.copyOf(diagnostics);
  }
}
