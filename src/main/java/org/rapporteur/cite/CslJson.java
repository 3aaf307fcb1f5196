package org.rapporteur.cite;

import java.util.Optional;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.ReportMetadata;
import tools.jackson.core.JsonGenerator;

/** An item as an object of CSL-JSON, version 1.0.2 of its schema. */
public record CslJson(BibliographicItem item) {

  public void write(JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("id", item.key());
    json.writeStringProperty("type", item.isPart() ? "chapter" : "report");
    json.writeArrayPropertyStart("author");
    item.authors().forEach(author -> name(json, author));
    json.writeEndArray();
    string(json, "title", item.title());
    string(json, "container-title", item.container());
    string(json, "publisher", item.publisher());
    string(json, "genre", item.kind());
    string(json, "number", item.number());
    string(json, "URL", item.url());
    string(json, "language", item.language());
    string(json, "abstract", item.summary());
    string(json, "keyword", String.join(", ", item.keywords()));
    string(json, "note", item.noteBesideSummary());
    item.date().ifPresent(date -> date(json, date));
    json.writeEndObject();
  }

  private static void name(JsonGenerator json, ReportMetadata.Author author) {
    Optional<PersonName> person = PersonName.of(author);
    json.writeStartObject();
    if (person.isEmpty()) {
      json.writeStringProperty("literal", author.name());
    } else {
      string(json, "given", person.get().given());
      string(json, "dropping-particle", person.get().droppingParticle());
      string(json, "non-dropping-particle", person.get().particle());
      string(json, "family", person.get().family());
      string(json, "suffix", person.get().suffix());
    }
    json.writeEndObject();
  }

  private static void date(JsonGenerator json, PartialDate date) {
    json.writeObjectPropertyStart("issued");
    json.writeArrayPropertyStart("date-parts");
    json.writeStartArray();
    json.writeNumber(date.year());
    if (date.month() > 0) {
      json.writeNumber(date.month());
    }
    if (date.day() > 0) {
      json.writeNumber(date.day());
    }
    json.writeEndArray();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void string(JsonGenerator json, String name, String value) {
    if (!value.isEmpty()) {
      json.writeStringProperty(name, value);
    }
  }
}
