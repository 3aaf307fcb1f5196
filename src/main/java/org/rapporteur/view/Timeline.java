package org.rapporteur.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.RecommendationFacts;
import org.rapporteur.model.Report;
import org.rapporteur.model.ReportMetadata;

/** The dates of a report: submission, session, publication, documents that took it up. */
final class Timeline {

  /** How many documents are in it, the earliest first. */
  private static final int DOCUMENTS = 12;

  private Timeline() {}

  /**
   * A timeline, oldest first; empty if fewer than two dates are known besides that of publication
   * on this site.
   */
  static List<HomePage.TimelineDate> of(Report report, Optional<PartialDate> lastEvent) {
    List<HomePage.TimelineDate> dates = new ArrayList<>();
    ReportMetadata metadata = report.metadata();
    add("submitted", metadata.submitted(), "", dates);
    metadata
        .session()
        .ifPresent(
            session ->
                session
                    .from()
                    .ifPresent(
                        from ->
                            dates.add(
                                new HomePage.TimelineDate("session", from, "", session.to()))));
    add("published", metadata.published(), "", dates);
    Map<String, PartialDate> documents = new LinkedHashMap<>();
    for (Recommendation recommendation : report.recommendations()) {
      for (RecommendationFacts.Outcome outcome : recommendation.facts().outcomes()) {
        outcome.date().ifPresent(date -> documents.putIfAbsent(outcome.document(), date));
      }
    }
    documents.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .limit(DOCUMENTS)
        .forEach(each -> add("document", Optional.of(each.getValue()), each.getKey(), dates));
    if (report.isFollowed()) {
      add("latest", lastEvent, "", dates);
    }
    if (dates.stream().filter(date -> !date.kind().equals("published")).count() < 2) {
      return List.of();
    }
    dates.sort(Comparator.comparing(HomePage.TimelineDate::date));
    return dates;
  }

  private static void add(
      String kind, Optional<PartialDate> date, String document, List<HomePage.TimelineDate> dates) {
    date.ifPresent(
        each -> dates.add(new HomePage.TimelineDate(kind, each, document, Optional.empty())));
  }
}
