package org.rapporteur.page;

import java.util.List;
import org.rapporteur.model.Phrase;

/**
 * All published recommendations by title, grouped by theme.
 *
 * @param split whether there are too many for one page: then the groups have counts and no rows
 * @param choices what the rows can be narrowed by
 * @param searchHref the page that finds words in the full texts; empty when it is left out
 */
public record RecommendationListPage(
    Shell shell, int count, boolean split, List<Group> groups, Choices choices, String searchHref)
    implements Page {

  public RecommendationListPage {
    groups = List.copyOf(groups);
  }

  /**
   * The recommendations of one theme.
   *
   * @param href the theme's page, which has them in full
   * @param count how many there are, listed or not
   */
  public record Group(String slug, Phrase theme, String href, int count, List<Row> rows) {
    public Group {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A recommendation in the list.
   *
   * @param number the number that the source prints; empty when it is the id's
   * @param articleKeys the articles as {@link Choices} names them
   * @param states what became of it: draft, a position, taken-up, unanswered
   * @param contextObject the recommendation as COinS name it; empty on a long list
   */
  public record Row(
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
      String contextObject) {
    public Row {
      articles = List.copyOf(articles);
      types = List.copyOf(types);
      addressees = List.copyOf(addressees);
      articleKeys = List.copyOf(articleKeys);
      states = List.copyOf(states);
    }
  }

  /**
   * What occurs in the rows; a list is empty where there is nothing to choose.
   *
   * @param types words of law, policy, practice, data, information, action
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
   * One choice.
   *
   * @param key as addresses and rows hold it: {@code iccpr/9}
   */
  public record Choice(String key, String name) {}

  @Override
  public String template() {
    return "recommendations";
  }
}
