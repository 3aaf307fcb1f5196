package org.rapporteur.page;

import java.util.List;

/**
 * The first page of an edition.
 *
 * @param articles every article that recommendations reach, by instrument
 */
public record HomePage(
    Shell shell,
    FrontMatter facts,
    Placed summary,
    Placed disclaimer,
    Counts counts,
    List<ThemeSummary> themes,
    Matrix matrix,
    List<ArticleRow> articles,
    Cited citation,
    Head head,
    String listHref,
    String articlesHref,
    String printHref)
    implements Page {
  public HomePage {
    themes = List.copyOf(themes);
    articles = List.copyOf(articles);
  }

  @Override
  public String template() {
    return "home";
  }
}
