package org.rapporteur.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.index.Backlinks;
import org.rapporteur.index.ThemeIndex;
import org.rapporteur.index.TitledLink;
import org.rapporteur.model.Address;
import org.rapporteur.model.LocatedProse;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.ReadingTime;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Status;
import org.rapporteur.model.Theme;
import org.rapporteur.model.Urls;
import org.rapporteur.permalink.PublicationDates;

/** Plans the pages of themes, each followed by those of its recommendations. */
public final class ThemePlanner {

  /** How many recommendations a theme has at most whose first page names those of the others. */
  private static final int MAX_TITLES = 500;

  private final PageContext context;
  private final PublicationDates publicationDates;
  private final Citations citations;
  private final HeadMetadata headMetadata;
  private final RecommendationPlanner recommendations;

  public ThemePlanner(
      PageContext context,
      Backlinks backlinks,
      PublicationDates publicationDates,
      Citations citations,
      HeadMetadata headMetadata) {
    this.context = context;
    this.publicationDates = publicationDates;
    this.citations = citations;
    this.headMetadata = headMetadata;
    this.recommendations =
        new RecommendationPlanner(context, backlinks, publicationDates, citations, headMetadata);
  }

  public List<PlannedPage> plan() {
    List<ThemeIndex> themeIndexes = context.indexed().themeIndexes();
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
      planned.addAll(recommendations.plan(themeIndexes.get(at), first));
      first += themeIndexes.get(at).published().size();
    }
    return planned;
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
            Section.THEMES,
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
        first ? context.entries().articles().of(theme, file) : List.of(),
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
      previous = List.of(link(themes.get(at - 1), file));
    }
    List<TitledLink> next = List.of();
    if (number < pages.count()) {
      next = List.of(link(themes.get(at), number + 1, pages, file));
    } else if (at + 1 < themes.size()) {
      next = List.of(link(themes.get(at + 1), file));
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
                  context.entries().link(recommendation, file), link(other, file)));
        }
      }
    }
    return also;
  }

  private TitledLink link(Theme theme, String file) {
    return new TitledLink("", theme.title(), context.href(file, Urls.theme(theme.slug())));
  }
}
