package org.rapporteur.view;

import java.util.List;
import org.rapporteur.model.Phrase;

/**
 * The titles of all published recommendations, grouped by theme.
 *
 * @param split whether there are too many for one page; if so, the groups have counts but no rows
 * @param choices the values by which readers can filter the rows
 * @param facets the most frequent values of each facet, with links to their recommendations
 * @param searchHref the address of the search page, which searches the full texts; empty if it is
 *     omitted
 */
public record RecommendationListPage(
    PageFrame frame,
    int count,
    boolean split,
    List<ThemeGroup> groups,
    Choices choices,
    List<FacetListPage.FacetSummary> facets,
    String searchHref)
    implements Page {

  public RecommendationListPage {
    groups = List.copyOf(groups);
    facets = List.copyOf(facets);
  }

  /**
   * The recommendations of one theme.
   *
   * @param href the address of the theme's page, which shows them in full
   * @param count how many recommendations there are, whether listed here or not
   */
  public record ThemeGroup(
      String slug, Phrase theme, String href, int count, List<RecommendationItem> rows) {
    public ThemeGroup {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A recommendation in the list.
   *
   * @param number the number that the source prints; empty if it is the same as in the id
   * @param articleKeys the keys of its articles, as in {@link Choices}
   * @param states its states: {@code draft}, a position, {@code taken-up} or {@code unanswered}
   * @param standing its latest positions and assessments
   * @param contextObject the COinS metadata of the recommendation; empty in a long list
   */
  public record RecommendationItem(
      String id,
      String label,
      String number,
      Phrase title,
      String href,
      List<ArticleGroup> articles,
      List<String> types,
      List<String> addressees,
      List<String> articleKeys,
      List<String> states,
      EntryStanding standing,
      String contextObject) {
    public RecommendationItem {
      articles = List.copyOf(articles);
      types = List.copyOf(types);
      addressees = List.copyOf(addressees);
      articleKeys = List.copyOf(articleKeys);
      states = List.copyOf(states);
    }
  }

  /**
   * The values that occur in the rows. A list is empty if there is nothing to choose.
   *
   * @param types any of {@code law}, {@code policy}, {@code practice}, {@code data}, {@code
   *     information}, {@code action}
   */
  public record Choices(
      List<Choice> articles, List<String> addressees, List<String> types, List<String> states) {
    public Choices {
      articles = List.copyOf(articles);
      addressees = List.copyOf(addressees);
      types = List.copyOf(types);
      states = List.copyOf(states);
    }
  }

  /**
   * One value to choose.
   *
   * @param key the value as it appears in addresses and rows: {@code iccpr/9}
   */
  public record Choice(String key, String name) {}

  @Override
  public String template() {
    return "recommendations";
  }
}
