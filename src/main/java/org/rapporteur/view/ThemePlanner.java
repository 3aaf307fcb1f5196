package org.rapporteur.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.index.Backlinks;
import org.rapporteur.index.ThemeIndex;
import org.rapporteur.index.TitledLink;
import org.rapporteur.model.Address;
import org.rapporteur.model.LocatedProse;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.ReadingTime;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.RecommendationFacts;
import org.rapporteur.model.Status;
import org.rapporteur.model.Theme;
import org.rapporteur.model.Urls;
import org.rapporteur.permalink.PublicationDates;

/** Plans the pages of themes and of recommendations. */
public final class ThemePlanner {

  /** How many recommendations a theme has at most whose first page names those of the others. */
  private static final int MAX_TITLES = 500;

  private final PageContext context;
  private final Backlinks backlinks;
  private final PublicationDates publicationDates;
  private final Citations citations;
  private final HeadMetadata headMetadata;

  public ThemePlanner(
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
  }

  public List<PlannedPage> plan() {
    List<ThemeIndex> themeIndexes = context.indexed().themeIndexes();
    List<Recommendation> published = new ArrayList<>();
    themeIndexes.forEach(themeIndex -> published.addAll(themeIndex.published()));
    List<PlannedPage> planned = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < themeIndexes.size(); i++) {
      int at = i;
      Theme theme = themeIndexes.get(at).theme();
      ThemePages pages = ThemePages.of(theme);
      for (int page = 1; page <= pages.count(); page++) {
        int number = page;
        planned.add(
            PlannedPage.at(
                context.addresses(),
                Urls.theme(theme.slug(), number),
                true,
                () -> publicationDates.changed(theme),
                Span.of(theme.places().file()),
                () -> theme(at, pages, number)));
      }
      for (ThemeIndex.IndexedRecommendation item : themeIndexes.get(at).items()) {
        if (!context.linker().isDuplicate(item)) { // The duplicate id and address were reported.
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
        context.addresses(),
        item.address(),
        recommendation.isPublished(),
        () -> publicationDates.changed(recommendation),
        Span.of(recommendation.places().file()),
        () ->
            recommendation.status() == Status.WITHDRAWN
                ? withdrawn(themeIndex.theme(), recommendation)
                : recommendation(themeIndex, item, first, published));
  }

  private ThemePage theme(int at, ThemePages pages, int number) {
    List<Theme> themes = context.report().themes();
    Theme theme = themes.get(at);
    boolean first = number == 1;
    PageFrame frame =
        context.frame(
            Urls.theme(theme.slug(), number),
            numbered(theme, number, pages),
            context.indexed().linkNames().plainOr(theme.text(), theme.title()),
            "themes",
            true);
    String file = frame.path();
    return new ThemePage(
        first && pages.count() > 1 ? frame.withMoved(elsewhere(at, pages, file)) : frame,
        theme.slug(),
        theme.title(),
        context.report().metadata().part(theme),
        at + 1,
        themes.size(),
        theme.published().size(),
        ReadingTime.of(theme),
        first ? context.entries().groups(theme, file) : List.of(),
        first ? theme.source().orElse("") : "",
        context.resolve(
            first ? theme.text() : LocatedProse.empty(theme.text().language()), file, "", 2),
        pages.page(number).stream().map(r -> context.entries().item(r, file, 2)).toList(),
        first ? also(theme, file) : List.of(),
        citations.theme(theme, file),
        first ? headMetadata.theme(theme, file) : PageHead.NONE,
        pager(at, pages, number, file),
        context.translationNotes().of(theme, file),
        number,
        pages.count());
  }

  private String numbered(Theme theme, int number, ThemePages pages) {
    return context.numbered(theme.title().text(), number, pages.count());
  }

  /** The neighbouring pages of the theme, or themes. */
  private Pager pager(int at, ThemePages pages, int number, String file) {
    List<Theme> themes = context.report().themes();
    List<TitledLink> previous = List.of();
    if (number > 1) {
      previous = List.of(link(themes.get(at), number - 1, pages, file));
    } else if (at > 0) {
      previous = List.of(link(themes.get(at - 1), file, ""));
    }
    List<TitledLink> next = List.of();
    if (number < pages.count()) {
      next = List.of(link(themes.get(at), number + 1, pages, file));
    } else if (at + 1 < themes.size()) {
      next = List.of(link(themes.get(at + 1), file, ""));
    }
    return new Pager(previous, next);
  }

  private TitledLink link(Theme theme, int number, ThemePages pages, String file) {
    return new TitledLink(
        "",
        new Phrase(numbered(theme, number, pages), theme.title().language()),
        context.href(file, Urls.theme(theme.slug(), number)));
  }

  /**
   * The anchors of recommendations on further pages. Links to a recommendation lead to the first
   * page, whose addresses are permanent; on which page it is depends on those before it.
   */
  private List<MovedAnchor> elsewhere(int at, ThemePages pages, String file) {
    ThemeIndex themeIndex = context.indexed().themeIndexes().get(at);
    Map<String, List<String>> anchors = new HashMap<>();
    Address address = Urls.theme(themeIndex.theme().slug());
    themeIndex
        .links()
        .forEach(
            (link, id) -> {
              if (link.address().equals(address) && !link.anchor().equals(id)) {
                anchors.computeIfAbsent(id, i -> new ArrayList<>()).add(link.anchor());
              }
            });
    boolean labelsOnly = themeIndex.theme().recommendations().size() > MAX_TITLES;
    List<MovedAnchor> elsewhere = new ArrayList<>();
    for (int number = 2; number <= pages.count(); number++) {
      String page = context.href(file, Urls.theme(themeIndex.theme().slug(), number));
      for (Recommendation recommendation : pages.page(number)) {
        String id = recommendation.id().toString();
        Phrase name =
            recommendation.status() == Status.WITHDRAWN || labelsOnly
                ? new Phrase("", recommendation.title().language())
                : context.indexed().linkNames().name(recommendation);
        elsewhere.add(
            new MovedAnchor(id, new TitledLink(recommendation.label(), name, page + "#" + id)));
        for (String anchor : anchors.getOrDefault(id, List.of())) {
          Phrase none = new Phrase("", name.language());
          elsewhere.add(
              new MovedAnchor(
                  anchor, new TitledLink(recommendation.label(), none, page + "#" + anchor)));
        }
      }
    }
    return elsewhere;
  }

  /** The published recommendations of other themes that name a theme. */
  private List<ThemePage.AlsoListed> also(Theme theme, String file) {
    List<ThemePage.AlsoListed> also = new ArrayList<>();
    for (Theme other : context.report().themes()) {
      for (Recommendation recommendation : other.published()) {
        if (recommendation.facts().themes().contains(theme.slug())) {
          also.add(
              new ThemePage.AlsoListed(
                  context.entries().link(recommendation, file), link(other, file, "")));
        }
      }
    }
    return also;
  }

  private TitledLink link(Theme theme, String file, String anchor) {
    return new TitledLink("", theme.title(), context.href(file, Urls.theme(theme.slug())) + anchor);
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
        context.frame(
            address,
            recommendation.label()
                + " "
                + context.indexed().linkNames().name(recommendation).text(),
            context.indexed().linkNames().plain(recommendation.demand()),
            "list",
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
        link(theme, file, "#" + recommendation.id()),
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
        context.entries().links(recommendation.successors(), frame.path()),
        link(theme, frame.path(), "#" + recommendation.id()),
        last.map(RecommendationFacts.Change::language).orElse(frame.language()));
  }
}
