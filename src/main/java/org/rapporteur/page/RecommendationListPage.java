package org.rapporteur.page;

import java.util.List;
import org.rapporteur.model.Phrase;

/** All published recommendations by title, grouped by theme. */
public record RecommendationListPage(Shell shell, int count, List<Group> groups) implements Page {

  public RecommendationListPage {
    groups = List.copyOf(groups);
  }

  public record Group(String slug, Phrase theme, String href, List<Row> rows) {
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
