package org.rapporteur.view;

import java.util.List;
import org.rapporteur.index.ResolvedProse;
import org.rapporteur.model.Phrase;

/**
 * A recommendation in the list of those that cite an article.
 *
 * @param origin {@code explicit}, {@code inline} or {@code inherited}
 * @param paragraphs the paragraphs that it cites: "9(1) and (3)"; empty for the whole article
 * @param addressees who must act
 */
public record CitingRecommendation(
    String id,
    String label,
    Phrase title,
    String href,
    ResolvedProse demand,
    String origin,
    String paragraphs,
    List<String> addressees) {

  public CitingRecommendation {
    addressees = List.copyOf(addressees);
  }
}
