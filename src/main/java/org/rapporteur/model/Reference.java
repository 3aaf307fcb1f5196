package org.rapporteur.model;

import java.util.List;
import org.rapporteur.treaty.ArticleKey;
import org.rapporteur.treaty.Provision;

/**
 * The references of one recommendation to one article.
 *
 * @param article the article
 * @param origin the strongest origin of these references
 * @param provisions the cited provisions of the article, sorted, without repetitions; including the
 *     whole article if it is cited
 */
public record Reference(ArticleKey article, Origin origin, List<Provision> provisions) {
  public Reference {
    provisions = List.copyOf(provisions);
  }
}
