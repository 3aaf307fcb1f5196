package org.rapporteur;

import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.publish.CommitSummary;

/**
 * How a run ended.
 *
 * @param diagnostics all that was found, sorted by place
 * @param failed whether they stop the run
 * @param pages how many pages the site has
 * @param recommendations how many it publishes
 * @param summary what was written; empty when nothing was to be
 */
public record Outcome(
    List<Diagnostic> diagnostics,
    boolean failed,
    int pages,
    int recommendations,
    Optional<CommitSummary> summary) {
  public Outcome {
    diagnostics = List.copyOf(diagnostics);
  }
}
