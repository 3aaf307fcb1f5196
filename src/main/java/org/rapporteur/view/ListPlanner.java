package org.rapporteur.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.index.Facet;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Status;
import org.rapporteur.model.Theme;
import org.rapporteur.model.Urls;
import org.rapporteur.treaty.ArticleKey;
import org.rapporteur.treaty.Provision;
import org.rapporteur.view.RecommendationListPage.Choice;
import org.rapporteur.view.RecommendationListPage.Filter;
import org.rapporteur.view.RecommendationListPage.FilterOption;

/** Plans the list of all recommendations and its filters. */
public final class ListPlanner {

  /**
   * The maximum number of recommendations in a list for which each has metadata for reference
   * managers.
   */
  private static final int MAX_CITED = 200;

  /** The maximum number of addressees in the filter; the page of addressees lists all. */
  private static final int MAX_OPTIONS = 200;

  /** The types in the order of the filter. */
  private static final List<String> TYPES =
      List.of("law", "policy", "practice", "data", "information", "action");

  private static final List<String> STATES =
      List.of(
          "draft",
          "supported",
          "partly-supported",
          "noted",
          "under-consideration",
          "rejected",
          "taken-up",
          "unanswered");

  private final PageContext context;
  private final ReportSummary reportSummary;
  private final PageLimits limits;
  private final ListItems items;

  public ListPlanner(
      PageContext context, ReportSummary reportSummary, PageLimits limits, ListItems items) {
    this.context = context;
    this.reportSummary = reportSummary;
    this.limits = limits;
    this.items = items;
  }

  public PlannedPage plan() {
    Span source = Span.of(context.report().metadata().places().file());
    return context.planOverview(Urls.LIST, source, this::page);
  }

  private RecommendationListPage page() {
    int count = reportSummary.counts().recommendations();
    PageFrame frame =
        context.frame(
            Urls.LIST,
            context.messages().text("list.heading"),
            context.messages().text("description.list", context.shortTitle()),
            Section.LIST.page(),
            true);
    String file = frame.path();
    boolean split = count > limits.listRows();
    boolean indexed =
        SearchPage.isFor(reportSummary.counts())
            && !context.linker().hrefIfPresent(file, Urls.SEARCH).isEmpty();
    List<RecommendationListPage.ThemeGroup> groups = new ArrayList<>();
    for (Theme theme : context.report().themes()) {
      List<Recommendation> published = theme.published();
      groups.add(
          new RecommendationListPage.ThemeGroup(
              theme.slug(),
              theme.title(),
              context.href(file, Urls.theme(theme.slug())),
              published.size(),
              context.entries().articles().of(theme, file),
              split
                  ? List.of()
                  : published.stream()
                      .map(r -> items.full(theme, r, file, count <= MAX_CITED))
                      .toList()));
    }
    return new RecommendationListPage(
        frame,
        count,
        split,
        groups,
        choices(groups),
        filters(split, indexed),
        split && indexed
            ? context.href(file, Urls.searchIndex("main")).replaceFirst("main\\.js$", "")
            : "",
        context.facetLinks().summaries(file),
        context.linker().hrefIfPresent(file, Urls.SEARCH));
  }

  private List<Filter> filters(boolean split, boolean indexed) {
    if (split && !indexed) {
      return List.of();
    }
    List<FilterOption> articles = new ArrayList<>();
    for (ArticleKey key : context.articleIndex().hits().keySet()) {
      Provision whole = new Provision(key.instrument(), key.number(), "", "", "");
      articles.add(
          new FilterOption(
              key.toString(),
              new Phrase(context.names().name(whole), context.names().messages().language())));
    }
    return Stream.of(
            new Filter(
                "theme",
                "recommendation.theme",
                context.report().themes().stream()
                    .map(theme -> new FilterOption(theme.slug(), theme.title()))
                    .toList()),
            new Filter("article", "filter.article", articles),
            new Filter(
                "addressee",
                Facet.ADDRESSEE.message(),
                options(Facet.ADDRESSEE)
                    .limit(MAX_OPTIONS)
                    .sorted(Comparator.comparing(FilterOption::key))
                    .toList()),
            new Filter("type", Facet.TYPE.message(), options(Facet.TYPE).toList()),
            new Filter("status", "filter.status", standings()))
        .filter(filter -> !filter.options().isEmpty())
        .toList();
  }

  private Stream<FilterOption> options(Facet facet) {
    return context.indexed().facetIndex().used(facet).stream()
        .map(value -> new FilterOption(value.slug(), value.name()));
  }

  /** The standings, unless all recommendations have the same. */
  private List<FilterOption> standings() {
    List<FilterOption> options = new ArrayList<>(options(Facet.STANDING).toList());
    boolean drafts =
        context.report().themes().stream()
            .flatMap(theme -> theme.published().stream())
            .anyMatch(recommendation -> recommendation.status() == Status.DRAFT);
    if (drafts) {
      Phrase name =
          new Phrase(context.messages().text("state.draft"), context.messages().language());
      options.add(new FilterOption("draft", name));
    }
    return options.size() > 1 || drafts ? options : List.of();
  }

  private RecommendationListPage.Choices choices(List<RecommendationListPage.ThemeGroup> groups) {
    List<RecommendationListPage.RecommendationItem> rows =
        groups.stream().flatMap(group -> group.rows().stream()).toList();
    List<Choice> articles = new ArrayList<>();
    if (!rows.isEmpty()) {
      context
          .articleIndex()
          .hits()
          .keySet()
          .forEach(
              key ->
                  articles.add(
                      new Choice(
                          key.toString(),
                          context
                              .names()
                              .name(new Provision(key.instrument(), key.number(), "", "", "")))));
    }
    Stream<String> addressees = rows.stream().flatMap(row -> row.addressees().stream());
    Set<String> types = new TreeSet<>(rows.stream().flatMap(r -> r.types().stream()).toList());
    Set<String> states = new TreeSet<>(rows.stream().flatMap(r -> r.states().stream()).toList());
    return new RecommendationListPage.Choices(
        articles,
        addressees.distinct().sorted().toList(),
        TYPES.stream().filter(types::contains).toList(),
        states.size() < 2 ? List.of() : STATES.stream().filter(states::contains).toList());
  }
}
