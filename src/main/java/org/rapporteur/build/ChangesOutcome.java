package org.rapporteur.build;

import java.util.List;
import java.util.Optional;
import org.rapporteur.compare.Changes;
import org.rapporteur.diagnostic.Diagnostic;

/**
 * The result of a comparison with an earlier state.
 *
 * @param diagnostics the diagnostics of the state that could not be loaded, sorted by place
 * @param earlier whether the earlier state is the one that could not be loaded
 * @param changes the changes; empty if one of the states could not be loaded
 */
public record ChangesOutcome(
    List<Diagnostic> diagnostics, boolean earlier, Optional<Changes> changes) {
  public ChangesOutcome {
    diagnostics = List.copyOf(diagnostics);
  }
}
