package org.rapporteur.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.RecommendationFacts;
import org.rapporteur.model.Report;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.model.Standing;
import org.rapporteur.permalink.PublicationDates;

/**
 * The history of a recommendation as one list, oldest first: made, published, answered, taken up,
 * followed up, changed. Entries without a date come last.
 */
final class EventList {

  private static final Comparator<EntryEvent> BY_DATE =
      Comparator.comparing(
          event -> event.date().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));

  private final Report report;
  private final PublicationDates dates;

  EventList(Report report, PublicationDates dates) {
    this.report = report;
    this.dates = dates;
  }

  /**
   * The events of a recommendation; empty if nothing happened to it after its publication.
   *
   * @param responses its responses as the page shows them
   * @param progress its progress as the page shows it
   */
  List<EntryEvent> of(
      Recommendation recommendation, List<EntryResponse> responses, List<EntryProgress> progress) {
    RecommendationFacts facts = recommendation.facts();
    List<EntryEvent> events = new ArrayList<>();
    responses.forEach(response -> events.add(EntryEvent.of(response)));
    facts.outcomes().forEach(outcome -> events.add(EntryEvent.of(outcome)));
    Standing.Parties parties = report.parties(facts);
    for (EntryProgress entry : progress) {
      events.add(EntryEvent.of(entry, entry.facts().by().filter(parties::contains).isPresent()));
    }
    Map<PartialDate, PartialDate> corrected = new HashMap<>();
    for (RecommendationFacts.Change change : facts.history()) {
      change.corrects().ifPresent(date -> corrected.merge(date, change.date(), EventList::later));
    }
    events.replaceAll(
        event -> event.date().map(corrected::get).map(event::corrected).orElse(event));
    facts.history().forEach(change -> events.add(EntryEvent.of(change)));
    if (events.isEmpty()) {
      return events;
    }
    dates.published(recommendation).ifPresent(date -> events.add(0, EntryEvent.published(date)));
    ReportMetadata metadata = report.metadata();
    Optional<PartialDate> made = facts.date().or(metadata::submitted);
    made.ifPresent(date -> events.add(0, EntryEvent.made(date)));
    events.sort(BY_DATE);
    return events;
  }

  private static PartialDate later(PartialDate a, PartialDate b) {
    return a.compareTo(b) < 0 ? b : a;
  }
}
