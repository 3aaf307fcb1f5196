package org.rapporteur.build;

import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.model.Recommendation;
import org.rapporteur.plan.Plan;
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

  /**
   * The result of a pipeline.
   *
   * @param plan the plan of the site; empty if it could not be planned
   * @param summary the files written; empty if the run wrote nothing
   */
  static Outcome of(Pipeline pipeline, Optional<Plan> plan, Optional<CommitSummary> summary) {
    return new Outcome(
        pipeline.diagnostics().sorted(),
        pipeline.isBlocked(),
        plan.map(p -> p.pages().size()).orElse(0),
        plan.map(Outcome::recommendations).orElse(0),
        summary);
  }

  private static int recommendations(Plan plan) {
    return (int)
        plan.site().editions().stream()
            .flatMap(edition -> edition.report().recommendations().stream())
            .filter(Recommendation::isPublished)
            .count();
  }
}
