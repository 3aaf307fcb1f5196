package org.rapporteur.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.index.Facet;
import org.rapporteur.index.FacetIndex;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Report;
import org.rapporteur.model.Theme;
import org.rapporteur.model.Urls;
import org.rapporteur.view.ProgressPage.AddresseeProgress;
import org.rapporteur.view.ProgressPage.RecommendationEvent;
import org.rapporteur.view.ProgressPage.StandingCount;
import org.rapporteur.view.ProgressPage.ThemeProgress;

/** Plans the page that shows what became of the recommendations of a report. */
public final class ProgressPlanner {

  /** How many changes are on the page. */
  private static final int SHOWN = 100;

  /** How many addressees are on the page. */
  private static final int ADDRESSEES = 50;

  private static final Comparator<RecommendationEvent> NEWEST_FIRST =
      Comparator.comparing(
          (RecommendationEvent each) -> each.event().date().orElseThrow(),
          Comparator.reverseOrder());

  private final PageContext context;
  private final Report report;

  public ProgressPlanner(PageContext context) {
    this.context = context;
    this.report = context.report();
  }

  public List<PlannedPage> plan() {
    Span source = Span.of(report.metadata().places().file());
    return context.indexed().hasProgressPage()
        ? List.of(context.planOverview(Urls.PROGRESS, source, this::page))
        : List.of();
  }

  private ProgressPage page() {
    PageFrame frame =
        context.frame(
            Urls.PROGRESS,
            context.messages().text("progress.heading"),
            context.messages().text("description.progress", context.shortTitle()),
            Section.PROGRESS.page(),
            true);
    String file = frame.path();
    StandingCounts counts = new StandingCounts(context, file);
    List<RecommendationEvent> changes = changes(file);
    Optional<PartialDate> asOf = context.lastEvent();
    return new ProgressPage(
        frame,
        asOf,
        counts.all(),
        counts.standing(),
        report.themes().stream().map(theme -> theme(theme, counts, file)).toList(),
        addressees(counts, file),
        context.indexed().facetIndex().used(Facet.ADDRESSEE).size() > ADDRESSEES
            ? context.linker().hrefIfPresent(file, Urls.facet(Facet.ADDRESSEE.word(), 1))
            : "",
        changes.stream().limit(SHOWN).toList(),
        Math.max(0, changes.size() - SHOWN),
        new DueSteps(context, file, asOf).list());
  }

  private ThemeProgress theme(Theme theme, StandingCounts counts, String file) {
    List<StandingCount> cells = counts.of(theme);
    return new ThemeProgress(
        theme.title(),
        context.href(file, Urls.theme(theme.slug())),
        theme.published().size(),
        cells);
  }

  /** The most frequent addressees; none if there is only one. */
  private List<AddresseeProgress> addressees(StandingCounts counts, String file) {
    List<FacetIndex.FacetValue> used = context.indexed().facetIndex().used(Facet.ADDRESSEE);
    if (used.size() < 2) {
      return List.of();
    }
    return used.stream()
        .limit(ADDRESSEES)
        .map(
            value -> {
              String href =
                  context
                      .linker()
                      .hrefIfPresent(file, Urls.facetValue(Facet.ADDRESSEE.word(), value.slug()));
              return new AddresseeProgress(
                  value.name(), href, value.recommendations().size(), counts.of(value, href));
            })
        .toList();
  }

  private List<RecommendationEvent> changes(String file) {
    List<RecommendationEvent> changes = new ArrayList<>();
    for (Theme theme : report.themes()) {
      for (Recommendation recommendation : theme.published()) {
        for (EntryEvent event : context.entries().events(recommendation, file)) {
          boolean before = event.kind().equals("made") || event.kind().equals("published");
          if (!before && event.date().isPresent()) {
            changes.add(
                new RecommendationEvent(context.entries().link(recommendation, file), event));
          }
        }
      }
    }
    changes.sort(NEWEST_FIRST);
    return changes;
  }
}
