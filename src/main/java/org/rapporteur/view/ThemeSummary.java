package org.rapporteur.view;

import java.util.List;
import org.rapporteur.model.Phrase;

/**
 * A theme in a list of themes.
 *
 * @param part the title of the part of the report that it is in; its text is empty without one
 */
public record ThemeSummary(
    String slug, Phrase title, Phrase part, String href, int count, List<ArticleGroup> articles) {
  public ThemeSummary {
    articles = List.copyOf(articles);
  }
}
