package org.rapporteur.view;

import java.util.List;

/**
 * A whole edition, for the project's own templates of files, such as data files. The themes are
 * available separately, and each is created only when it is used.
 *
 * @param language the edition's BCP 47 language tag
 * @param title the title of the report
 * @param base the edition's absolute address, with a slash at the end; empty without a base URL
 * @param articles every article that recommendations cite, by instrument
 */
public record Overview(String language, String title, String base, List<ArticleRow> articles) {

  public Overview {
    articles = List.copyOf(articles);
  }
}
