package org.rapporteur.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.RecommendationFacts;
import org.rapporteur.model.Reference;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.plan.Plan;
import org.rapporteur.text.SafeJson;
import org.rapporteur.treaty.CitedDocument;
import org.rapporteur.treaty.DocumentKey;
import org.rapporteur.treaty.Provision;
import tools.jackson.core.JsonGenerator;

/** The report as JSON: its metadata, its attribution, and every recommendation. */
record DataJson(Plan.PlannedEdition planned, List<RecommendationRecord> rows) {

  void write(Writer out) throws IOException {
    try (JsonGenerator json = SafeJson.to(out)) {
      ReportMetadata metadata = planned.edition().report().metadata();
      json.writeStartObject();
      json.writeNumberProperty("version", 1);
      json.writeName("report");
      report(json, metadata);
      json.writeArrayPropertyStart("recommendations");
      for (RecommendationRecord row : rows) {
        json.writeRaw("\n");
        recommendation(json, row);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.append('\n');
  }

  private void report(JsonGenerator json, ReportMetadata metadata) {
    json.writeStartObject();
    json.writeStringProperty("title", metadata.title().text());
    json.writeStringProperty("language", planned.edition().language().tag());
    strings(json, "authors", metadata.authors().stream().map(ReportMetadata.Author::name).toList());
    string(json, "restatedBy", metadata.restatedBy().map(ReportMetadata.Author::name));
    json.writeStringProperty("wording", metadata.wording().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("words", AttributionStatement.notice(metadata));
    string(json, "source", metadata.source().map(ReportMetadata.Source::title));
    string(json, "sourceUrl", metadata.source().flatMap(ReportMetadata.Source::url));
    string(json, "body", metadata.body().map(ReportMetadata.Body::name));
    string(json, "state", metadata.state().map(ReportMetadata.State::name));
    string(json, "submitted", metadata.submitted().map(Object::toString));
    string(json, "published", metadata.published().map(Object::toString));
    string(json, "licence", metadata.licence().flatMap(ReportMetadata.Licence::text));
    string(
        json,
        "address",
        Optional.of(planned.addresses().absolute(org.rapporteur.model.Address.HOME))
            .filter(a -> !a.isEmpty()));
    json.writeEndObject();
  }

  private void recommendation(JsonGenerator json, RecommendationRecord row) {
    Recommendation recommendation = row.recommendation();
    json.writeStartObject();
    json.writeStringProperty("id", recommendation.id().toString());
    json.writeStringProperty("address", row.address());
    string(json, "number", recommendation.number());
    json.writeStringProperty("status", recommendation.status().word());
    json.writeStringProperty("theme", row.theme().slug());
    strings(json, "successors", recommendation.successors());
    string(json, "date", row.withdrawn().map(Object::toString));
    if (row.published()) {
      text(json, row);
    }
    json.writeEndObject();
  }

  private void text(JsonGenerator json, RecommendationRecord row) {
    Recommendation recommendation = row.recommendation();
    RecommendationFacts facts = recommendation.facts();
    json.writeStringProperty("title", recommendation.title().text());
    json.writeStringProperty("language", recommendation.demand().language());
    json.writeStringProperty("recommendation", row.demand());
    json.writeArrayPropertyStart("layers");
    recommendation
        .layers()
        .forEach(
            layer -> {
              json.writeStartObject();
              json.writeStringProperty("title", row.names().heading(layer.text()));
              json.writeStringProperty("text", row.names().lines(layer.text()));
              json.writeEndObject();
            });
    json.writeEndArray();
    json.writeArrayPropertyStart("articles");
    recommendation.references().forEach(reference -> reference(json, reference));
    json.writeEndArray();
    json.writeArrayPropertyStart("documents");
    row.documents().forEach(cited -> document(json, cited));
    json.writeEndArray();
    strings(json, "types", facts.types());
    strings(json, "addressees", facts.addressees());
    strings(json, "affected", facts.affected());
    strings(json, "related", recommendation.related());
    string(json, "source", facts.source());
  }

  private static void reference(JsonGenerator json, Reference reference) {
    json.writeStartObject();
    json.writeStringProperty("article", reference.article().toString());
    json.writeStringProperty("origin", reference.origin().word());
    strings(json, "provisions", reference.provisions().stream().map(Provision::toString).toList());
    json.writeEndObject();
  }

  private void document(JsonGenerator json, CitedDocument cited) {
    DocumentKey document = cited.document();
    json.writeStartObject();
    json.writeStringProperty(document.isSymbol() ? "symbol" : "sdgTarget", document.number());
    strings(json, "paragraphs", cited.paragraphs());
    json.writeStringProperty("url", document.url(planned.edition().language().tag()));
    json.writeEndObject();
  }

  private static void string(JsonGenerator json, String name, Optional<String> value) {
    value.ifPresent(text -> json.writeStringProperty(name, text));
  }

  private static void strings(JsonGenerator json, String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }
}
