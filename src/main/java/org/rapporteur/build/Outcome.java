package org.rapporteur.build;

import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.publish.CommitSummary;

/**
 * The result of a run.
 *
 * @param diagnostics all diagnostics, sorted by place
 * @param failed whether they made the run fail
 * @param pages the number of pages of the site
 * @param recommendations the number of published recommendations
 * @param summary the files written; empty if the run wrote nothing
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
