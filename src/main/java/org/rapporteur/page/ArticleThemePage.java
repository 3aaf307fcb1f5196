package org.rapporteur.page;

import java.util.List;
import org.rapporteur.model.Phrase;

/**
 * One article with the recommendations of one theme that reach it, where those of all themes are
 * too many for one page.
 *
 * @param name "ICCPR Article 9"
 * @param label our short heading of the article
 * @param article the article's page
 * @param theme the theme's page
 * @param pager the themes before and behind, among those that reach the article
 */
public record ArticleThemePage(
    Shell shell,
    String name,
    Phrase label,
    TitledLink article,
    TitledLink theme,
    List<Hit> hits,
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
