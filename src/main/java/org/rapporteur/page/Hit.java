package org.rapporteur.page;

import java.util.List;
import org.rapporteur.model.Phrase;

/**
 * A recommendation in the list of those that cite an article.
 *
 * @param origin {@code explicit}, {@code inline} or {@code inherited}
 * @param paragraphs the paragraphs that it cites: "9(1) and (3)"; empty for the whole article
 * @param addressees who must act
 */
public record Hit(
    String id,
    String label,
    Phrase title,
    String href,
    Placed demand,
    String origin,
    String paragraphs,
    List<String> addressees) {

  public Hit {
    addressees = List.copyOf(addressees);
  }
}
