package org.rapporteur.load;

import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.markdown.References;
import org.rapporteur.treaty.ParsedReferences;
import org.rapporteur.treaty.ProseReferences;
import org.rapporteur.treaty.Provision;
import org.rapporteur.treaty.ReferenceParser;

/** Lets Markdown find the references of a report's catalogue. */
record TreatyReferences(ProseReferences finder, ReferenceParser parser) implements References {

  @Override
  public List<ProseReferences.Match> find(String text) {
    return finder.find(text);
  }

  @Override
  public Optional<Provision> provision(String form, Span place, Diagnostics diagnostics) {
    ParsedReferences parsed = parser.parseBracketed(form);
    parsed.problems().forEach(f -> diagnostics.report(f.rule(), place, f.message(), f.help()));
    return parsed.provisions().stream().findFirst();
  }
}
