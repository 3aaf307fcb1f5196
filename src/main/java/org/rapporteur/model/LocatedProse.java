package org.rapporteur.model;

import java.util.List;
import org.rapporteur.diagnostic.Span;

/**
 * A text of the report with the source places of its links and images.
 *
 * @param language the language of the text, a BCP 47 tag
 * @param targetSpans the places of {@link Prose#targets}, in the same order
 * @param imageSpans the places of {@link Prose#images}, in the same order
 * @param passages the text by block, for rules that check wording
 */
public record LocatedProse(
    Prose prose,
    String language,
    List<Span> targetSpans,
    List<Span> imageSpans,
    List<Passage> passages) {

  public LocatedProse {
    targetSpans = List.copyOf(targetSpans);
    imageSpans = List.copyOf(imageSpans);
    passages = List.copyOf(passages);
  }

  public static LocatedProse empty(String language) {
    return new LocatedProse(Prose.EMPTY, language, List.of(), List.of(), List.of());
  }
}
