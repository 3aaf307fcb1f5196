package org.rapporteur.lint;

import java.util.Locale;
import org.rapporteur.cite.PersonName;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.Report;
import org.rapporteur.model.ReportMetadata;

/** Checks that a report names its source and a contact, and its authors clearly. */
record SourceRules(Diagnostics diagnostics) {

  void validate(Report report) {
    ReportMetadata metadata = report.metadata();
    if (metadata.wording() != ReportMetadata.Wording.OWN) {
      boolean named = metadata.source().isPresent();
      if (metadata.source().flatMap(ReportMetadata.Source::url).isEmpty()) {
        diagnostics.report(
            Rule.RESTATED_WITHOUT_SOURCE,
            metadata.places().at(named ? "source" : "wording"),
            "the wording is "
                + metadata.wording().name().toLowerCase(Locale.ROOT)
                + ", but "
                + (named ? "the source has no address" : "no source is named"),
            named
                ? "Add  url:  with the address of the original."
                : "Add  source:  with the title and url of the original.");
      }
    }
    for (int i = 0; i < metadata.authors().size(); i++) {
      validate(metadata.authors().get(i), metadata.places().at("authors/" + i));
    }
    metadata
        .restatedBy()
        .ifPresent(writer -> validate(writer, metadata.places().at("restated-by")));
    if (metadata.contact().isEmpty()) {
      diagnostics.report(
          Rule.NO_CONTACT,
          Span.of(metadata.places().file()),
          "the report has no contact",
          "Add  contact:  with a name, and an email or url.");
    }
  }

  private void validate(ReportMetadata.Author author, Span place) {
    PersonName.of(author)
        .filter(name -> PersonName.isUncertain(author))
        .ifPresent(
            name ->
                diagnostics.report(
                    Rule.PERSON_NAME,
                    place,
                    "citations sort “"
                        + author.name()
                        + "” under “"
                        + name.familyWithParticle()
                        + "”, which may not be the family name",
                    "Add  family: "
                        + name.familyWithParticle()
                        + "  or the words that are the family name."));
  }
}
