package org.rapporteur.view;

import java.util.function.UnaryOperator;
import org.rapporteur.index.ResolvedProse;
import org.rapporteur.model.RecommendationFacts;

/**
 * An entry of the progress of a recommendation on a page.
 *
 * @param facts when, by whom, with which evidence, and what is next
 * @param status the name of the status for readers; empty if it has none
 * @param statusLanguage the language of that name
 * @param statusClass {@code open}, {@code partial}, {@code done}, {@code refused} or {@code
 *     unknown}; empty without a status
 * @param text what happened; empty if there are no words
 */
public record EntryProgress(
    RecommendationFacts.Progress facts,
    String status,
    String statusLanguage,
    String statusClass,
    ResolvedProse text) {

  /** The same entry with other texts. */
  EntryProgress rewrite(UnaryOperator<ResolvedProse> texts) {
    return new EntryProgress(facts, status, statusLanguage, statusClass, texts.apply(text));
  }
}
