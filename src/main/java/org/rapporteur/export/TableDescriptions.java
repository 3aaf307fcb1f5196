package org.rapporteur.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.rapporteur.cite.BibliographicItem;
import org.rapporteur.model.Address;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.model.Urls;
import org.rapporteur.plan.Plan;
import org.rapporteur.text.SafeJson;
import org.rapporteur.view.Bibliography;
import org.rapporteur.view.Licences;
import tools.jackson.core.JsonGenerator;

/**
 * The description of the tables for programs: as a Data Package (version 2) and in the vocabulary
 * of CSV on the Web. A table that the report omits is not described.
 */
record TableDescriptions(Plan.PlannedEdition planned, List<CsvTable<?>> tables) {

  private static final String TABLE_OF_KEYS = "recommendations";

  TableDescriptions {
    tables = tables.stream().filter(table -> planned.files().has(table.address())).toList();
  }

  void dataPackage(Writer out) throws IOException {
    BibliographicItem report = report();
    try (JsonGenerator json = SafeJson.to(out)) {
      json.writeStartObject();
      json.writeStringProperty("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
      json.writeStringProperty("name", report.key());
      json.writeStringProperty("title", report.title());
      string(json, "description", report.summary());
      string(json, "homepage", report.url());
      licences(json);
      json.writeArrayPropertyStart("contributors");
      for (ReportMetadata.Author author : report.authors()) {
        json.writeStartObject();
        json.writeStringProperty("title", author.name());
        string(json, "path", author.url().orElse(""));
        json.writeArrayPropertyStart("roles");
        json.writeString("author");
        json.writeEndArray();
        json.writeEndObject();
      }
      json.writeEndArray();
      sources(json);
      json.writeArrayPropertyStart("resources");
      tables.forEach(table -> resource(json, table));
      if (planned.files().has(Urls.JSON)) {
        resource(json, "recommendations-data", Urls.JSON, "json", "application/json");
        json.writeStringProperty("title", "The report with everything that it says.");
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.append('\n');
  }

  void csvOnTheWeb(Writer out) throws IOException {
    BibliographicItem report = report();
    try (JsonGenerator json = SafeJson.to(out)) {
      json.writeStartObject();
      json.writeArrayPropertyStart("@context");
      json.writeString("http://www.w3.org/ns/csvw");
      json.writeStartObject();
      json.writeStringProperty("@language", "en");
      json.writeEndObject();
      json.writeEndArray();
      json.writeStringProperty("dc:title", report.title());
      string(json, "dc:description", report.summary());
      json.writeStringProperty("dc:creator", report.publisher());
      licence().ifPresent(url -> link(json, "dc:license", url));
      json.writeArrayPropertyStart("tables");
      tables.forEach(table -> described(json, table));
      json.writeEndArray();
      json.writeEndObject();
    }
    out.append('\n');
  }

  private BibliographicItem report() {
    return Bibliography.of(planned.edition(), planned.addresses()).report();
  }

  private Optional<String> licence() {
    return metadata()
        .licence()
        .flatMap(ReportMetadata.Licence::text)
        .map(licence -> Licences.url(licence).orElse(licence))
        .filter(url -> url.startsWith("https:"));
  }

  private ReportMetadata metadata() {
    return planned.edition().report().metadata();
  }

  private void licences(JsonGenerator json) {
    Optional<String> name = metadata().licence().flatMap(ReportMetadata.Licence::text);
    if (name.isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart("licenses");
    json.writeStartObject();
    Optional<String> path = licence();
    if (path.isPresent()) {
      json.writeStringProperty("name", name.get());
      json.writeStringProperty("path", path.get());
    }
    json.writeStringProperty("title", name.get());
    json.writeEndObject();
    json.writeEndArray();
  }

  private void sources(JsonGenerator json) {
    metadata()
        .source()
        .ifPresent(
            source -> {
              json.writeArrayPropertyStart("sources");
              json.writeStartObject();
              json.writeStringProperty("title", source.title());
              string(json, "path", source.url().orElse(""));
              json.writeEndObject();
              json.writeEndArray();
            });
  }

  private static void resource(
      JsonGenerator json, String name, Address file, String format, String type) {
    json.writeRaw("\n");
    json.writeStartObject();
    json.writeStringProperty("name", name);
    json.writeStringProperty("path", Urls.relative(Urls.DATA_PACKAGE.file(), file.file()));
    json.writeStringProperty("format", format);
    json.writeStringProperty("mediatype", type);
    json.writeStringProperty("encoding", "utf-8");
  }

  private void resource(JsonGenerator json, CsvTable<?> table) {
    resource(json, table.name(), table.address(), "csv", "text/csv");
    json.writeStringProperty("type", "table");
    json.writeStringProperty("title", table.title());
    json.writeObjectPropertyStart("dialect");
    json.writeStringProperty("lineTerminator", CsvText.LINE_END);
    json.writeEndObject();
    json.writeObjectPropertyStart("schema");
    json.writeArrayPropertyStart("fields");
    for (CsvTable.Column<?> column : table.columns()) {
      json.writeStartObject();
      json.writeStringProperty("name", column.name());
      boolean list = column.kind() == CsvTable.Kind.LIST;
      json.writeStringProperty("type", list ? "list" : "string");
      if (list) {
        json.writeStringProperty("delimiter", CsvText.SEPARATOR);
      }
      json.writeStringProperty("description", column.description());
      json.writeEndObject();
    }
    json.writeEndArray();
    strings(json, "primaryKey", table.key());
    if (refersToRecommendations(table)) {
      json.writeArrayPropertyStart("foreignKeys");
      json.writeStartObject();
      strings(json, "fields", List.of("id"));
      json.writeObjectPropertyStart("reference");
      json.writeStringProperty("resource", TABLE_OF_KEYS);
      strings(json, "fields", List.of("id"));
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void described(JsonGenerator json, CsvTable<?> table) {
    json.writeRaw("\n");
    json.writeStartObject();
    String file = Urls.relative(Urls.CSV_METADATA.file(), table.address().file());
    json.writeStringProperty("url", file);
    json.writeStringProperty("dc:title", table.title());
    json.writeObjectPropertyStart("tableSchema");
    json.writeArrayPropertyStart("columns");
    for (CsvTable.Column<?> column : table.columns()) {
      json.writeStartObject();
      json.writeStringProperty("name", column.name());
      json.writeStringProperty("titles", column.name());
      json.writeStringProperty("datatype", "string");
      if (column.kind() == CsvTable.Kind.LIST) {
        json.writeStringProperty("separator", CsvText.SEPARATOR);
      }
      if (table.key().contains(column.name())) {
        json.writeBooleanProperty("required", true);
      }
      json.writeStringProperty("dc:description", column.description());
      json.writeEndObject();
    }
    json.writeEndArray();
    strings(json, "primaryKey", table.key());
    if (refersToRecommendations(table)) {
      json.writeArrayPropertyStart("foreignKeys");
      json.writeStartObject();
      json.writeStringProperty("columnReference", "id");
      json.writeObjectPropertyStart("reference");
      json.writeStringProperty(
          "resource", Urls.relative(Urls.CSV_METADATA.file(), Urls.CSV.file()));
      json.writeStringProperty("columnReference", "id");
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private boolean refersToRecommendations(CsvTable<?> table) {
    return !table.name().equals(TABLE_OF_KEYS)
        && tables.stream().anyMatch(other -> other.name().equals(TABLE_OF_KEYS));
  }

  private static void link(JsonGenerator json, String name, String url) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("@id", url);
    json.writeEndObject();
  }

  private static void strings(JsonGenerator json, String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  private static void string(JsonGenerator json, String name, String value) {
    if (!value.isEmpty()) {
      json.writeStringProperty(name, value);
    }
  }
}
