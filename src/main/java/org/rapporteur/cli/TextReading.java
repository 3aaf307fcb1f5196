package org.rapporteur.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.catalogue.ReferenceDiagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.treaty.CitedDocument;
import org.rapporteur.treaty.Provision;
import org.rapporteur.treaty.ReferenceProblem;

/**
 * How a text was read.
 *
 * @param parts the parts that cite provisions, in order; of a value, one for each provision
 * @param documents the parts that cite documents, in order; of a value, none
 * @param problems first those of documents
 */
record TextReading(
    String text, List<Part> parts, List<DocumentPart> documents, List<ReferenceProblem> problems) {

  /**
   * A part of the text that cites one provision or a range.
   *
   * @param end the index after its last character
   */
  record Part(int start, int end, List<Provision> provisions) {
    Part {
      provisions = List.copyOf(provisions);
    }
  }

  /**
   * A part of the text that cites a document.
   *
   * @param end the index after its last character
   */
  record DocumentPart(int start, int end, CitedDocument cited) {}

  TextReading {
    parts = List.copyOf(parts);
    documents = List.copyOf(documents);
    problems = List.copyOf(problems);
  }

  boolean isEmpty() {
    return parts.isEmpty() && documents.isEmpty() && problems.isEmpty();
  }

  /** The provisions in the order of the text, without repetitions. */
  Set<Provision> provisions() {
    Set<Provision> provisions = new LinkedHashSet<>();
    parts.forEach(part -> provisions.addAll(part.provisions()));
    return provisions;
  }

  /** The rules that the problems break, without repetitions. */
  Set<String> rules() {
    return problems.stream()
        .map(ReferenceDiagnostics::rule)
        .map(Rule::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The provisions, a tab, and the rules. */
  String line() {
    return provisions().stream().map(TextReading::id).collect(Collectors.joining(" "))
        + "\t"
        + String.join(" ", rules());
  }

  /** A provision without spaces: {@code iccpr/14(3)(d)}, {@code rome-statute/8-bis}. */
  static String id(Provision provision) {
    return provision.toString().replace(' ', '-');
  }
}
