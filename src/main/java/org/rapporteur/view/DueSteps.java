package org.rapporteur.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.index.Facet;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.RecommendationFacts;
import org.rapporteur.model.Urls;
import org.rapporteur.view.ProgressPage.DueStep;
import org.rapporteur.view.ProgressPage.PartySteps;

/** The next steps still to come, by the party that announced them, or else by addressee. */
final class DueSteps {

  private static final Comparator<DueStep> BY_DATE =
      Comparator.comparing(
          step -> step.due().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));

  private final PageContext context;
  private final String file;
  private final Optional<PartialDate> asOf;

  /**
   * @param file the page that lists them
   * @param asOf the date of the latest event, before which a step is overdue
   */
  DueSteps(PageContext context, String file, Optional<PartialDate> asOf) {
    this.context = context;
    this.file = file;
    this.asOf = asOf;
  }

  List<PartySteps> list() {
    Map<String, List<DueStep>> byParty = new LinkedHashMap<>();
    context.report().themes().stream()
        .flatMap(theme -> theme.published().stream())
        .forEach(recommendation -> add(recommendation, byParty));
    String language = context.report().metadata().originalLanguage().tag();
    List<PartySteps> parties = new ArrayList<>();
    byParty.forEach(
        (party, steps) ->
            parties.add(
                new PartySteps(
                    new Phrase(party, language),
                    href(party),
                    steps.stream().sorted(BY_DATE).toList())));
    return parties;
  }

  private String href(String party) {
    String slug = context.indexed().facetIndex().names().slug(party);
    return party.isEmpty()
        ? ""
        : context.linker().hrefIfPresent(file, Urls.facetValue(Facet.ADDRESSEE.word(), slug));
  }

  private void add(Recommendation recommendation, Map<String, List<DueStep>> byParty) {
    RecommendationFacts facts = recommendation.facts();
    for (int i = 0; i < facts.progress().size(); i++) {
      if (facts.isStepOpen(i)) {
        RecommendationFacts.Progress entry = facts.progress().get(i);
        RecommendationFacts.NextStep next = entry.next().orElseThrow();
        boolean overdue =
            next.due().isPresent()
                && asOf.isPresent()
                && next.due().get().isCertainlyBefore(asOf.get());
        DueStep step =
            new DueStep(
                context.entries().link(recommendation, file),
                new Phrase(next.what(), facts.language()),
                next.due(),
                overdue);
        List<String> addressees = facts.addressees().isEmpty() ? List.of("") : facts.addressees();
        entry
            .by()
            .map(List::of)
            .orElse(addressees)
            .forEach(party -> byParty.computeIfAbsent(party, key -> new ArrayList<>()).add(step));
      }
    }
  }
}
