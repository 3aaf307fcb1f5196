package org.rapporteur.view;

import java.util.LinkedHashMap;
import java.util.Map;
import org.rapporteur.cite.BibliographicItem;
import org.rapporteur.index.EditionFiles;
import org.rapporteur.model.Address;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Urls;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the data files of a report as a dataset with its distributions, in the terms of both
 * schema.org and DCAT. A site without a URL, or without data files, has no dataset.
 */
final class LinkedDataset {

  /** DCAT names media types by their addresses at IANA. */
  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

  private final Urls addresses;
  private final BibliographicItem report;
  private final String licence;

  /** The media type of each file, by its URL. */
  private final Map<String, String> distributions = new LinkedHashMap<>();

  /**
   * @param licence the URL of the report’s licence, or its name; empty if the report has none
   */
  LinkedDataset(Urls addresses, EditionFiles files, BibliographicItem report, String licence) {
    this.addresses = addresses;
    this.report = report;
    this.licence = licence;
    add(files, Urls.JSON, "application/json");
    add(files, Urls.CSV, "text/csv");
    add(files, Urls.PROVISIONS, "text/csv");
    add(files, Urls.JSON_LD, "application/ld+json");
  }

  private void add(EditionFiles files, Address address, String mediaType) {
    String url = addresses.absolute(address);
    if (files.has(address) && !url.isEmpty()) {
      distributions.put(url, mediaType);
    }
  }

  /** Writes the context of the object that contains the dataset. */
  void context(JsonGenerator json, String schema) {
    if (distributions.isEmpty()) {
      json.writeStringProperty("@context", schema);
      return;
    }
    json.writeArrayPropertyStart("@context");
    json.writeString(schema);
    json.writeStartObject();
    json.writeStringProperty("dcat", "http://www.w3.org/ns/dcat#");
    json.writeStringProperty("dct", "http://purl.org/dc/terms/");
    json.writeEndObject();
    json.writeEndArray();
  }

  /** Writes the dataset into the open object of the report. */
  void write(JsonGenerator json) {
    if (distributions.isEmpty()) {
      return;
    }
    json.writeObjectPropertyStart("subjectOf");
    types(json, "Dataset", "dcat:Dataset");
    json.writeStringProperty("@id", addresses.absolute(Urls.DATA_PACKAGE));
    json.writeStringProperty("name", report.title());
    json.writeStringProperty("dct:title", report.title());
    if (!report.summary().isEmpty()) {
      json.writeStringProperty("description", report.summary());
      json.writeStringProperty("dct:description", report.summary());
    }
    if (!licence.isEmpty()) {
      json.writeStringProperty("license", licence);
      licence(json);
    }
    report.date().ifPresent(date -> issued(json, date));
    json.writeArrayPropertyStart("dcat:distribution");
    distributions.forEach((url, mediaType) -> distribution(json, url, mediaType));
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Writes the licence as a resource, as DCAT requires: on the dataset and each distribution. */
  private void licence(JsonGenerator json) {
    if (licence.isEmpty()) {
      return;
    }
    json.writeObjectPropertyStart("dct:license");
    if (licence.startsWith("https://")) {
      json.writeStringProperty("@id", licence);
    } else {
      json.writeStringProperty("@type", "dct:LicenseDocument");
      json.writeStringProperty("dct:title", licence);
    }
    json.writeEndObject();
  }

  private void distribution(JsonGenerator json, String url, String mediaType) {
    json.writeStartObject();
    types(json, "DataDownload", "dcat:Distribution");
    json.writeStringProperty("contentUrl", url);
    json.writeObjectPropertyStart("dcat:downloadURL");
    json.writeStringProperty("@id", url);
    json.writeEndObject();
    json.writeStringProperty("encodingFormat", mediaType);
    json.writeObjectPropertyStart("dcat:mediaType");
    json.writeStringProperty("@id", MEDIA_TYPES + mediaType);
    json.writeEndObject();
    licence(json);
    json.writeEndObject();
  }

  /** A date with the type of its precision, as DCAT requires. */
  private static void issued(JsonGenerator json, PartialDate date) {
    String type = date.day() > 0 ? "date" : date.month() > 0 ? "gYearMonth" : "gYear";
    json.writeObjectPropertyStart("dct:issued");
    json.writeStringProperty("@type", "http://www.w3.org/2001/XMLSchema#" + type);
    json.writeStringProperty("@value", date.toString());
    json.writeEndObject();
  }

  private static void types(JsonGenerator json, String... types) {
    json.writeArrayPropertyStart("@type");
    for (String type : types) {
      json.writeString(type);
    }
    json.writeEndArray();
  }
}
