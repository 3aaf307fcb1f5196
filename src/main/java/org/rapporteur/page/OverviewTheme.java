package org.rapporteur.page;

import java.util.List;
import org.rapporteur.model.Phrase;

/**
 * A theme with those of its recommendations that count, for the project's own templates of files.
 * Texts are placed as on the recommendation's page.
 *
 * @param address its page, below the edition's base
 */
public record OverviewTheme(
    String slug, Phrase title, String address, List<OverviewItem> recommendations) {

  public OverviewTheme {
    recommendations = List.copyOf(recommendations);
  }

  /**
   * A recommendation.
   *
   * @param address its page, below the edition's base
   * @param articles what it reaches, as {@code iccpr/9}
   */
  public record OverviewItem(Entry entry, String address, List<String> articles) {
    public OverviewItem {
      articles = List.copyOf(articles);
    }
  }
}
