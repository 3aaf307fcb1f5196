package org.rapporteur.page;

import java.util.List;
import org.rapporteur.model.Phrase;

/**
 * All published recommendations by title, grouped by theme.
 *
 * @param split whether there are too many for one page: then the groups have counts and no rows
 */
public record RecommendationListPage(Shell shell, int count, boolean split, List<Group> groups)
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
   */
  public record Row(
      String id,
      String label,
      String number,
      Phrase title,
      String href,
      List<ArticleGroup> articles,
      List<String> types,
      List<String> addressees) {
    public Row {
      articles = List.copyOf(articles);
      types = List.copyOf(types);
      addressees = List.copyOf(addressees);
    }
  }

  @Override
  public String template() {
    return "recommendations";
  }
}
