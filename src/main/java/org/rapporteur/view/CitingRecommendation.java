package org.rapporteur.view;

import java.util.List;
import java.util.Optional;
import org.rapporteur.index.ResolvedProse;
import org.rapporteur.model.Phrase;

/**
 * A recommendation in the list of those that cite an article.
 *
 * @param title the title; its text is empty without one
 * @param demand the demand; empty for one that inherits the article, in a long list
 * @param origin {@code explicit}, {@code inline} or {@code inherited}
 * @param paragraphs the paragraphs that it cites: "9(1) and (3)"; empty for the whole article
 * @param addressees who must act
 * @param standing the latest positions and assessments
 * @param translation what readers must know about the translation of its title and demand
 */
public record CitingRecommendation(
    String id,
    String label,
    Phrase title,
    String href,
    ResolvedProse demand,
    String origin,
    String paragraphs,
    List<String> addressees,
    EntryStanding standing,
    Optional<TranslationNote> translation) {

  public CitingRecommendation {
    addressees = List.copyOf(addressees);
  }
}
