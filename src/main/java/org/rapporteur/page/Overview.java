package org.rapporteur.page;

import java.util.List;
import org.rapporteur.model.Phrase;

/**
 * A whole edition, for the project's own templates of files such as data. Texts are placed as on
 * the recommendation's page.
 *
 * @param language BCP 47 tag of the edition
 * @param title the report's title
 * @param base the edition's absolute address with a slash at its end; empty without a base URL
 * @param themes in reading order; a list that makes its elements when they are asked for, so that a
 *     large report is never in memory as a whole
 * @param articles every article that recommendations reach, by instrument
 */
public record Overview(
    String language,
    String title,
    String base,
    List<OverviewTheme> themes,
    List<ArticleRow> articles) {

  /** A theme with those of its recommendations that count. */
  public record OverviewTheme(
      String slug, Phrase title, String address, List<OverviewItem> recommendations) {
    public OverviewTheme {
      recommendations = List.copyOf(recommendations);
    }
  }

  /**
   * A recommendation.
   *
   * @param address its page, below the base
   * @param articles what it reaches, as {@code iccpr/9}
   */
  public record OverviewItem(Entry entry, String address, List<String> articles) {
    public OverviewItem {
      articles = List.copyOf(articles);
    }
  }
}
