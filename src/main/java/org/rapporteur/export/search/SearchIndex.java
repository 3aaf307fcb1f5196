package org.rapporteur.export.search;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import org.rapporteur.model.Address;
import org.rapporteur.model.Layer;
import org.rapporteur.model.OutputPath;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Urls;
import org.rapporteur.plan.Plan.PlannedEdition;
import org.rapporteur.render.Artifact;
import org.rapporteur.text.SafeJson;
import org.rapporteur.view.SearchPage;
import tools.jackson.core.JsonGenerator;

/**
 * The search index of one edition: {@code main.js}, files of terms and files of texts. A query
 * reads the first, the one or two files with its terms, and the texts of the results shown. The
 * number of files is known in advance, so that different threads can create them.
 */
public final class SearchIndex {

  /** The number of characters of the report's text for each file of terms. */
  private static final int CHARACTERS_PER_TERM_FILE = 60_000;

  /** The number of characters of the report's text in each file of texts. */
  private static final int CHARACTERS_PER_TEXT_FILE = 16_000;

  /** The number of recommendations in each file of rows. */
  private static final int ROWS_PER_FILE = 200;

  private final PlannedEdition planned;
  private final int termFiles;
  private final int textFiles;
  private final int rows;
  private final FutureTask<Contents> contents = new FutureTask<>(this::read);

  private SearchIndex(PlannedEdition planned) {
    this.planned = planned;
    int length =
        planned.edition().report().recommendations().stream().mapToInt(SearchIndex::length).sum();
    this.termFiles = 1 + length / CHARACTERS_PER_TERM_FILE;
    this.textFiles = 1 + length / CHARACTERS_PER_TEXT_FILE;
    this.rows = rows(planned);
  }

  /** The number of recommendations in the files of rows: none if the list itself has the rows. */
  private static int rows(PlannedEdition planned) {
    return planned.listSplit()
        ? planned.edition().report().themes().stream()
            .mapToInt(theme -> theme.published().size())
            .sum()
        : 0;
  }

  private static int length(Recommendation recommendation) {
    int length = recommendation.demand().prose().plain().length();
    for (Layer layer : recommendation.layers()) {
      length += layer.text().prose().plain().length();
    }
    return length;
  }

  /**
   * The files of an edition's index, each created on request; none if there are too many
   * recommendations. The first request reads all contents, while other threads wait.
   */
  public static List<Supplier<Artifact>> of(PlannedEdition planned) {
    long count =
        planned.edition().report().recommendations().stream()
            .filter(Recommendation::isPublished)
            .count();
    return count > SearchPage.MOST ? List.of() : new SearchIndex(planned).files();
  }

  private List<Supplier<Artifact>> files() {
    List<Supplier<Artifact>> files = new ArrayList<>();
    files.add(() -> file("main", this::main));
    for (int i = 0; i < textFiles; i++) {
      int part = i;
      files.add(() -> file("texts-" + part, json -> texts(part, json)));
    }
    for (int i = 0; i < termFiles; i++) {
      int part = i;
      files.add(() -> file("terms-" + part, json -> terms(part, json)));
    }
    for (int i = 0; i * ROWS_PER_FILE < rows; i++) {
      int part = i;
      files.add(() -> file("rows-" + part, json -> rows(part, json)));
    }
    return files;
  }

  /**
   * The contents of the index.
   *
   * @param texts the number of the first document of each file of texts
   * @param lines the lines of all terms
   * @param terms the number of the first line of each file of terms
   * @param version changes with any of the texts
   */
  private record Contents(
      List<SearchDocument> documents,
      List<Integer> texts,
      List<String> lines,
      List<Integer> terms,
      String version) {}

