package org.rapporteur.view;

import java.util.List;
import java.util.Optional;
import org.rapporteur.index.ResolvedProse;
import org.rapporteur.model.Phrase;

/**
 * A recommendation in the list of those that cite an article.
 *
 * @param title the title; its text is empty without one
 * @param demand the demand; empty in a long list
 * @param origin {@code explicit}, {@code inline} or {@code inherited}
 * @param paragraphs the paragraphs that it cites: "9(1) and (3)"; empty for the whole article
 * @param addressees who must act
 * @param standing the latest positions and assessments
 * @param translation what readers must know about the translation of its title and demand
 * @param name in a long list, the title, or else the first words of the demand; empty in others
 * @param words in a long list, the first words of the demand if it has a title; empty in others
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
    Optional<TranslationNote> translation,
    Phrase name,
    Phrase words) {

  public CitingRecommendation {
    addressees = List.copyOf(addressees);
  }
}
