package org.rapporteur.view;

import java.util.Optional;
import org.rapporteur.cite.BibliographicItem;
import org.rapporteur.index.Translations;
import org.rapporteur.model.Address;
import org.rapporteur.model.Edition;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.RecommendationFacts;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.model.Theme;
import org.rapporteur.model.Urls;
import tools.jackson.core.JsonGenerator;

/** Writes a report, with its themes as parts, in the terms of schema.org. */
final class LinkedReport {

  private final Edition edition;
  private final Bibliography bibliography;
  private final Translations translations;
  private final LinkedTerms terms;

  LinkedReport(
      Edition edition, Bibliography bibliography, Translations translations, LinkedTerms terms) {
    this.edition = edition;
    this.bibliography = bibliography;
    this.translations = translations;
    this.terms = terms;
  }

  /** Writes the report into the open object. */
  void write(JsonGenerator json) {
    ReportMetadata metadata = edition.report().metadata();
    BibliographicItem report = bibliography.report();
    json.writeStringProperty("@type", "Report");
    terms.id(json, Address.HOME);
    json.writeStringProperty("name", report.title());
    LinkedTerms.parties(json, "author", report.authors());
    LinkedTerms.parties(json, "publisher", report.authors());
    LinkedTerms.string(json, "datePublished", report.date().map(PartialDate::toString).orElse(""));
    LinkedTerms.string(json, "dateModified", changed().map(PartialDate::toString).orElse(""));
    json.writeStringProperty("inLanguage", report.language());
    LinkedTerms.string(json, "abstract", report.summary());
    LinkedTerms.string(json, "license", licence());
    LinkedTerms.string(json, "reportNumber", report.number());
    metadata
        .state()
        .ifPresent(
            state -> {
              json.writeObjectPropertyStart("spatialCoverage");
              json.writeStringProperty("@type", "Country");
              json.writeStringProperty("name", state.name());
              json.writeEndObject();
            });
    bibliography.works().original().ifPresent(original -> original(json, original));
    terms.translations(json, translations.list(), Address.HOME);
    themes(json);
  }

  /** The web address of the report's licence, or its name; empty if it has none. */
  String licence() {
    String name =
        edition.report().metadata().licence().flatMap(ReportMetadata.Licence::text).orElse("");
    return Licences.url(name).orElse(name);
  }

  private void themes(JsonGenerator json) {
    json.writeArrayPropertyStart("hasPart");
    for (Theme theme : edition.report().themes()) {
      json.writeStartObject();
      json.writeStringProperty("@type", "CreativeWork");
      terms.id(json, Urls.theme(theme.slug()));
      json.writeStringProperty("name", theme.title().text());
      String part = edition.report().metadata().part(theme).text();
      if (!part.isEmpty()) {
        json.writeName("isPartOf");
        json.writeStartObject();
        json.writeStringProperty("@type", "CreativeWork");
        json.writeStringProperty("name", part);
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private Optional<PartialDate> changed() {
    return edition.report().recommendations().stream()
        .filter(Recommendation::isPublished)
        .flatMap(r -> r.facts().history().stream())
        .map(RecommendationFacts.Change::date)
        .max(PartialDate::compareTo);
  }

  private void original(JsonGenerator json, BibliographicItem original) {
    json.writeObjectPropertyStart("isBasedOn");
    json.writeStringProperty("@type", "CreativeWork");
    LinkedTerms.string(json, "@id", original.url());
    json.writeStringProperty("name", original.title());
    LinkedTerms.parties(json, "author", original.authors());
    LinkedTerms.string(
        json, "datePublished", original.date().map(PartialDate::toString).orElse(""));
    json.writeEndObject();
  }
}
