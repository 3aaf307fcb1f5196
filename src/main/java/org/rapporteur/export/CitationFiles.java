package org.rapporteur.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cite.BibTeX;
import org.rapporteur.cite.BibliographicItem;
import org.rapporteur.cite.CslJson;
import org.rapporteur.cite.Ris;
import org.rapporteur.model.Address;
import org.rapporteur.model.OutputPath;
import org.rapporteur.model.Theme;
import org.rapporteur.model.Urls;
import org.rapporteur.plan.Plan;
import org.rapporteur.render.Artifact;
import org.rapporteur.text.SafeJson;
import org.rapporteur.view.Bibliography;
import org.rapporteur.view.LinkedData;
import tools.jackson.core.JsonGenerator;

/**
 * The report and its published recommendations for reference managers, and as linked data. Items
 * are written one by one.
 */
record CitationFiles(Plan.PlannedEdition planned, List<RecommendationRecord> rows) {

  List<Supplier<Artifact>> files() {
    List<Supplier<Artifact>> files = new ArrayList<>();
    files.add(() -> file(Urls.BIBTEX, this::bibtex));
    files.add(() -> file(Urls.RIS, this::ris));
    files.add(() -> file(Urls.CSL_JSON, this::csl));
    files.add(() -> file(Urls.JSON_LD, this::linked));
    return files;
  }

  private Artifact file(Address address, Artifact.TextWriter text) {
    return Artifact.of(new OutputPath(planned.addresses().file(address)), text);
  }

  private Bibliography bibliography() {
    return Bibliography.of(planned.edition(), planned.addresses());
  }

  private Stream<RecommendationRecord> published() {
    return rows.stream().filter(RecommendationRecord::published);
  }

  private Iterable<BibliographicItem> items() {
    Bibliography bibliography = bibliography();
    return () ->
        Stream.concat(
                Stream.of(bibliography.report()),
                published().map(r -> bibliography.recommendation(r.theme(), r.recommendation())))
            .iterator();
  }

  private void bibtex(Writer out) throws IOException {
    String gap = "";
    for (BibliographicItem item : items()) {
      out.append(gap).append(new BibTeX(item).toString());
      gap = "\n";
    }
  }

  private void ris(Writer out) throws IOException {
    String gap = "";
    for (BibliographicItem item : items()) {
      out.append(gap).append(new Ris(item).toString());
      gap = "\r\n";
    }
  }

  private void csl(Writer out) throws IOException {
    try (JsonGenerator json = SafeJson.to(out)) {
      json.writeStartArray();
      for (BibliographicItem item : items()) {
        json.writeRaw("\n");
        new CslJson(item).write(json);
      }
      json.writeEndArray();
    }
    out.append('\n');
  }

  private void linked(Writer out) throws IOException {
    LinkedData data =
        new LinkedData(
            planned.edition(), planned.addresses(), bibliography(), planned.translations());
    try (JsonGenerator json = SafeJson.to(out)) {
      json.writeStartObject();
      json.writeStringProperty("@context", "https://schema.org");
      json.writeArrayPropertyStart("@graph");
      json.writeRaw("\n");
      data.report(json, false);
      @Nullable Theme theme = null;
      int position = 0;
      for (RecommendationRecord row : rows) {
        if (row.published()) {
          position = row.theme().equals(theme) ? position + 1 : 1;
          theme = row.theme();
          json.writeRaw("\n");
          data.recommendation(json, theme, row.recommendation(), position);
        }
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.append('\n');
  }
}
