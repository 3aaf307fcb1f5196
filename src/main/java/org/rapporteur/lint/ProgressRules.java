package org.rapporteur.lint;

import java.time.LocalDate;
import java.util.List;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Suggestion;
import org.rapporteur.model.FactSpans;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.RecommendationFacts;
import org.rapporteur.model.Report;
import org.rapporteur.model.StatusVocabulary;

/**
 * Checks the progress of recommendations: statuses, order, evidence, and steps that are overdue.
 */
record ProgressRules(LocalDate today, Diagnostics diagnostics) {

  void validate(Report report) {
    StatusVocabulary statuses = report.metadata().statuses();
    CorrectedEntries corrected = new CorrectedEntries(diagnostics);
    report.recommendations().forEach(corrected::validate);
    report.recommendations().forEach(recommendation -> validate(recommendation, statuses));
  }

  private void validate(Recommendation recommendation, StatusVocabulary statuses) {
    FactSpans places = recommendation.places();
    List<RecommendationFacts.Progress> all = recommendation.facts().progress();
    for (int i = 0; i < all.size(); i++) {
      RecommendationFacts.Progress entry = all.get(i);
      String key = "progress/" + i;
      int at = i;
      entry
          .status()
          .filter(status -> statuses.find(status).isEmpty())
          .ifPresent(status -> reportStatus(status, statuses, places, key));
      if (i > 0 && entry.date().isCertainlyBefore(all.get(i - 1).date())) {
        diagnostics.report(
            Rule.DATE_ORDER,
            places.at(key + "/date"),
            "this is dated " + entry.date() + ", before the entry above it",
            "That entry is dated " + all.get(i - 1).date() + ". Put the oldest entry first.");
      }
      if (entry.evidence().isEmpty()) {
        diagnostics.report(
            Rule.PROGRESS_WITHOUT_EVIDENCE,
            places.at(key + "/date"),
            "this progress of " + entry.date() + " has no evidence",
            "Add  evidence: {label: …, url: \"https://…\"}  so that readers can check it.");
      }
      if (recommendation.facts().isStepOpen(at)) {
        entry.next().ifPresent(next -> checkDue(next, places, key + "/next/due"));
      }
    }
  }

  private void reportStatus(
      String status, StatusVocabulary statuses, FactSpans places, String key) {
    List<String> names =
        statuses.statuses().stream().map(StatusVocabulary.NamedStatus::name).toList();
    diagnostics.report(
        Rule.UNKNOWN_STATUS,
        places.at(key + "/status"),
        names.isEmpty()
            ? "report.yaml does not list the status “" + status + "”"
            : "“" + status + "” is not one of the report’s statuses",
        () ->
            names.isEmpty()
                ? "Add  statuses:  to report.yaml, such as  statuses: inquiry"
                : Suggestion.nearest(status, names)
                        .map(near -> "Did you mean “" + near + "”? ")
                        .orElse("")
                    + "Use one of: "
                    + String.join(", ", names)
                    + "; or add it to  statuses  in report.yaml.");
  }

  private void checkDue(RecommendationFacts.NextStep next, FactSpans places, String key) {
    PartialDate now =
        new PartialDate(today.getYear(), today.getMonthValue(), today.getDayOfMonth());
    next.due()
        .filter(due -> due.isCertainlyBefore(now))
        .ifPresent(
            due ->
                diagnostics.report(
                    Rule.OVERDUE_STEP,
                    places.at(key),
                    "“" + next.what() + "” was due on " + due,
                    "Today is " + now + ". Add an entry that states what became of it."));
  }
}
