package org.rapporteur.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.cite.ContextObject;
import org.rapporteur.index.Facet;
import org.rapporteur.index.FacetIndex;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.RecommendationFacts;
import org.rapporteur.model.Status;
import org.rapporteur.model.Theme;
import org.rapporteur.model.Urls;
import org.rapporteur.view.RecommendationListPage.RecommendationItem;

/** Creates the rows of lists of recommendations. */
public final class ListItems {

  private static final String INHERITED = Origin.INHERITED.word();

  private final PageContext context;
  private final Bibliography bibliography;

  public ListItems(PageContext context, Bibliography bibliography) {
    this.context = context;
    this.bibliography = bibliography;
  }

  /**
   * The row of a recommendation with all its articles.
   *
   * @param cited whether the row has metadata for reference managers
   */
  RecommendationItem full(Theme theme, Recommendation recommendation, String file, boolean cited) {
    return item(
        recommendation,
        file,
        context.entries().articles().of(recommendation, file),
        cited
            ? new ContextObject(bibliography.recommendation(theme, recommendation)).toString()
            : "");
  }

  /** The row of a recommendation with the articles that it cites itself, if it cites any. */
  RecommendationItem brief(Recommendation recommendation, String file) {
    List<ArticleGroup> groups = context.entries().articles().of(recommendation, file);
    List<ArticleGroup> own =
        groups.stream().filter(group -> !group.origin().equals(INHERITED)).toList();
    return item(recommendation, file, own.isEmpty() ? groups : own, "");
  }

  private RecommendationItem item(
      Recommendation recommendation,
      String file,
      List<ArticleGroup> articles,
      String contextObject) {
    return new RecommendationItem(
        recommendation.id().toString(),
        recommendation.label(),
        recommendation.number().orElse(""),
        context.indexed().linkNames().name(recommendation),
        context.href(file, Urls.recommendation(recommendation.id().toString())),
        articles,
        recommendation.facts().types(),
        recommendation.facts().addressees(),
        recommendation.references().stream().map(r -> r.article().toString()).toList(),
        states(recommendation),
        index().slugs(Facet.ADDRESSEE, recommendation),
        standing(recommendation),
        context.entries().standing(recommendation),
        contextObject);
  }

  private FacetIndex index() {
    return context.indexed().facetIndex();
  }

  private List<String> standing(Recommendation recommendation) {
    List<String> keys = new ArrayList<>(index().slugs(Facet.STANDING, recommendation));
    if (recommendation.status() == Status.DRAFT) {
      keys.add("draft");
    }
    return keys;
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
}
