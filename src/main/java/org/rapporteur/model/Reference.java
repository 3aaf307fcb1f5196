package org.rapporteur.model;

import java.util.List;
import org.rapporteur.treaty.ArticleKey;
import org.rapporteur.treaty.Provision;

/**
 * One recommendation's tie to one article.
 *
 * @param article the article
 * @param origin the strongest way in which it is reached
 * @param provisions what of it is named anywhere, sorted, each once; the whole article included
 *     where that is named
 */
public record Reference(ArticleKey article, Origin origin, List<Provision> provisions) {
  public Reference {
    provisions = List.copyOf(provisions);
  }
}
