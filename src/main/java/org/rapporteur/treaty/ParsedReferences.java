package org.rapporteur.treaty;

import java.util.List;

/**
 * The result of parsing the references in a text.
 *
 * @param provisions the provisions that exist, in the order of the text, without repetitions
 * @param problems the parts that cannot be read or do not exist, in the order of the text
 */
public record ParsedReferences(List<Provision> provisions, List<ReferenceProblem> problems) {

  public ParsedReferences {
    provisions = List.copyOf(provisions);
    problems = List.copyOf(problems);
  }
}
