package org.rapporteur.view;

import java.util.List;
import org.rapporteur.model.Phrase;

/**
 * A theme with those of its recommendations that are counted, for the project's own templates of
 * files. The links and ids in texts are those of the recommendation's page.
 *
 * @param part the title of the part of the report that it is in; its text is empty without one
 * @param address the address of its page, below the edition's base
 */
public record OverviewTheme(
    String slug, Phrase title, Phrase part, String address, List<OverviewItem> recommendations) {

  public OverviewTheme {
    recommendations = List.copyOf(recommendations);
  }

  /**
   * A recommendation.
   *
   * @param address the address of its page, below the edition's base
   * @param articles the ids of the articles that it cites: {@code iccpr/9}
   */
  public record OverviewItem(RecommendationEntry entry, String address, List<String> articles) {
    public OverviewItem {
      articles = List.copyOf(articles);
    }
  }
}
