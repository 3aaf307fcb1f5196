package org.rapporteur.lint;

import java.util.HashMap;
import java.util.HashSet;
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
import org.rapporteur.model.Status;
import org.rapporteur.model.Theme;

/** Ids are given once, and name what is there. */
record IdRules(Diagnostics diagnostics) {

  void validate(Edition edition) {
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
    Set<String> erased = edition.erasedIds();
    Set<String> drafts = new HashSet<>();
    for (Theme theme : report.themes()) {
      theme.unpublished().stream()
          .filter(unpublished -> unpublished.status() == Status.DRAFT)
          .forEach(draft -> drafts.add(draft.id().toString()));
    }
    for (Recommendation recommendation : report.recommendations()) {
      known(recommendation, "related", recommendation.related(), byId, drafts, erased, edition);
      known(
          recommendation, "successors", recommendation.successors(), byId, drafts, erased, edition);
      status(recommendation);
    }
  }

  private void known(
      Recommendation recommendation,
      String key,
      List<String> ids,
      Map<String, Recommendation> byId,
      Set<String> drafts,
      Set<String> erased,
      Edition edition) {
    for (int i = 0; i < ids.size(); i++) {
      String id = ids.get(i);
      Span place = recommendation.places().at(key + "/" + i);
      if (key.equals("related") && id.equals(recommendation.id().toString())) {
        diagnostics.report(
            Rule.RELATED_SELF,
            place,
            "“" + id + "” is said to be related to itself",
            "Take it out, or name the one that was meant.");
      } else if (drafts.contains(id)) {
        boolean related = key.equals("related");
        diagnostics.report(
            related ? Rule.UNKNOWN_ID : Rule.SUCCESSOR_UNPUBLISHED,
            place,
            "“" + id + "” is a draft, which the site leaves out",
            related
                ? "Publish it first, or take it out here."
                : "Publish it first, or name one that is published.");
      } else if (!byId.containsKey(id) && (erased.contains(id) || edition.ledger().hasErased(id))) {
        diagnostics.report(
            Rule.UNKNOWN_ID,
            place,
            "“" + id + "” was erased",
            "Take it out: nothing leads to an erased recommendation.");
      } else if (!byId.containsKey(id)) {
        diagnostics.report(
            Rule.UNKNOWN_ID,
            place,
            "there is no recommendation “" + id + "”",
            () -> Suggestion.didYouMean(id, byId.keySet(), "Name the id of one in this report."));
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
}
