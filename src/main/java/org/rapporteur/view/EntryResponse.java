package org.rapporteur.view;

import java.util.function.UnaryOperator;
import org.rapporteur.index.ResolvedProse;
import org.rapporteur.model.RecommendationFacts;

/**
 * A response to a recommendation on a page.
 *
 * @param facts who answered, when, and with which position
 * @param text the words of the response; empty if there are none
 */
public record EntryResponse(RecommendationFacts.Response facts, ResolvedProse text) {

  /** The same response with other texts. */
  EntryResponse rewrite(UnaryOperator<ResolvedProse> texts) {
    return new EntryResponse(facts, texts.apply(text));
  }
}
