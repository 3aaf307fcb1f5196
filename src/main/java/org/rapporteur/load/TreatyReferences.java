package org.rapporteur.load;

import java.util.List;
import java.util.Optional;
import org.rapporteur.catalogue.ReferenceDiagnostics;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.markdown.References;
import org.rapporteur.treaty.ParsedReferences;
import org.rapporteur.treaty.ProseDocuments;
import org.rapporteur.treaty.ProseReferences;
import org.rapporteur.treaty.Provision;
import org.rapporteur.treaty.ReferenceParser;

/**
 * Finds references with a report's catalogue, for the Markdown reader.
 *
 * @param isQuoted whether the texts quote the authors' words
 */
record TreatyReferences(
    ProseReferences finder, ProseDocuments documents, ReferenceParser parser, boolean isQuoted)
    implements References {

  /** What replaces a document, so that no part of it is read as a provision. */
  private static final char NO_TEXT = '\uFFFC';

  @Override
  public Found find(String text) {
    List<ProseDocuments.Match> found = documents.find(text);
    return new Found(finder.find(found.isEmpty() ? text : without(found, text)), found);
  }

  private static String without(List<ProseDocuments.Match> found, String text) {
    StringBuilder rest = new StringBuilder(text);
    for (ProseDocuments.Match match : found) {
      for (int i = match.start(); i < match.end(); i++) {
        rest.setCharAt(i, NO_TEXT);
      }
    }
    return rest.toString();
  }

  @Override
  public Optional<Provision> provision(String form, Span place, Diagnostics diagnostics) {
    ParsedReferences parsed = parser.parseBracketed(form);
    parsed
        .problems()
        .forEach(
            problem ->
                diagnostics.report(
                    ReferenceDiagnostics.rule(problem),
                    place,
                    problem.message(),
                    ReferenceDiagnostics.help(problem)));
    return parsed.provisions().stream().findFirst();
  }
}