  private Contents read() {
    List<SearchDocument> documents = new SearchDocuments(planned).list();
    SortedMap<String, String> table = new TermTable(documents).lines();
    List<String> lines = List.copyOf(table.values());
    CRC32 version = new CRC32();
    for (SearchDocument document : documents) {
      version.update(document.toString().getBytes(StandardCharsets.UTF_8));
    }
    return new Contents(
        documents,
        parts(documents.stream().map(SearchDocument::length).toList(), textFiles),
        lines,
        parts(lines.stream().map(String::length).toList(), termFiles),
        Long.toString(version.getValue(), 36));
  }

  /** The index of the first item of each part, for parts of about the same length. */
  private static List<Integer> parts(List<Integer> lengths, int parts) {
    long whole = lengths.stream().mapToLong(Integer::longValue).sum();
    List<Integer> firsts = new ArrayList<>();
    long before = 0;
    for (int i = 0; i < lengths.size(); i++) {
      while (firsts.size() < parts && before * parts >= whole * firsts.size()) {
        firsts.add(i);
      }
      before += lengths.get(i);
    }
    while (firsts.size() < parts) {
      firsts.add(lengths.size());
    }
    return firsts;
  }

  private Contents contents() {
    contents.run();
    try {
      return contents.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private interface IndexPart {
    void write(JsonGenerator json);
  }

  private Artifact file(String name, IndexPart part) {
    Address address = Urls.searchIndex(name);
    return Artifact.of(
        new OutputPath(planned.addresses().file(address)), out -> script(name, part, out));
  }

  private static void script(String name, IndexPart part, Writer out) throws IOException {
    out.append("rapporteurIndex(\"").append(name).append("\",");
    try (JsonGenerator json = SafeJson.to(out)) {
      part.write(json);
    }
    out.append(")\n");
  }

  private void main(JsonGenerator json) {
    Contents all = contents();
    json.writeStartObject();
    json.writeStringProperty("version", all.version());
    json.writeNumberProperty("documents", all.documents().size());
    json.writeNumberProperty("rows", rows);
    json.writeNumberProperty("perFile", ROWS_PER_FILE);
    json.writeArrayPropertyStart("texts");
    all.texts().forEach(json::writeNumber);
    json.writeEndArray();
    json.writeArrayPropertyStart("terms");
    for (int first : all.terms()) {
      json.writeString(first < all.lines().size() ? term(all.lines().get(first)) : "\uffff");
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String term(String line) {
    return line.substring(0, line.indexOf('='));
  }

  private void terms(int part, JsonGenerator json) {
    Contents all = contents();
    int end = part + 1 < termFiles ? all.terms().get(part + 1) : all.lines().size();
    json.writeString(String.join("\n", all.lines().subList(all.terms().get(part), end)));
  }

  /** The rows of recommendations for the filter of a list that is too long for one page. */
  private void rows(int part, JsonGenerator json) {
    List<SearchDocument> documents = contents().documents();
    int from = part * ROWS_PER_FILE;
    json.writeStartArray();
    for (SearchDocument document : documents.subList(from, Math.min(rows, from + ROWS_PER_FILE))) {
      String language = document.title().language();
      json.writeRaw("\n");
      json.writeStartArray();
      json.writeString(document.label());
      json.writeString(document.title().text());
      json.writeString(language.equals(planned.edition().language().tag()) ? "" : language);
      json.writeString(document.address().file());
      document.row().lines().forEach(json::writeString);
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private void texts(int part, JsonGenerator json) {
    Contents all = contents();
    int end = part + 1 < textFiles ? all.texts().get(part + 1) : all.documents().size();
    json.writeStartArray();
    for (SearchDocument document : all.documents().subList(all.texts().get(part), end)) {
      json.writeRaw("\n");
      json.writeStartArray();
      String language = document.title().language();
      boolean own = language.equals(planned.edition().language().tag());
      json.writeString(document.label());
      json.writeString(document.title().text());
      json.writeString(document.address().file());
      json.writeString(document.under());
      json.writeString(own ? "" : language);
      for (SearchDocument.Section section : document.sections()) {
        json.writeString(section.anchor());
        json.writeString(section.text());
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }
}
