package org.rapporteur.view;

import java.util.List;
import org.rapporteur.model.Phrase;

/** A theme in a list of themes. */
public record ThemeSummary(
    String slug, Phrase title, String href, int count, List<ArticleGroup> articles) {
  public ThemeSummary {
    articles = List.copyOf(articles);
  }
}
