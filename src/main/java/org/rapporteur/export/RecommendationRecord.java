package org.rapporteur.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.index.Chains;
import org.rapporteur.index.LinkNames;
import org.rapporteur.model.Address;
import org.rapporteur.model.EarlierDemand;
import org.rapporteur.model.Edition;
import org.rapporteur.model.Medium;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.RecommendationFacts;
import org.rapporteur.model.Standing;
import org.rapporteur.model.Status;
import org.rapporteur.model.Theme;
import org.rapporteur.model.TranslationStatus;
import org.rapporteur.model.Urls;
import org.rapporteur.plan.Plan;
import org.rapporteur.treaty.CitedDocument;

/**
 * A recommendation in the data files.
 *
 * @param standing the latest positions; none if it is withdrawn or merged
 * @param translation the state of its translation; empty in the language of the original
 * @param address its absolute address; without a base URL, its path from the edition's base
 * @param names the names of links in its texts
 * @param follows the demands that it follows, with their addresses
 * @param later the recommendations of the site that follow it, directly or through others
 * @param files the address of the edition, for files
 * @param published whether the data include its text, which is not the case if it is withdrawn
 */
record RecommendationRecord(
    Theme theme,
    Recommendation recommendation,
    String address,
    boolean published,
    Standing standing,
    Optional<TranslationStatus.State> translation,
    LinkNames names,
    List<Earlier> follows,
    List<Later> later,
    Urls files) {

  static List<RecommendationRecord> of(Plan.PlannedEdition planned) {
    List<RecommendationRecord> rows = new ArrayList<>();
    LinkNames names = LinkNames.of(planned.edition());
    boolean translated = planned.edition().report().metadata().isTranslated();
    for (Theme theme : planned.edition().report().themes()) {
      for (Recommendation recommendation : theme.recommendations()) {
        var address = Urls.recommendation(recommendation.id().toString());
        String absolute = planned.addresses().absolute(address);
        rows.add(
            new RecommendationRecord(
                theme,
                recommendation,
                absolute.isEmpty() ? address.path() : absolute,
                recommendation.isPublished(),
                recommendation.isPublished()
                    ? planned.edition().report().standing(recommendation)
                    : Standing.NONE,
                Optional.of(TranslationStatus.of(recommendation.translation()))
                    .filter(state -> translated && recommendation.isPublished()),
                names,
                follows(planned, recommendation),
                later(planned, recommendation),
                planned.addresses()));
      }
    }
    return rows;
  }

  /**
   * A demand that a recommendation follows.
   *
   * @param address its absolute address; empty if it has none
   */
  record Earlier(EarlierDemand demand, String address) {}

  /**
   * A recommendation that follows another.
   *
   * @param report the folder of its report; empty if that is the same
   * @param address its absolute address; empty if the address of the site is unknown
   */
  record Later(String report, String id, Optional<PartialDate> date, String address) {}

  private static List<Earlier> follows(Plan.PlannedEdition planned, Recommendation recommendation) {
    List<Earlier> all = new ArrayList<>();
    for (EarlierDemand demand : recommendation.facts().follows()) {
      String address =
          demand instanceof EarlierDemand.InDocument document
              ? document.url().orElse("")
              : planned
                  .chains()
                  .find(planned.edition(), (EarlierDemand.InReport) demand)
                  .map(step -> address(planned, step))
                  .orElse("");
      all.add(new Earlier(demand, address));
    }
    return all;
  }

  private static List<Later> later(Plan.PlannedEdition planned, Recommendation recommendation) {
    List<Later> all = new ArrayList<>();
    for (Chains.Step step : planned.chains().of(planned.edition(), recommendation)) {
      if (!step.before()) {
        Edition edition = step.edition().orElseThrow();
        boolean same = edition.base().equals(planned.edition().base());
        all.add(
            new Later(
                same ? "" : edition.folder(),
                step.recommendation().orElseThrow().id().toString(),
                step.date(),
                address(planned, step)));
      }
    }
    return all;
  }

  private static String address(Plan.PlannedEdition planned, Chains.Step step) {
    Urls urls = new Urls(step.edition().orElseThrow().base(), planned.addresses().baseUrl());
    return urls.absolute(Urls.recommendation(step.recommendation().orElseThrow().id().toString()));
  }

  /** The address of a medium: absolute, or from the edition's base without a base URL. */
  String address(Medium.Source source) {
    String absolute = source.external() ? "" : files.absolute(new Address(source.path()));
    return absolute.isEmpty() ? source.path() : absolute;
  }

  /** The text in lines; empty for withdrawn and merged recommendations. */
  String demand() {
    return published ? names.lines(recommendation.demand()) : "";
  }

  /** The documents that it cites; empty for withdrawn and merged recommendations. */
  List<CitedDocument> documents() {
    return published ? recommendation.documents() : List.of();
  }

  /** The date of its withdrawal; empty for all others. */
  Optional<PartialDate> withdrawn() {
    return recommendation.status() == Status.WITHDRAWN
        ? recommendation.facts().history().stream()
            .map(RecommendationFacts.Change::date)
            .max(Comparator.naturalOrder())
        : Optional.empty();
  }

  String title() {
    return recommendation.status() == Status.WITHDRAWN ? "" : recommendation.title().text();
  }
}
