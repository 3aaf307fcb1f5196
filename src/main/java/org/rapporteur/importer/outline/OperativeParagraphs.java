package org.rapporteur.importer.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.importer.source.Label;
import org.rapporteur.importer.source.Paragraph;
import org.rapporteur.importer.source.Paragraph.Role;
import org.rapporteur.importer.source.Place;

/**
 * Separates what a body recommends from what it observes, in documents that number both, such as
 * concluding observations.
 */
final class OperativeParagraphs {

  private static final int FEW = 2;

  private OperativeParagraphs() {}

  /**
   * The starts without numbered paragraphs that only observe, if several do. In such a document,
   * numbered paragraphs of other sections that recommend something are starts too.
   */
  static Starts among(Starts starts, List<Paragraph> paragraphs) {
    Set<Place> recommending = new HashSet<>();
    Set<Place> observing = new HashSet<>();
    Set<Place> neither = new HashSet<>();
    Set<Place> unnumbered = new HashSet<>();
    boolean after = false;
    for (Paragraph p : paragraphs) {
      // Older documents number a concern, and a paragraph without a number recommends.
      if (after && p.role() == Role.TEXT && OperativeWords.recommend(p.text().plain())) {
        unnumbered.add(p.place());
      }
      after = false;
      if (starts.places().contains(p.place()) && isNumbered(p)) {
        String text = p.text().plain();
        boolean recommends = OperativeWords.recommend(text);
        boolean observes = !recommends && OperativeWords.observe(text);
        after = observes;
        (recommends ? recommending : observes ? observing : neither).add(p.place());
      }
    }
    int few = starts.sections() ? 1 : FEW;
    if (observing.size() < few || recommending.size() + unnumbered.size() < FEW) {
      return starts;
    }
    Set<Place> texts = new HashSet<>(observing);
    if (!starts.sections()) {
      texts.addAll(neither);
    }
    Set<Place> places = new HashSet<>(starts.places());
    places.removeAll(texts);
    places.addAll(unnumbered);
    if (starts.sections()) {
      places.addAll(outside(starts, paragraphs));
    }
    return new Starts(
        places,
        starts.how()
            + " "
            + texts.size()
            + " numbered paragraphs that observe but recommend nothing became text of their themes.",
        starts.whole(),
        starts.sections(),
        texts);
  }

  /** Numbered paragraphs outside of the sections: before them, only those that say who asks. */
  private static Set<Place> outside(Starts starts, List<Paragraph> paragraphs) {
    Set<Place> found = new HashSet<>();
    boolean before = true;
    Set<Place> numbered = StartFinder.places(ListItems.chain(ListItems.top(paragraphs)));
    for (Paragraph p : paragraphs) {
      before &= !starts.places().contains(p.place());
      String text = p.text().plain();
      if (numbered.contains(p.place())
          && (before ? OperativeWords.act(text) : OperativeWords.recommend(text))) {
        found.add(p.place());
      }
    }
    return found;
  }

  private static boolean isNumbered(Paragraph p) {
    return p.role() == Role.ITEM
        && Label.ofItem(p.label()).filter(l -> l.kind() == Label.Kind.NUMBER).isPresent();
  }
}
