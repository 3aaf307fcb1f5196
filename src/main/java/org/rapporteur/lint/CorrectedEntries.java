package org.rapporteur.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.FactSpans;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.RecommendationFacts;

/** Checks that the entries that a history says were corrected exist. */
record CorrectedEntries(Diagnostics diagnostics) {

  void validate(Recommendation recommendation) {
    RecommendationFacts facts = recommendation.facts();
    FactSpans places = recommendation.places();
    List<PartialDate> dates =
        Stream.of(
                facts.responses().stream().map(RecommendationFacts.Response::date),
                facts.outcomes().stream().map(RecommendationFacts.Outcome::date),
                facts.progress().stream().map(entry -> Optional.of(entry.date())))
            .flatMap(each -> each)
            .flatMap(Optional::stream)
            .distinct()
            .sorted()
            .toList();
    for (int i = 0; i < facts.history().size(); i++) {
      String key = "history/" + i + "/corrects";
      facts
          .history()
          .get(i)
          .corrects()
          .filter(date -> !dates.contains(date))
          .ifPresent(date -> report(date, dates, places.at(key)));
    }
  }

  private void report(PartialDate date, List<PartialDate> dates, Span place) {
    diagnostics.report(
        Rule.UNKNOWN_ENTRY,
        place,
        "no response, outcome or entry of progress is dated " + date,
        () ->
            dates.isEmpty()
                ? "Delete  corrects , or add the entry that was corrected."
                : "Use one of their dates: "
                    + dates.stream().map(PartialDate::toString).collect(Collectors.joining(", "))
                    + ".");
  }
}
