package org.rapporteur.load;

import java.util.List;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.Reference;
import org.rapporteur.model.Text;

/**
 * Reports a demand that is too long for the number of articles that it cites: it appears in full on
 * the page of each.
 */
record Repetition(Diagnostics diagnostics) {

  /** Characters on all article pages together: a demand of 50,000 that cites 300 articles. */
  static final long CHARACTERS = 16_000_000;

  /** What a link takes on a page besides its words. */
  private static final long LINK = 100;

  void check(Text demand, List<Reference> references, Span span) {
    long length = demand.prose().plain().length() + LINK * demand.targetSpans().size();
    if (length * references.size() > CHARACTERS) {
      diagnostics.report(
          Rule.TOO_LARGE,
          span,
          "this recommendation is too long to cite "
              + references.size()
              + " articles: it appears in full on the page of each",
          "Cite fewer articles, or move what explains the demand below a heading.");
    }
  }
}
