package org.rapporteur.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Theme;
import org.rapporteur.model.Urls;
import org.rapporteur.treaty.Provision;
import org.rapporteur.view.RecommendationListPage.Choice;

/** Plans the list of all recommendations and its filters. */
public final class ListPlanner {

  /**
   * The maximum number of recommendations in a list for which each has metadata for reference
   * managers.
   */
  private static final int MAX_CITED = 200;

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
            "list!",
            true);
    String file = frame.path();
    boolean split = count > limits.listRows();
    List<RecommendationListPage.ThemeGroup> groups = new ArrayList<>();
    for (Theme theme : context.report().themes()) {
      List<Recommendation> published = theme.published();
      groups.add(
          new RecommendationListPage.ThemeGroup(
              theme.slug(),
              theme.title(),
              context.href(file, Urls.theme(theme.slug())),
              published.size(),
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
        context.facetLinks().summaries(file),
        context.linker().hrefIfPresent(file, Urls.SEARCH));
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
