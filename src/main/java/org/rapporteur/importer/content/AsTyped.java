package org.rapporteur.importer.content;

import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.markdown.References;
import org.rapporteur.treaty.Provision;
import org.rapporteur.treaty.TextReferences;

/** Texts of others, whose quotation marks and dashes stay as they were typed. */
final class AsTyped implements References {

  @Override
  public TextReferences.Found find(String text) {
    return TextReferences.Found.NOTHING;
  }

  @Override
  public Optional<Provision> provision(String form, Span span, Diagnostics diagnostics) {
    return Optional.empty();
  }

  @Override
  public boolean isQuoted() {
    return true;
  }

  @Override
  public References quoted() {
    return this;
  }
}
