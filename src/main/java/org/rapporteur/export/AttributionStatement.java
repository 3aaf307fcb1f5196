package org.rapporteur.export;

import org.rapporteur.model.ReportMetadata;

/** States in one sentence who wrote the text of the data. */
final class AttributionStatement {

  private AttributionStatement() {}

  static String notice(ReportMetadata metadata) {
    String authors =
        String.join(", ", metadata.authors().stream().map(ReportMetadata.Author::name).toList());
    String un = "Not a United Nations document, and not endorsed by the United Nations.";
    return switch (metadata.wording()) {
      case OWN -> "Written by " + authors + ". " + un;
      case RESTATED ->
          "Restated by "
              + metadata.restatedBy().map(ReportMetadata.Author::name).orElse("the publisher")
              + " from a page of "
              + authors
              + "; not the authors’ words, and not endorsed by them. "
              + un;
      case VERBATIM ->
          "Reproduced word for word from a page of " + authors + "; not endorsed by them. " + un;
    };
  }
}
