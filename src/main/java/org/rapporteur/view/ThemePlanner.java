package org.rapporteur.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.index.Backlinks;
import org.rapporteur.index.LinkResolver;
import org.rapporteur.index.ThemeIndex;
import org.rapporteur.index.TitledLink;
import org.rapporteur.message.Messages;
import org.rapporteur.model.Address;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.RecommendationFacts;
import org.rapporteur.model.Report;
import org.rapporteur.model.Status;
import org.rapporteur.model.Theme;
import org.rapporteur.model.Urls;
import org.rapporteur.permalink.PublicationDates;

/** Plans the pages of themes and of recommendations. */
public final class ThemePlanner {

  private static final PageHead NO_HEAD = new PageHead(List.of(), List.of(), "");

  private final Report report;
  private final List<ThemeIndex> themeIndexes;
  private final PublicationDates publicationDates;
  private final RecommendationEntries entries;
  private final LinkResolver linker;
  private final Backlinks backlinks;
  private final PageFrames frames;
  private final Citations citations;
  private final HeadMetadata headMetadata;
  private final Urls addresses;
  private final Messages messages;

  public ThemePlanner(
      Report report,
      List<ThemeIndex> themeIndexes,
      PublicationDates publicationDates,
      RecommendationEntries entries,
      LinkResolver linker,
      Backlinks backlinks,
      PageFrames frames,
      Citations citations,
      HeadMetadata headMetadata,
      Urls addresses,
      Messages messages) {
    this.report = report;
    this.themeIndexes = themeIndexes;
    this.publicationDates = publicationDates;
    this.entries = entries;
    this.linker = linker;
    this.backlinks = backlinks;
    this.frames = frames;
    this.citations = citations;
    this.headMetadata = headMetadata;
    this.addresses = addresses;
    this.messages = messages;
  }

  public List<PlannedPage> plan() {
    List<Recommendation> published = new ArrayList<>();
    themeIndexes.forEach(themeIndex -> published.addAll(themeIndex.published()));
    List<PlannedPage> planned = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < themeIndexes.size(); i++) {
      int at = i;
      Theme theme = themeIndexes.get(at).theme();
      planned.add(
          PlannedPage.at(
              addresses,
              Urls.theme(theme.slug()),
              true,
              () -> publicationDates.changed(theme),
              Span.of(theme.places().file()),
              () -> theme(at)));
      for (ThemeIndex.IndexedRecommendation item : themeIndexes.get(at).items()) {
        if (!linker.isDuplicate(item)) { // The duplicate id and address were reported.
          planned.add(page(item, themeIndexes.get(at), first, published));
        }
      }
      first += themeIndexes.get(at).published().size();
    }
    return planned;
  }

  /**
   * Plans the page of a recommendation.
   *
   * @param first the index of its theme's first recommendation in reading order
   * @param published all published recommendations, in that order
   */
  private PlannedPage page(
      ThemeIndex.IndexedRecommendation item,
      ThemeIndex themeIndex,
      int first,
      List<Recommendation> published) {
    Recommendation recommendation = item.recommendation();
    return PlannedPage.at(
        addresses,
        item.address(),
        recommendation.isPublished(),
        () -> publicationDates.changed(recommendation),
        Span.of(recommendation.places().file()),
        () ->
            recommendation.status() == Status.WITHDRAWN
                ? withdrawn(themeIndex.theme(), recommendation)
                : recommendation(themeIndex, item, first, published));
  }

  private ThemePage theme(int at) {
    List<Theme> themes = report.themes();
    Theme theme = themes.get(at);
    String description =
        theme.text().prose().isEmpty() ? theme.title().text() : theme.text().prose().plain();
    PageFrame frame =
        frames.of(Urls.theme(theme.slug()), theme.title().text(), description, "themes", true);
    String file = frame.path();
    return new ThemePage(
        frame,
        theme.slug(),
        theme.title(),
        at + 1,
        themes.size(),
        theme.published().size(),
        entries.groups(theme, file),
        theme.source().orElse(""),
        linker.resolve(theme.text(), new LinkResolver.Insertion(file, "", "", "", 2)),
        theme.recommendations().stream().map(r -> entries.item(r, file, 2)).toList(),
        citations.theme(theme, file),
        headMetadata.theme(theme, file),
        new Pager(
            at == 0 ? List.of() : List.of(link(themes.get(at - 1), file, "")),
            at + 1 == themes.size() ? List.of() : List.of(link(themes.get(at + 1), file, ""))));
  }

  private TitledLink link(Theme theme, String file, String anchor) {
    return new TitledLink("", theme.title(), linker.href(file, Urls.theme(theme.slug())) + anchor);
  }

  private RecommendationPage recommendation(
      ThemeIndex themeIndex,
      ThemeIndex.IndexedRecommendation item,
      int first,
      List<Recommendation> published) {
    Theme theme = themeIndex.theme();
    Recommendation recommendation = item.recommendation();
    boolean merged = recommendation.status() == Status.MERGED;
    Address address = item.address();
    PageFrame frame =
        frames.of(
            address,
            recommendation.id().label() + " " + recommendation.title().text(),
            recommendation.demand().prose().plain(),
            "list",
            !merged);
    String file = frame.path();
    int before = first + item.place();
    Pager pager =
        merged
            ? new Pager(List.of(), List.of())
            : new Pager(
                before == 0 ? List.of() : List.of(entries.link(published.get(before - 1), file)),
                before + 1 == published.size()
                    ? List.of()
                    : List.of(entries.link(published.get(before + 1), file)));
    int position = item.place() + 1;
    return new RecommendationPage(
        frame,
        entries.full(recommendation, file, 1),
        link(theme, file, "#" + recommendation.id()),
        position,
        themeIndex.published().size(),
        merged,
        entries.links(recommendation.successors(), file),
        entries.links(recommendation.related(), file),
        backlinks.to(recommendation, file),
        addresses.absolute(address),
        citation(theme, recommendation, file),
        merged ? NO_HEAD : headMetadata.recommendation(theme, recommendation, position, file),
        pager);
  }

  /** The cited of a recommendation. A merged one is cited by its successor. */
  private HowToCite citation(Theme theme, Recommendation recommendation, String file) {
    if (recommendation.status() == Status.MERGED) {
      Set<String> published = new HashSet<>(recommendation.successors());
      published.removeIf(
          id -> linker.recommendation(id).filter(Recommendation::isPublished).isEmpty());
      for (int i = 0; i < themeIndexes.size() && !published.isEmpty(); i++) {
        for (Recommendation successor : themeIndexes.get(i).published()) {
          if (published.contains(successor.id().toString())) {
            return citations.recommendation(themeIndexes.get(i).theme(), successor, file);
          }
        }
      }
    }
    return citations.recommendation(theme, recommendation, file);
  }

  private WithdrawnPage withdrawn(Theme theme, Recommendation recommendation) {
    String label = recommendation.id().label();
    String heading = messages.text("withdrawn.heading", label);
    PageFrame frame =
        frames.of(
            Urls.recommendation(recommendation.id().toString()), heading, heading, "list", false);
    List<RecommendationFacts.Change> history = recommendation.facts().history();
    Optional<RecommendationFacts.Change> last =
        history.stream().reduce((a, b) -> b.date().compareTo(a.date()) >= 0 ? b : a);
    return new WithdrawnPage(
        frame,
        recommendation.id().toString(),
        label,
        last.map(RecommendationFacts.Change::date),
        last.map(RecommendationFacts.Change::note).orElse(""),
        entries.links(recommendation.successors(), frame.path()),
        link(theme, frame.path(), "#" + recommendation.id()));
  }
}
