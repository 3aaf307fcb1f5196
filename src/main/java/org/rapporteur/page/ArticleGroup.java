package org.rapporteur.page;

import java.util.List;
import org.rapporteur.model.Phrase;

/**
 * Provisions of one instrument that something reaches in one way.
 *
 * @param lead the words before the numbers: "ICCPR arts."
 * @param each the words before one number alone: "ICCPR art."
 * @param origin {@code explicit}, {@code inline} or {@code inherited}; empty for a theme's own
 * @param articles in order
 */
public record ArticleGroup(String lead, String each, String origin, List<ArticleLink> articles) {

  public ArticleGroup {
    articles = List.copyOf(articles);
  }

  /**
   * One article.
   *
   * @param label as it is printed after the lead: "9", "9(1) and (3)"
   * @param title our short heading of the article
   * @param href the article's page
   */
  public record ArticleLink(String label, Phrase title, String href) {}
}
