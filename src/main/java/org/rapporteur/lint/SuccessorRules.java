package org.rapporteur.lint;

import java.util.List;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Report;

/** Checks that successors lead to a published recommendation. */
record SuccessorRules(Diagnostics diagnostics) {

  void validate(Report report) {
    SuccessorChain chain = new SuccessorChain(report);
    for (Recommendation recommendation : report.recommendations()) {
      if (!recommendation.successors().isEmpty()) {
        validate(recommendation, chain);
      }
    }
  }

  private void validate(Recommendation start, SuccessorChain chain) {
    String own = start.id().toString();
    List<String> successors = start.successors();
    for (int i = 0; i < successors.size(); i++) {
      String next = successors.get(i);
      if (chain.isInLoop(own, next)) {
        diagnostics.report(
            Rule.SUCCESSOR_LOOP,
            start.places().at("successors/" + i),
            "the successors of “" + own + "” form a loop",
            "End the chain at a published recommendation.");
        return;
      }
      if (chain.isStale(next) && chain.isDeadEnd(next)) {
        diagnostics.report(
            Rule.SUCCESSOR_UNPUBLISHED,
            start.places().at("successors/" + i),
            "“" + next + "” is " + status(next, chain) + " and has no published successor",
            "Name a published recommendation, or remove this successor.");
      }
    }
  }

  private static String status(String id, SuccessorChain chain) {
    return chain.recommendation(id).map(r -> r.status().word()).orElse("");
  }
}
