package org.rapporteur.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.index.Backlinks;
import org.rapporteur.index.ThemeIndex;
import org.rapporteur.index.TitledLink;
import org.rapporteur.model.Address;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.RecommendationFacts;
import org.rapporteur.model.Status;
import org.rapporteur.model.Theme;
import org.rapporteur.model.Urls;
import org.rapporteur.permalink.PublicationDates;

/** Plans the page of each recommendation; that of a withdrawn one has none of its text. */
final class RecommendationPlanner {

  private final PageContext context;
  private final Backlinks backlinks;
  private final PublicationDates publicationDates;
  private final Citations citations;
  private final HeadMetadata headMetadata;

  /** All published recommendations, in reading order. */
  private final List<Recommendation> published;

  RecommendationPlanner(
      PageContext context,
      Backlinks backlinks,
      PublicationDates publicationDates,
      Citations citations,
      HeadMetadata headMetadata) {
    this.context = context;
    this.backlinks = backlinks;
    this.publicationDates = publicationDates;
    this.citations = citations;
    this.headMetadata = headMetadata;
    this.published =
        context.indexed().themeIndexes().stream()
            .flatMap(theme -> theme.published().stream())
            .toList();
  }

  /**
   * Plans the pages of the recommendations of a theme.
   *
   * @param first the index of its first published recommendation in reading order
   */
  List<PlannedPage> plan(ThemeIndex themeIndex, int first) {
    List<PlannedPage> planned = new ArrayList<>();
    for (ThemeIndex.IndexedRecommendation item : themeIndex.items()) {
      if (!context.linker().isDuplicate(item)) { // The duplicate id and address were reported.
        planned.add(page(item, themeIndex, first));
      }
    }
    return planned;
  }

  /**
   * Plans the page of a recommendation.
   *
   * @param first the index of its theme’s first recommendation in reading order
   */
  private PlannedPage page(
      ThemeIndex.IndexedRecommendation item, ThemeIndex themeIndex, int first) {
    Recommendation recommendation = item.recommendation();
    return PlannedPage.at(
        context.addresses(),
        item.address(),
        recommendation.isPublished(),
        () -> publicationDates.changed(recommendation),
        Span.of(recommendation.places().file()),
        () ->
            recommendation.status() == Status.WITHDRAWN
                ? withdrawn(themeIndex.theme(), recommendation)
                : recommendation(themeIndex, item, first));
  }

  private RecommendationPage recommendation(
      ThemeIndex themeIndex, ThemeIndex.IndexedRecommendation item, int first) {
    Theme theme = themeIndex.theme();
    Recommendation recommendation = item.recommendation();
    boolean merged = recommendation.status() == Status.MERGED;
    Address address = item.address();
    PageFrame frame =
        context.frame(
            address,
            recommendation.label()
                + " "
                + context.indexed().linkNames().name(recommendation).text(),
            context.indexed().linkNames().plain(recommendation.demand()),
            Section.LIST,
            !merged);
    String file = frame.path();
    int before = first + item.place();
    Pager pager =
        merged
            ? new Pager(List.of(), List.of())
            : Pager.at(
                before,
                published.size(),
                other -> context.entries().link(published.get(other), file));
    int position = item.place() + 1;
    RecommendationEntry entry = context.entries().full(recommendation, file, 1);
    return new RecommendationPage(
        frame,
        entry,
        link(theme, recommendation, file),
        position,
        themeIndex.published().size(),
        merged,
        context.entries().links(recommendation.successors(), file),
        entry.related(),
        entry.documents(),
        backlinks.to(recommendation, file),
        context.addresses().absolute(address),
        MailLink.of(
            recommendation.label()
                + ": "
                + context.indexed().linkNames().name(recommendation).text(),
            context.addresses().absolute(address)),
        citations.recommendation(theme, recommendation, file),
        headMetadata.recommendation(theme, recommendation, position, file),
        pager,
        citations.files(theme, recommendation, file),
        embed(recommendation, file));
  }

  private String embed(Recommendation recommendation, String file) {
    return context.report().metadata().embed()
        ? context.linker().hrefIfPresent(file, Urls.embed(recommendation.id().toString()))
        : "";
  }

  private WithdrawnPage withdrawn(Theme theme, Recommendation recommendation) {
    String label = recommendation.label();
    String heading = context.messages().text("withdrawn.heading", label);
    PageFrame frame =
        context.frame(
            Urls.recommendation(recommendation.id().toString()),
            heading,
            heading,
            Section.LIST,
            false);
    List<RecommendationFacts.Change> history = recommendation.facts().history();
    Optional<RecommendationFacts.Change> last =
        history.stream().reduce((a, b) -> b.date().compareTo(a.date()) >= 0 ? b : a);
    return new WithdrawnPage(
        frame,
        recommendation.id().toString(),
        label,
        last.map(RecommendationFacts.Change::date),
        last.map(RecommendationFacts.Change::note).orElse(""),
        context.entries().links(recommendation.successors(), frame.path()),
        link(theme, recommendation, frame.path()),
        last.map(RecommendationFacts.Change::language).orElse(frame.language()));
  }

  /** The link from a page to a recommendation on the page of its theme. */
  private TitledLink link(Theme theme, Recommendation recommendation, String file) {
    String href = context.href(file, Urls.theme(theme.slug())) + "#" + recommendation.id();
    return new TitledLink("", theme.title(), href);
  }
}
