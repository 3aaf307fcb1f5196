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
 * Reports a recommendation that is too long for the number of provisions it cites: the page of each
 * article repeats its demand, and the table of all recommendations has a line with its whole text
 * for each provision.
 */
record RepetitionLimit(Diagnostics diagnostics) {

  /**
   * Maximum number of characters on all those pages or lines: enough for a demand of 50,000
   * characters that cites 300 articles.
   */
  static final long MAX_CHARACTERS = 16_000_000;

  /** Characters of a link on a page, besides its text. */
  private static final long LINK_CHARACTERS = 100;

  void check(
      Phrase title,
      LocatedProse demand,
      RecommendationFacts facts,
      List<Reference> references,
      Span span) {
    long demandLength = demand.prose().plain().length();
    long pageLength = demandLength + LINK_CHARACTERS * demand.targetSpans().size();
    long lineLength = title.text().length() + demandLength + characters(facts.addressees());
    long provisions = references.stream().mapToLong(each -> each.provisions().size()).sum();
    if (pageLength * references.size() > MAX_CHARACTERS) {
      report(references.size() + " articles: it appears in full on the page of each", span);
    } else if (lineLength * provisions > MAX_CHARACTERS) {
      report(provisions + " provisions: its text is repeated in the data of each", span);
    }
  }

  private void report(String what, Span span) {
    diagnostics.report(
        Rule.TOO_LARGE,
        span,
        "this recommendation is too long to cite " + what,
        "Cite fewer of them, or move explanations below a heading.");
  }

  private static long characters(List<String> texts) {
    return texts.stream().mapToLong(String::length).sum();
  }
}
