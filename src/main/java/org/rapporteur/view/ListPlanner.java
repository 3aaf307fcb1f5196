package org.rapporteur.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.cite.ContextObject;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.RecommendationFacts;
import org.rapporteur.model.Status;
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
  private final Bibliography bibliography;

  public ListPlanner(
      PageContext context,
      ReportSummary reportSummary,
      PageLimits limits,
      Bibliography bibliography) {
    this.context = context;
    this.reportSummary = reportSummary;
    this.limits = limits;
    this.bibliography = bibliography;
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
                  : published.stream().map(r -> row(theme, r, file, count)).toList()));
    }
    return new RecommendationListPage(
        frame,
        count,
        split,
        groups,
        choices(groups),
        context.linker().hrefIfPresent(file, Urls.SEARCH));
  }

  private RecommendationListPage.RecommendationItem row(
      Theme theme, Recommendation recommendation, String file, int count) {
    boolean cited = count <= MAX_CITED && recommendation.isPublished();
    return new RecommendationListPage.RecommendationItem(
        recommendation.id().toString(),
        recommendation.label(),
        recommendation.number().orElse(""),
        context.indexed().linkNames().name(recommendation),
        context.href(file, Urls.recommendation(recommendation.id().toString())),
        context.entries().groups(recommendation, file),
        recommendation.facts().types(),
        recommendation.facts().addressees(),
        recommendation.references().stream().map(r -> r.article().toString()).toList(),
        states(recommendation),
        cited
            ? new ContextObject(bibliography.recommendation(theme, recommendation)).toString()
            : "");
  }

  private static List<String> states(Recommendation recommendation) {
    RecommendationFacts facts = recommendation.facts();
    Set<String> states = new LinkedHashSet<>();
    if (recommendation.status() == Status.DRAFT) {
      states.add("draft");
    }
    facts.responses().forEach(response -> response.position().ifPresent(states::add));
    if (!facts.outcomes().isEmpty()) {
      states.add("taken-up");
    }
    if (facts.responses().isEmpty() && facts.outcomes().isEmpty()) {
      states.add("unanswered");
    }
    return List.copyOf(states);
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
