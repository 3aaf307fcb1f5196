package org.rapporteur.load;

import java.util.Optional;
import org.rapporteur.catalogue.ReferenceDiagnostics;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.markdown.References;
import org.rapporteur.treaty.ParsedReferences;
import org.rapporteur.treaty.Provision;
import org.rapporteur.treaty.ReferenceParser;
import org.rapporteur.treaty.TextReferences;

/**
 * Finds references with a report's catalogue, for the Markdown reader.
 *
 * @param isQuoted whether the texts quote the authors' words
 */
record TreatyReferences(TextReferences finder, ReferenceParser parser, boolean isQuoted)
    implements References {

  @Override
  public TextReferences.Found find(String text) {
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

  @Override
  public References quoted() {
    return new TreatyReferences(finder, parser, true);
  }
}
