package org.rapporteur.view;

import java.util.List;
import org.rapporteur.model.Phrase;

/**
 * The titles of all published recommendations, grouped by theme.
 *
 * @param split whether there are too many for one page; if so, the groups have counts but no rows
 * @param choices the values by which readers can filter the rows, for templates of version 0
 * @param filters the properties by which readers can filter the list; none if there is no search
 *     index and the page has no rows
 * @param indexHref the folder of the search index, by which a split list is filtered; empty if it
 *     is not
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
    List<Filter> filters,
    String indexHref,
    List<FacetListPage.FacetSummary> facets,
    String searchHref)
    implements Page {

  public RecommendationListPage {
    groups = List.copyOf(groups);
    filters = List.copyOf(filters);
    facets = List.copyOf(facets);
  }

  /**
   * The recommendations of one theme.
   *
   * @param href the address of the theme's page, which shows them in full
   * @param count how many recommendations there are, whether listed here or not
   * @param articles the articles of the theme, which each of its recommendations inherits
   */
  public record ThemeGroup(
      String slug,
      Phrase theme,
      String href,
      int count,
      List<ArticleGroup> articles,
      List<RecommendationItem> rows) {
    public ThemeGroup {
      articles = List.copyOf(articles);
      rows = List.copyOf(rows);
    }
  }

  /**
   * A recommendation in the list.
   *
   * @param number the number that the source prints; empty if it is the same as in the id
   * @param articleKeys the keys of its articles, as in {@link Choices}
   * @param states its states: {@code draft}, a position, {@code taken-up} or {@code unanswered}
   * @param addresseeKeys its addressees as in {@link Filter}
   * @param standingKeys its positions, assessments and statuses as in {@link Filter}
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
      List<String> addresseeKeys,
      List<String> standingKeys,
      EntryStanding standing,
      String contextObject) {
    public RecommendationItem {
      articles = List.copyOf(articles);
      types = List.copyOf(types);
      addressees = List.copyOf(addressees);
      articleKeys = List.copyOf(articleKeys);
      states = List.copyOf(states);
      addresseeKeys = List.copyOf(addresseeKeys);
      standingKeys = List.copyOf(standingKeys);
    }

    /** The same row with other positions. */
    RecommendationItem with(EntryStanding other) {
      return new RecommendationItem(
          id,
          label,
          number,
          title,
          href,
          articles,
          types,
          addressees,
          articleKeys,
          states,
          addresseeKeys,
          standingKeys,
          other,
          contextObject);
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

  /**
   * A property by which readers can filter the list.
   *
   * @param name its name in addresses: {@code theme}, {@code article}, {@code addressee}, {@code
   *     type} or {@code status}
   * @param message the key of the message that names it
   * @param options the values, in order
   */
  public record Filter(String name, String message, List<FilterOption> options) {
    public Filter {
      options = List.copyOf(options);
    }
  }

  /**
   * A value by which readers can filter the list.
   *
   * @param key the value as it appears in addresses and rows
   * @param name its name
   */
  public record FilterOption(String key, Phrase name) {}

  @Override
  public String template() {
    return "recommendations";
  }
}
