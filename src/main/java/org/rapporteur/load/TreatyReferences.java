package org.rapporteur.load;

import java.util.List;
import java.util.Optional;
import org.rapporteur.catalogue.ReferenceDiagnostics;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.markdown.References;
import org.rapporteur.treaty.ParsedReferences;
import org.rapporteur.treaty.ProseReferences;
import org.rapporteur.treaty.Provision;
import org.rapporteur.treaty.ReferenceParser;

/**
 * Finds references with a report's catalogue, for the Markdown reader.
 *
 * @param isQuoted whether the texts quote the authors' words
 */
record TreatyReferences(ProseReferences finder, ReferenceParser parser, boolean isQuoted)
    implements References {

  @Override
  public List<ProseReferences.Match> find(String text) {
    return finder.find(text);
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
