package org.rapporteur.load;

import java.util.List;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.LocatedProse;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.RecommendationFacts;
import org.rapporteur.model.Reference;

/**
 * Reports a recommendation that is too long for what it cites: its demand is on the page of each
 * article, and in the table of all recommendations each provision has a line with all its words.
 */
record RepetitionLimit(Diagnostics diagnostics) {

  /** Characters on all those pages, or lines: a demand of 50,000 that cites 300 articles. */
  static final long CHARACTERS = 16_000_000;

  /** What a link takes on a page besides its words. */
  private static final long LINK = 100;

  void check(
      Phrase title,
      LocatedProse demand,
      RecommendationFacts facts,
      List<Reference> references,
      Span span) {
    long words = demand.prose().plain().length();
    long page = words + LINK * demand.targetSpans().size();
    long line = title.text().length() + words + characters(facts.addressees());
    long provisions = references.stream().mapToLong(each -> each.provisions().size()).sum();
    if (page * references.size() > CHARACTERS) {
      report(references.size() + " articles: it appears in full on the page of each", span);
    } else if (line * provisions > CHARACTERS) {
      report(provisions + " provisions: its words are repeated in the data of each", span);
    }
  }

  private void report(String what, Span span) {
    diagnostics.report(
        Rule.TOO_LARGE,
        span,
        "this recommendation is too long to cite " + what,
        "Cite fewer of them, or move what explains the demand below a heading.");
  }

  private static long characters(List<String> texts) {
    return texts.stream().mapToLong(String::length).sum();
  }
}
