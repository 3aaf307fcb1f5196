package org.rapporteur.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.index.LinkNames;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.model.Theme;
import org.rapporteur.model.TranslationStatus;
import org.rapporteur.plan.Plan;
import org.rapporteur.text.SafeJson;
import org.rapporteur.treaty.Instrument;
import tools.jackson.core.JsonGenerator;

/**
 * The report as JSON: its metadata, its attribution, and recommendations with their themes.
 *
 * @param themes the themes to write
 * @param rows the recommendations to write
 */
record DataJson(Plan.PlannedEdition planned, List<Theme> themes, List<RecommendationRecord> rows) {

  /** The whole report. */
  static DataJson of(Plan.PlannedEdition planned, List<RecommendationRecord> rows) {
    return new DataJson(planned, planned.edition().report().themes(), rows);
  }

  /** One recommendation in the same form. */
  static DataJson of(Plan.PlannedEdition planned, RecommendationRecord row) {
    return new DataJson(planned, List.of(row.theme()), List.of(row));
  }

  void write(Writer out) throws IOException {
    try (JsonGenerator json = SafeJson.to(out)) {
      ReportMetadata metadata = planned.edition().report().metadata();
      json.writeStartObject();
      json.writeNumberProperty("version", 1);
      json.writeName("report");
      report(json, metadata);
      RecommendationJson writer =
          new RecommendationJson(
              json,
              planned.edition().language().tag(),
              rows.isEmpty() ? LinkNames.of(planned.edition()) : rows.get(0).names(),
              metadata.statuses());
      json.writeArrayPropertyStart("instruments");
      rows.stream()
          .flatMap(row -> row.recommendation().references().stream())
          .map(reference -> reference.article().instrument())
          .distinct()
          .sorted()
          .forEach(id -> instrument(json, planned.edition().catalogue().byId(id).orElseThrow()));
      json.writeEndArray();
      json.writeArrayPropertyStart("themes");
      themes.forEach(theme -> theme(json, theme, writer));
      json.writeEndArray();
      json.writeArrayPropertyStart("recommendations");
      for (RecommendationRecord row : rows) {
        json.writeRaw("\n");
        writer.write(row);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.append('\n');
  }

  private void report(JsonGenerator json, ReportMetadata metadata) {
    json.writeStartObject();
    json.writeStringProperty("title", metadata.title().text());
    json.writeStringProperty("shortTitle", metadata.shortTitle().text());
    json.writeStringProperty("language", planned.edition().language().tag());
    translation(json, metadata.translation());
    json.writeStringProperty("kind", metadata.kind().word());
    strings(json, "authors", metadata.authors().stream().map(ReportMetadata.Author::name).toList());
    string(json, "restatedBy", metadata.restatedBy().map(ReportMetadata.Author::name));
    json.writeStringProperty("wording", metadata.wording().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("words", AttributionStatement.notice(metadata));
    string(json, "source", metadata.source().map(ReportMetadata.Source::title));
    string(json, "sourceUrl", metadata.source().flatMap(ReportMetadata.Source::url));
    string(json, "sourceArchived", metadata.source().flatMap(ReportMetadata.Source::archived));
    string(json, "symbol", metadata.source().flatMap(ReportMetadata.Source::symbol));
    string(json, "body", metadata.body().map(ReportMetadata.Body::name));
    string(
        json,
        "session",
        metadata.session().flatMap(ReportMetadata.Session::number).map(Object::toString));
    string(json, "state", metadata.state().map(ReportMetadata.State::name));
    string(json, "submitted", metadata.submitted().map(Object::toString));
    string(json, "published", metadata.published().map(Object::toString));
    string(json, "licence", metadata.licence().flatMap(ReportMetadata.Licence::text));
    string(
        json,
        "address",
        Optional.of(planned.addresses().absolute(org.rapporteur.model.Address.HOME))
            .filter(a -> !a.isEmpty()));
    LinkNames names = LinkNames.of(planned.edition());
    string(json, "summary", Optional.of(names.lines(metadata.summary())));
    string(json, "disclaimer", Optional.of(names.lines(metadata.disclaimer())));
    json.writeEndObject();
  }

  private void instrument(JsonGenerator json, Instrument instrument) {
    String language = planned.edition().language().tag();
    json.writeStartObject();
    json.writeStringProperty("id", instrument.id());
    json.writeStringProperty("code", instrument.code().in(language));
    json.writeStringProperty("name", instrument.name().in(language));
    json.writeStringProperty("language", instrument.name().languageFor(language));
    string(json, "adopted", Optional.of(instrument.adopted()));
    string(json, "inForce", Optional.of(instrument.inForce()));
    string(json, "series", Optional.of(instrument.series()));
    string(json, "url", Optional.of(instrument.link().in(language)));
    json.writeEndObject();
  }

  private void theme(JsonGenerator json, Theme theme, RecommendationJson writer) {
    json.writeStartObject();
    json.writeStringProperty("slug", theme.slug());
    json.writeStringProperty("title", theme.title().text());
    String part = planned.edition().report().metadata().part(theme).text();
    if (!part.isEmpty()) {
      json.writeStringProperty("part", part);
    }
    json.writeStringProperty("language", theme.title().language());
    translation(json, theme.translation());
    string(json, "source", theme.source());
    writer.text(theme.text());
    json.writeEndObject();
  }

  /** Writes the state of the translation of a text, in an edition that is a translation. */
  private void translation(JsonGenerator json, Optional<TranslationStatus> translation) {
    if (planned.edition().report().metadata().isTranslated()) {
      json.writeStringProperty("translation", TranslationStatus.of(translation).word());
    }
  }

  private static void string(JsonGenerator json, String name, Optional<String> value) {
    value.filter(text -> !text.isEmpty()).ifPresent(text -> json.writeStringProperty(name, text));
  }

  private static void strings(JsonGenerator json, String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }
}
