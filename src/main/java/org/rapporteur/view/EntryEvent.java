package org.rapporteur.view;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.rapporteur.index.ResolvedProse;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.RecommendationFacts;

/**
 * Something that happened to a recommendation, with the entry of the front matter that states it.
 *
 * @param kind {@code made}, {@code published}, {@code response}, {@code outcome}, {@code progress}
 *     if a party that has to act reports it, {@code assessment} if somebody else does, or {@code
 *     change}
 * @param date empty if it is not known
 * @param corrected when the entry was last corrected; empty if it never was
 * @param response the response, if it is one
 * @param outcome the document, if a body took the recommendation up
 * @param progress the entry, if it is progress or an assessment
 * @param change the entry of the history, if it is a change
 */
public record EntryEvent(
    String kind,
    Optional<PartialDate> date,
    Optional<PartialDate> corrected,
    Optional<EntryResponse> response,
    Optional<RecommendationFacts.Outcome> outcome,
    Optional<EntryProgress> progress,
    Optional<RecommendationFacts.Change> change) {

  private EntryEvent(String kind, Optional<PartialDate> date) {
    this(
        kind,
        date,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static EntryEvent made(PartialDate date) {
    return new EntryEvent("made", Optional.of(date));
  }

  static EntryEvent published(PartialDate date) {
    return new EntryEvent("published", Optional.of(date));
  }

  static EntryEvent of(EntryResponse response) {
    return new EntryEvent("response", response.facts().date())
        .with(Optional.of(response), Optional.empty(), Optional.empty(), Optional.empty());
  }

  static EntryEvent of(RecommendationFacts.Outcome outcome) {
    return new EntryEvent("outcome", outcome.date())
        .with(Optional.empty(), Optional.of(outcome), Optional.empty(), Optional.empty());
  }

  /**
   * @param own whether a party that has to act reports it
   */
  static EntryEvent of(EntryProgress progress, boolean own) {
    return new EntryEvent(own ? "progress" : "assessment", Optional.of(progress.facts().date()))
        .with(Optional.empty(), Optional.empty(), Optional.of(progress), Optional.empty());
  }

  static EntryEvent of(RecommendationFacts.Change change) {
    return new EntryEvent("change", Optional.of(change.date()))
        .with(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(change));
  }

  private EntryEvent with(
      Optional<EntryResponse> newResponse,
      Optional<RecommendationFacts.Outcome> newOutcome,
      Optional<EntryProgress> newProgress,
      Optional<RecommendationFacts.Change> newChange) {
    return new EntryEvent(kind, date, corrected, newResponse, newOutcome, newProgress, newChange);
  }

  /** The same event with a mark that the entry was corrected. */
  EntryEvent corrected(PartialDate when) {
    return new EntryEvent(kind, date, Optional.of(when), response, outcome, progress, change);
  }

  /** The same event with other texts. */
  EntryEvent rewrite(UnaryOperator<ResolvedProse> texts) {
    return with(
        response.map(each -> each.rewrite(texts)),
        outcome,
        progress.map(each -> each.rewrite(texts)),
        change);
  }
}
