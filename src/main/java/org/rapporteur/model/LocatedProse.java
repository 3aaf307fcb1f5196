package org.rapporteur.model;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.diagnostic.Span;

/**
 * A text of the report with the places of its holes in the source.
 *
 * @param language the language it is written in, a BCP 47 tag
 * @param targetSpans where each of {@link Prose#targets} stands, in the same order
 * @param imageSpans where each of {@link Prose#images} stands, in the same order
 * @param passages its words by block, for rules over wording
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

  /** The same text, with the words of its heading before its own. */
  public LocatedProse below(LocatedProse heading) {
    List<Passage> all = new ArrayList<>(heading.passages);
    all.addAll(passages);
    return new LocatedProse(prose, language, targetSpans, imageSpans, all);
  }
}
