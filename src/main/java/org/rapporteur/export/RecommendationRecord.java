package org.rapporteur.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.index.LinkNames;
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
 * @param published whether the data include its text, which is not the case if it is withdrawn
 */
record RecommendationRecord(
    Theme theme,
    Recommendation recommendation,
    String address,
    boolean published,
    Standing standing,
    Optional<TranslationStatus.State> translation,
    LinkNames names) {

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
                names));
      }
    }
    return rows;
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
