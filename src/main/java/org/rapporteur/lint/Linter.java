package org.rapporteur.lint;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.diagnostic.Suggestion;
import org.rapporteur.model.Edition;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Report;
import org.rapporteur.model.Site;
import org.rapporteur.model.Status;

/** Judges ids and what recommendations say of one another. */
public final class Linter {

  private final Diagnostics diagnostics;

  public Linter(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  public void lint(Site site) {
    site.editions().forEach(this::lint);
  }

  private void lint(Edition edition) {
    Report report = edition.report();
    Map<String, Recommendation> byId = new HashMap<>();
    for (Recommendation recommendation : report.recommendations()) {
      Recommendation twin = byId.putIfAbsent(recommendation.id().toString(), recommendation);
      if (twin != null) {
        diagnostics.report(
            Rule.DUPLICATE_ID,
            Span.of(recommendation.places().file()),
            "the id “" + recommendation.id() + "” is already that of " + twin.places().file(),
            "Give this one the next free id, and rename its file.");
      }
    }
    for (Recommendation recommendation : report.recommendations()) {
      known(recommendation, "related", recommendation.related(), byId, edition);
      known(recommendation, "successors", recommendation.successors(), byId, edition);
      status(recommendation);
      loops(recommendation, byId);
    }
  }

  private void known(
      Recommendation recommendation,
      String key,
      List<String> ids,
      Map<String, Recommendation> byId,
      Edition edition) {
    for (int i = 0; i < ids.size(); i++) {
      String id = ids.get(i);
      if (!byId.containsKey(id) && edition.isErased(id)) {
        diagnostics.report(
            Rule.UNKNOWN_ID,
            recommendation.places().at(key + "/" + i),
            "“" + id + "” was erased",
            "Take it out: nothing leads to an erased recommendation.");
      } else if (!byId.containsKey(id)) {
        diagnostics.report(
            Rule.UNKNOWN_ID,
            recommendation.places().at(key + "/" + i),
            "there is no recommendation “" + id + "”",
            Suggestion.didYouMean(id, byId.keySet(), "Name the id of one in this report."));
      }
    }
  }

  private void status(Recommendation recommendation) {
    if (recommendation.status() == Status.MERGED && recommendation.successors().isEmpty()) {
      diagnostics.report(
          Rule.SUCCESSOR_MISSING,
          recommendation.places().at("status"),
          "a merged recommendation must say which one to read instead",
          "Add  successors: [nd-4]  with the id of that one.");
    }
    if (recommendation.status() == Status.WITHDRAWN && recommendation.facts().history().isEmpty()) {
      diagnostics.report(
          Rule.REASON_MISSING,
          recommendation.places().at("status"),
          "a withdrawn recommendation must say when and why",
          "Add  history:  with a date and a note.");
    }
  }

  private void loops(Recommendation start, Map<String, Recommendation> byId) {
    Set<String> seen = new LinkedHashSet<>();
    List<String> next = start.successors();
    while (!next.isEmpty()) {
      String id = next.get(0);
      if (id.equals(start.id().toString())) {
        diagnostics.report(
            Rule.SUCCESSOR_LOOP,
            start.places().at("successors/0"),
            "its successors lead back to “" + start.id() + "”",
            "End the chain at a published recommendation.");
        return;
      }
      Recommendation successor = byId.get(id);
      if (successor == null || !seen.add(id)) {
        return;
      }
      next = successor.successors();
    }
  }
}
