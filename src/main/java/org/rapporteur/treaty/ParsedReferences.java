package org.rapporteur.treaty;

import java.util.List;

/**
 * What a text refers to.
 *
 * @param provisions those that exist, in the order of the text, each once
 * @param problems what could not be read or does not exist, in the order of the text
 */
public record ParsedReferences(List<Provision> provisions, List<ReferenceProblem> problems) {

  public ParsedReferences {
    provisions = List.copyOf(provisions);
    problems = List.copyOf(problems);
  }
}
