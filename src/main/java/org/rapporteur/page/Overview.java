package org.rapporteur.page;

import java.util.List;

/**
 * An edition as a whole, for the project's own templates of files such as data; its themes stand
 * beside it, each made when it is asked for.
 *
 * @param language BCP 47 tag of the edition
 * @param title the report's title
 * @param base the edition's absolute address with a slash at its end; empty without a base URL
 * @param articles every article that recommendations reach, by instrument
 */
public record Overview(String language, String title, String base, List<ArticleRow> articles) {

  public Overview {
    articles = List.copyOf(articles);
  }
}
