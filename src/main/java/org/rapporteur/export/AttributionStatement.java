package org.rapporteur.export;

import org.rapporteur.model.ReportMetadata;

/** Whose words the data hold, in one sentence that travels with them. */
final class AttributionStatement {

  private AttributionStatement() {}

  static String notice(ReportMetadata metadata) {
    String authors =
        String.join(", ", metadata.authors().stream().map(ReportMetadata.Author::name).toList());
    String un = "Not a United Nations document, and not endorsed by the United Nations.";
    return switch (metadata.wording()) {
      case OWN -> "The words of " + authors + ". " + un;
      case RESTATED ->
          "Restated by "
              + metadata.restatedBy().map(ReportMetadata.Author::name).orElse("the publisher")
              + " from a page of "
              + authors
              + "; not the authors’ words, and not endorsed by them. "
              + un;
      case VERBATIM -> "The words of " + authors + ", copied; not endorsed by them. " + un;
    };
  }
}
