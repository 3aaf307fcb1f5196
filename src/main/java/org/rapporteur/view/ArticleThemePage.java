package org.rapporteur.view;

import java.util.List;
import org.rapporteur.index.TitledLink;
import org.rapporteur.model.Phrase;

/**
 * One article with the recommendations of one theme that cite it. It exists if those of all themes
 * are too many for one page.
 *
 * @param name the full name: "ICCPR Article 9"
 * @param label an unofficial short description of the article
 * @param article a link to the page of the article
 * @param theme a link to the page of the theme
 * @param pager the previous and next theme, among those that cite the article
 */
public record ArticleThemePage(
    PageFrame frame,
    String name,
    Phrase label,
    TitledLink article,
    TitledLink theme,
    List<CitingRecommendation> hits,
    PageHead head,
    Pager pager)
    implements Page {
  public ArticleThemePage {
    hits = List.copyOf(hits);
  }

  @Override
  public String template() {
    return "article-theme";
  }
}
