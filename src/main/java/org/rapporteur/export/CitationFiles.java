package org.rapporteur.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cite.BibTeX;
import org.rapporteur.cite.BibliographicItem;
import org.rapporteur.cite.CslJson;
import org.rapporteur.cite.Ris;
import org.rapporteur.index.SeparateFiles;
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
 * are written one by one. Where citation files are by theme because there are very many
 * recommendations, the files with all of them repeat no texts: the files of themes and
 * recommendations.json have them.
 */
record CitationFiles(
    Plan.PlannedEdition planned, List<RecommendationRecord> rows, Bibliography bibliography) {

  List<Supplier<Artifact>> files() {
    List<Supplier<Artifact>> files = new ArrayList<>();
    add(files, Urls.BIBTEX, out -> bibtex(out, items()));
    add(files, Urls.RIS, out -> ris(out, items()));
    add(files, Urls.CSL_JSON, this::csl);
    add(files, Urls.JSON_LD, this::linked);
    return files;
  }

  /** The files of each recommendation, or of each theme. */
  List<Supplier<Artifact>> separate() {
    SeparateFiles addresses = planned.files().separate();
    Map<Address, List<RecommendationRecord>> bibtex = new LinkedHashMap<>();
    Map<Address, List<RecommendationRecord>> ris = new LinkedHashMap<>();
    published()
        .forEach(
            row -> {
              addresses
                  .bibtex(row.theme(), row.recommendation())
                  .ifPresent(file -> bibtex.computeIfAbsent(file, f -> new ArrayList<>()).add(row));
              addresses
                  .ris(row.theme(), row.recommendation())
                  .ifPresent(file -> ris.computeIfAbsent(file, f -> new ArrayList<>()).add(row));
            });
    List<Supplier<Artifact>> files = new ArrayList<>();
    bibtex.forEach((file, part) -> files.add(() -> file(file, out -> bibtex(out, items(part)))));
    ris.forEach((file, part) -> files.add(() -> file(file, out -> ris(out, items(part)))));
    return files;
  }

  private void add(List<Supplier<Artifact>> files, Address address, Artifact.TextWriter text) {
    if (planned.files().has(address)) {
      files.add(() -> file(address, text));
    }
  }

  private Artifact file(Address address, Artifact.TextWriter text) {
    return Artifact.of(new OutputPath(planned.addresses().file(address)), text);
  }

  private Stream<RecommendationRecord> published() {
    return rows.stream().filter(RecommendationRecord::published);
  }

  private Iterable<BibliographicItem> items() {
    return () ->
        Stream.concat(Stream.of(bibliography.report()), published().map(this::item)).iterator();
  }

  private Iterable<BibliographicItem> items(List<RecommendationRecord> part) {
    return () -> part.stream().map(this::item).iterator();
  }

  private BibliographicItem item(RecommendationRecord row) {
    return bibliography.recommendation(row.theme(), row.recommendation());
  }

  private static void bibtex(Writer out, Iterable<BibliographicItem> items) throws IOException {
    String gap = "";
    for (BibliographicItem item : items) {
      out.append(gap).append(new BibTeX(item).toString());
      gap = "\n";
    }
  }

  private static void ris(Writer out, Iterable<BibliographicItem> items) throws IOException {
    String gap = "";
    for (BibliographicItem item : items) {
      out.append(gap).append(new Ris(item).toString());
      gap = "\r\n";
    }
  }

  private void csl(Writer out) throws IOException {
    try (JsonGenerator json = SafeJson.to(out)) {
      json.writeStartArray();
      for (BibliographicItem item : items()) {
        json.writeRaw("\n");
        boolean whole = planned.files().separate().each() || !item.isPart();
        new CslJson(whole ? item : item.withSummary("")).write(json);
      }
      json.writeEndArray();
    }
    out.append('\n');
  }

  private void linked(Writer out) throws IOException {
    LinkedData data =
        new LinkedData(
            planned.edition(), planned.addresses(), bibliography, planned.translations());
    try (JsonGenerator json = SafeJson.to(out)) {
      json.writeStartObject();
      json.writeStringProperty("@context", "https://schema.org");
      json.writeArrayPropertyStart("@graph");
      json.writeRaw("\n");
      data.report(json);
      @Nullable Theme theme = null;
      int position = 0;
      for (RecommendationRecord row : rows) {
        if (row.published()) {
          position = row.theme().equals(theme) ? position + 1 : 1;
          theme = row.theme();
          json.writeRaw("\n");
          data.recommendation(
              json, theme, row.recommendation(), position, planned.files().separate().each());
        }
      }
      json.writeRaw("\n");
      data.instruments(json, published().map(RecommendationRecord::recommendation).toList());
      json.writeEndArray();
      json.writeEndObject();
    }
    out.append('\n');
  }
}
