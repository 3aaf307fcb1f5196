package org.rapporteur.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.FactSpans;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.RecommendationFacts;
import org.rapporteur.model.Report;
import org.rapporteur.model.ReportMetadata;

/** Dates that can't be right: still to come, or before what they follow from. */
record DateRules(LocalDate today, Diagnostics diagnostics) {

  void validate(Report report) {
    ReportMetadata metadata = report.metadata();
    FactSpans places = metadata.places();
    future(metadata.submitted(), places, "submitted");
    future(metadata.published(), places, "published");
    metadata.source().ifPresent(s -> future(s.accessed(), places, "source/accessed"));
    metadata.session().ifPresent(s -> session(s, places));
    report.recommendations().forEach(r -> validate(r, metadata));
  }

  private void session(ReportMetadata.Session session, FactSpans places) {
    if (session.from().isPresent()
        && session.to().isPresent()
        && isBefore(session.to().get(), session.from().get())) {
      diagnostics.report(
          Rule.SESSION_BACKWARD,
          places.at("session/to"),
          "the session ends on " + session.to().get() + ", before it begins",
          "It begins on " + session.from().get() + ": mend one of the two.");
    }
  }

  private void validate(Recommendation recommendation, ReportMetadata metadata) {
    RecommendationFacts facts = recommendation.facts();
    FactSpans places = recommendation.places();
    // What answers a report follows its submission; what changes it, its publication.
    boolean own = metadata.wording() == ReportMetadata.Wording.OWN;
    Optional<PartialDate> asked =
        metadata.submitted().or(() -> own ? metadata.published() : Optional.empty());
    Optional<PartialDate> shown = metadata.published().or(metadata::submitted);
    String answered = metadata.submitted().isPresent() ? "submitted" : "published";
    String changed = metadata.published().isPresent() ? "published" : "submitted";
    for (int i = 0; i < facts.evidence().size(); i++) {
      future(facts.evidence().get(i).accessed(), places, "evidence/" + i + "/accessed");
    }
    List<RecommendationFacts.Change> history = facts.history();
    for (int i = 0; i < history.size(); i++) {
      Optional<PartialDate> date = Optional.of(history.get(i).date());
      dated(date, shown, changed, places, "history/" + i + "/date");
    }
    for (int i = 0; i < facts.responses().size(); i++) {
      Optional<PartialDate> date = facts.responses().get(i).date();
      dated(date, asked, answered, places, "responses/" + i + "/date");
    }
    for (int i = 0; i < facts.outcomes().size(); i++) {
      Optional<PartialDate> date = facts.outcomes().get(i).date();
      dated(date, asked, answered, places, "outcomes/" + i + "/date");
    }
  }

  private void dated(
      Optional<PartialDate> date,
      Optional<PartialDate> start,
      String event,
      FactSpans places,
      String key) {
    future(date, places, key);
    if (date.isPresent() && start.isPresent() && isBefore(date.get(), start.get())) {
      diagnostics.report(
          Rule.DATE_ORDER,
          places.at(key),
          "this is dated " + date.get() + ", before the report was " + event,
          "report.yaml has " + start.get() + " for that: mend one of the two.");
    }
  }

  private void future(Optional<PartialDate> date, FactSpans places, String key) {
    PartialDate now =
        new PartialDate(today.getYear(), today.getMonthValue(), today.getDayOfMonth());
    if (date.isPresent() && isBefore(now, date.get())) {
      diagnostics.report(
          Rule.DATE_IN_FUTURE,
          places.at(key),
          "“" + date.get() + "” is still to come",
          "Today is " + now + ": mend the date.");
    }
  }

  /** Whether one surely is before another, as far as both are known. */
  private static boolean isBefore(PartialDate a, PartialDate b) {
    if (a.year() != b.year() || a.month() == 0 || b.month() == 0) {
      return a.year() < b.year();
    }
    if (a.month() != b.month() || a.day() == 0 || b.day() == 0) {
      return a.month() < b.month();
    }
    return a.day() < b.day();
  }
}
