package org.rapporteur.view;

import java.util.List;
import org.rapporteur.model.Phrase;

/**
 * The provisions of one instrument that are cited with the same origin.
 *
 * @param lead the text before several numbers: "ICCPR arts."
 * @param each the text before a single number: "ICCPR art."
 * @param origin {@code explicit}, {@code inline} or {@code inherited}; empty for the articles of a
 *     theme
 * @param articles the articles, in order
 */
public record ArticleGroup(String lead, String each, String origin, List<ArticleLink> articles) {

  public ArticleGroup {
    articles = List.copyOf(articles);
  }

  /**
   * One article.
   *
   * @param label the text after the lead: "9", "9(1) and (3)"
   * @param title an unofficial short description of the article
   * @param href the article's page
   */
  public record ArticleLink(String label, Phrase title, String href) {}
}
