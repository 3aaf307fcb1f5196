package org.rapporteur.catalogue;

import java.util.List;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Suggestion;
import org.rapporteur.treaty.ReferenceProblem;

/** The rules and help texts for problems of references. */
public final class ReferenceDiagnostics {

  private ReferenceDiagnostics() {}

  /** The rule that a problem breaks. */
  public static Rule rule(ReferenceProblem problem) {
    return switch (problem.kind()) {
      case UNKNOWN_INSTRUMENT -> Rule.UNKNOWN_INSTRUMENT;
      case UNKNOWN_ARTICLE -> Rule.UNKNOWN_ARTICLE;
      case UNKNOWN_PARAGRAPH -> Rule.UNKNOWN_PARAGRAPH;
      case LETTER_WITHOUT_PARAGRAPH -> Rule.LETTER_WITHOUT_PARAGRAPH;
      case BACKWARD_RANGE -> Rule.BACKWARD_RANGE;
      case UNKNOWN_DOCUMENT -> Rule.UNKNOWN_DOCUMENT;
      case SYNTAX -> Rule.REFERENCE_SYNTAX;
      case TOO_MANY -> Rule.TOO_LARGE;
    };
  }

  /** How to correct a problem: the word that is probably meant, or the problem's own help. */
  public static String help(ReferenceProblem problem) {
    if (problem.written().isEmpty()) {
      return problem.help();
    }
    List<String> known = problem.known();
    return Suggestion.didYouMean(problem.written(), known, problem.help());
  }
}
