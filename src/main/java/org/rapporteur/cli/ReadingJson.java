package org.rapporteur.cli;

import java.io.PrintWriter;
import java.util.Collection;
import org.rapporteur.catalogue.ReferenceDiagnostics;
import org.rapporteur.text.SafeJson;
import org.rapporteur.treaty.DocumentKey;
import org.rapporteur.treaty.Provision;
import org.rapporteur.treaty.ReferenceProblem;
import tools.jackson.core.JsonGenerator;

/** Writes a reading as JSON, for other programs. Places are counted in UTF-16 units from 0. */
final class ReadingJson {

  private ReadingJson() {}

  static void write(TextReading reading, PrintWriter out) {
    try (JsonGenerator json = SafeJson.to(out)) {
      json.writeStartObject();
      json.writeStringProperty("text", reading.text());
      provisions(json, reading.provisions());
      json.writeArrayPropertyStart("references");
      for (TextReading.Part part : reading.parts()) {
        json.writeStartObject();
        json.writeNumberProperty("start", part.start());
        json.writeNumberProperty("end", part.end());
        json.writeStringProperty("text", reading.text().substring(part.start(), part.end()));
        provisions(json, part.provisions());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayPropertyStart("documents");
      for (TextReading.DocumentPart part : reading.documents()) {
        json.writeStartObject();
        json.writeNumberProperty("start", part.start());
        json.writeNumberProperty("end", part.end());
        json.writeStringProperty("text", reading.text().substring(part.start(), part.end()));
        DocumentKey document = part.cited().document();
        json.writeStringProperty(document.isSymbol() ? "symbol" : "sdgTarget", document.number());
        json.writeArrayPropertyStart("paragraphs");
        part.cited().paragraphs().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayPropertyStart("problems");
      for (ReferenceProblem problem : reading.problems()) {
        json.writeStartObject();
        json.writeStringProperty("rule", ReferenceDiagnostics.rule(problem).id());
        json.writeNumberProperty("start", problem.start());
        json.writeNumberProperty("end", problem.end());
        json.writeStringProperty("message", problem.message());
        json.writeStringProperty("help", ReferenceDiagnostics.help(problem));
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.println();
  }

  private static void provisions(JsonGenerator json, Collection<Provision> provisions) {
    json.writeArrayPropertyStart("provisions");
    provisions.forEach(provision -> json.writeString(TextReading.id(provision)));
    json.writeEndArray();
  }
}
