package org.rapporteur.permalink;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.model.Address;
import org.rapporteur.model.Edition;
import org.rapporteur.model.Ledger;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Permalink;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.RecommendationFacts;
import org.rapporteur.model.Status;
import org.rapporteur.model.Theme;
import org.rapporteur.model.Urls;

/**
 * The dates of publication and change, from the report's own dates and its ledger, never from a
 * clock or file dates.
 */
public final class PublicationDates {

  private final Edition edition;

  public PublicationDates(Edition edition) {
    this.edition = edition;
  }

  /**
   * The date when a recommendation was published. A recommendation recorded with the report's first
   * addresses has the report's own date. One that was added later and is not yet recorded has no
   * date.
   */
  public Optional<PartialDate> published(Recommendation recommendation) {
    Ledger ledger = edition.ledger();
    Optional<PartialDate> report = edition.report().metadata().published();
    if (ledger.entries().isEmpty()) {
      return report;
    }
    Address own = Urls.recommendation(recommendation.id().toString());
    Optional<PartialDate> since = since(own);
    boolean original = since.isPresent() && since.equals(since(Address.HOME));
    boolean earlier =
        report.isPresent() && since.isPresent() && report.get().compareTo(since.get()) < 0;
    return original && earlier ? report : since;
  }

  private Optional<PartialDate> since(Address address) {
    return edition.ledger().entry(Permalink.of(address)).map(Ledger.Entry::since);
  }

  /** The date when the report was published or first recorded. */
  public Optional<PartialDate> published() {
    return edition.report().metadata().published().or(() -> since(Address.HOME));
  }

  /** The date when a recommendation was withdrawn or merged; empty for others. */
  public Optional<PartialDate> ended(Recommendation recommendation) {
    Status status = recommendation.status();
    return status == Status.WITHDRAWN || status == Status.MERGED
        ? latest(recommendation.facts().history().stream().map(RecommendationFacts.Change::date))
        : Optional.empty();
  }

  /** The date of the last change of a recommendation's page. */
  public Optional<PartialDate> changed(Recommendation recommendation) {
    RecommendationFacts facts = recommendation.facts();
    return latest(
        Stream.of(
                published(recommendation).stream(),
                facts.history().stream().map(RecommendationFacts.Change::date),
                facts.responses().stream().flatMap(r -> r.date().stream()),
                facts.outcomes().stream().flatMap(o -> o.date().stream()),
                facts.progress().stream().map(RecommendationFacts.Progress::date))
            .flatMap(dates -> dates));
  }

  /** The date of the last change of a theme's recommendations. */
  public Optional<PartialDate> changed(Theme theme) {
    return latest(theme.recommendations().stream().flatMap(r -> changed(r).stream()));
  }

  /** The date of the last change of some recommendations. */
  public Optional<PartialDate> changed(Stream<Recommendation> recommendations) {
    return latest(recommendations.flatMap(r -> changed(r).stream()));
  }

  /** The date of the last change of the report's recommendations. */
  public Optional<PartialDate> changed() {
    return latest(edition.report().themes().stream().flatMap(t -> changed(t).stream()));
  }

  private static Optional<PartialDate> latest(Stream<PartialDate> dates) {
    return dates.max(Comparator.naturalOrder());
  }
}
