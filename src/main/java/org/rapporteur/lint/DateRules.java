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

/**
 * Checks for impossible dates: dates in the future, and dates before the event that they follow.
 */
record DateRules(LocalDate today, Diagnostics diagnostics) {

  private static final String MADE = "made";

  void validate(Report report) {
    ReportMetadata metadata = report.metadata();
    FactSpans places = metadata.places();
    checkNotInFuture(metadata.submitted(), places, "submitted");
    checkNotInFuture(metadata.published(), places, "published");
    metadata.source().ifPresent(s -> checkNotInFuture(s.accessed(), places, "source/accessed"));
    metadata.session().ifPresent(s -> checkSession(s, places));
    report.recommendations().forEach(r -> validate(r, metadata));
  }

  private void checkSession(ReportMetadata.Session session, FactSpans places) {
    if (session.from().isPresent()
        && session.to().isPresent()
        && session.to().get().isCertainlyBefore(session.from().get())) {
      diagnostics.report(
          Rule.SESSION_BACKWARD,
          places.at("session/to"),
          "the session ends on " + session.to().get() + ", before it begins",
          "It begins on " + session.from().get() + ". Correct one of the two dates.");
    }
  }

  private void validate(Recommendation recommendation, ReportMetadata metadata) {
    RecommendationFacts facts = recommendation.facts();
    FactSpans places = recommendation.places();
    // Responses and outcomes follow the submission; changes follow the publication.
    boolean own = metadata.wording() == ReportMetadata.Wording.OWN;
    Optional<PartialDate> submitted =
        facts
            .date()
            .or(metadata::submitted)
            .or(() -> own ? metadata.published() : Optional.empty());
    Optional<PartialDate> published = metadata.published().or(metadata::submitted);
    String submittedEvent =
        facts.date().isPresent()
            ? MADE
            : metadata.submitted().isPresent() ? "submitted" : "published";
    String publishedEvent = metadata.published().isPresent() ? "published" : "submitted";
    checkNotInFuture(facts.date(), places, "date");
    for (int i = 0; i < facts.evidence().size(); i++) {
      checkNotInFuture(facts.evidence().get(i).accessed(), places, "evidence/" + i + "/accessed");
    }
    List<RecommendationFacts.Change> history = facts.history();
    for (int i = 0; i < history.size(); i++) {
      Optional<PartialDate> date = Optional.of(history.get(i).date());
      checkDate(date, published, publishedEvent, places, "history/" + i + "/date");
    }
    for (int i = 0; i < facts.responses().size(); i++) {
      Optional<PartialDate> date = facts.responses().get(i).date();
      checkDate(date, submitted, submittedEvent, places, "responses/" + i + "/date");
    }
    for (int i = 0; i < facts.progress().size(); i++) {
      Optional<PartialDate> date = Optional.of(facts.progress().get(i).date());
      checkDate(date, submitted, submittedEvent, places, "progress/" + i + "/date");
      List<RecommendationFacts.Evidence> evidence = facts.progress().get(i).evidence();
      for (int j = 0; j < evidence.size(); j++) {
        String key = "progress/" + i + "/evidence/" + j + "/accessed";
        checkNotInFuture(evidence.get(j).accessed(), places, key);
      }
    }
    for (int i = 0; i < facts.outcomes().size(); i++) {
      Optional<PartialDate> date = facts.outcomes().get(i).date();
      checkDate(date, submitted, submittedEvent, places, "outcomes/" + i + "/date");
    }
  }

  private void checkDate(
      Optional<PartialDate> date,
      Optional<PartialDate> start,
      String event,
      FactSpans places,
      String key) {
    checkNotInFuture(date, places, key);
    if (date.isPresent() && start.isPresent() && date.get().isCertainlyBefore(start.get())) {
      boolean made = event.equals(MADE);
      diagnostics.report(
          Rule.DATE_ORDER,
          places.at(key),
          "this is dated "
              + date.get()
              + ", before the "
              + (made ? "recommendation was " : "report was ")
              + event,
          (made ? "“date” is " + start.get() : "report.yaml gives " + start.get() + " for that")
              + ". Correct one of the two dates.");
    }
  }

  private void checkNotInFuture(Optional<PartialDate> date, FactSpans places, String key) {
    PartialDate now =
        new PartialDate(today.getYear(), today.getMonthValue(), today.getDayOfMonth());
    if (date.isPresent() && now.isCertainlyBefore(date.get())) {
      diagnostics.report(
          Rule.DATE_IN_FUTURE,
          places.at(key),
          "“" + date.get() + "” is in the future",
          "Today is " + now + ". Correct the date.");
    }
  }
}
