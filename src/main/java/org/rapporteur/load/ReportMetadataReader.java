package org.rapporteur.load;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.Colour;
import org.rapporteur.model.Download;
import org.rapporteur.model.FactSpans;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.yaml.Fields;
import org.rapporteur.yaml.Node;
import org.rapporteur.yaml.TextValue;

/** Reads report.yaml, with the texts of its translation. */
final class ReportMetadataReader {

  private static final List<String> WORDINGS = List.of("own", "restated", "verbatim");

  private final Folder content;
  private final String file;
  private final TranslatedFields fields;
  private final Fields original;
  private final Diagnostics diagnostics;
  private final ValueReader values;

  /**
   * @param content the report's folder
   * @param file the path of report.yaml
   */
  ReportMetadataReader(
      Folder content, String file, TranslatedFields fields, Diagnostics diagnostics) {
    this.content = content;
    this.file = file;
    this.fields = fields;
    this.original = fields.original();
    this.diagnostics = diagnostics;
    this.values = new ValueReader(diagnostics);
  }

  /**
   * Reads the metadata.
   *
   * @param readers the Markdown readers for both languages
   * @param instrument the id of the report's default instrument, if it has one
   */
  Optional<ReportMetadata> read(
      TranslatedFields.MarkdownReaders readers, Optional<String> instrument) {
    original.required("title", "Add the report's title.");
    Optional<Phrase> title = fields.phrase("title", readers);
    Phrase shortTitle =
        fields.phrase("short-title", readers).or(() -> title).orElse(new Phrase("", ""));
    original.text("language");
    original.required(
        "wording",
        "State the attribution: own, restated (by you, from the authors' text) or verbatim.");
    ReportMetadata.Wording wording =
        original
            .choice("wording", WORDINGS)
            .map(w -> ReportMetadata.Wording.valueOf(w.text().toUpperCase(Locale.ROOT)))
            .orElse(ReportMetadata.Wording.OWN);
    ValueSpans places = new ValueSpans();
    AuthorReader authors = new AuthorReader(values, places, diagnostics);
    ReportMetadata metadata =
        new ReportMetadata(
            title.orElse(new Phrase("", fields.source().tag())),
            shortTitle,
            fields.language(),
            fields.source(),
            wording,
            kind(),
            recommendationName(),
            authors.authors(original),
            authors.writer(original),
            source(),
            original.map("body", "the body").map(this::body),
            original.map("session", "the session").map(this::session),
            original.map("state", "the State").map(this::state),
            values.date(original, "submitted"),
            values.date(original, "published"),
            original.map("licence", "the licence").map(this::licence),
            original.map("contact", "the contact").map(f -> AccessReader.contact(f, values)),
            new AccessReader(values, fields.source().tag())
                .read(original.map("accessibility", "“accessibility”")),
            fields.text("corrections", readers, diagnostics),
            fields.text("disclaimer", readers, diagnostics),
            fields.text("summary", readers, diagnostics),
            values.baseUrl(original),
            values.movedFrom(original),
            instrument,
            downloads(),
            new CitationStyleReader(content, diagnostics).read(original),
            places.texts(original, "leave-out", ListLimits.EXCLUDED),
            original.number("split-at"),
            original.flag("embed", false),
            new PartsReader(fields, readers, places, diagnostics).read(),
            StatusesReader.read(original),
            colour(),
            original.line("logo").map(TextValue::text),
            new SubmissionReader(content, diagnostics).read(original),
            fields.status(diagnostics),
            places(places));
    fields.finish();
    return title.map(t -> metadata);
  }

  private Optional<Colour> colour() {
    Optional<TextValue> value = original.line("colour");
    Optional<Colour> colour = value.flatMap(v -> Colour.parse(v.text()));
    if (value.isPresent() && colour.isEmpty()) {
      diagnostics.report(
          Rule.BAD_VALUE,
          value.get().span(),
          "“" + value.get().text() + "” is not a colour",
          "Write it in quotation marks, with six hexadecimal digits, such as \"#7a2e0e\".");
    }
    return colour;
  }

  private ReportMetadata.Kind kind() {
    List<ReportMetadata.Kind> kinds = List.of(ReportMetadata.Kind.values());
    return original
        .choice("kind", kinds.stream().map(ReportMetadata.Kind::word).toList())
        .flatMap(value -> kinds.stream().filter(k -> k.word().equals(value.text())).findFirst())
        .orElse(ReportMetadata.Kind.SUBMISSION);
  }

  /** The name in the edition's language; that of the original is for its own language only. */
  private Optional<ReportMetadata.RecommendationName> recommendationName() {
    String key = "recommendation-name";
    Optional<ReportMetadata.RecommendationName> own =
        original.map(key, "“" + key + "”").flatMap(ReportMetadataReader::name);
    Optional<ReportMetadata.RecommendationName> translated =
        fields
            .translation()
            .flatMap(f -> f.map(key, "“" + key + "”"))
            .flatMap(ReportMetadataReader::name);
    return fields.source().equals(fields.language()) ? own : translated;
  }

  private static Optional<ReportMetadata.RecommendationName> name(Fields entry) {
    Optional<TextValue> one = entry.requiredLine("one", "Add the form after the number one.");
    Optional<TextValue> other = entry.requiredLine("other", "Add the form after other numbers.");
    entry.finish();
    return one.flatMap(
        form -> other.map(o -> new ReportMetadata.RecommendationName(form.text(), o.text())));
  }

  private Optional<List<Download>> downloads() {
    List<String> formats = Stream.of(Download.values()).map(Download::word).toList();
    List<String> selected =
        original.choices("downloads", formats).stream().map(TextValue::text).toList();
    return original.has("downloads")
        ? Optional.of(
            Stream.of(Download.values()).filter(form -> selected.contains(form.word())).toList())
        : Optional.empty();
  }

  private FactSpans places(ValueSpans places) {
    for (String key :
        List.of(
            "authors",
            "instrument",
            "base-url",
            "source",
            "contact",
            "wording",
            "downloads",
            "submission")) {
      if (original.has(key)) {
        places.put(key, original.keySpan(key));
      }
    }
    places.putValues(
        original, "", "title", "short-title", "submitted", "published", "colour", "logo");
    recordBelow(places, "source", "title", "accessed");
    recordBelow(places, "session", "from", "to");
    recordBelow(places, "licence", "text", "source");
    fields
        .translation()
        .ifPresent(translated -> places.putValues(translated, "", "title", "short-title"));
    return places.in(file);
  }

  private void recordBelow(ValueSpans places, String key, String... keys) {
    if (original.node(key).orElse(null) instanceof Node.Mapping map) {
      places.putValues(new Fields(map, key, diagnostics), key + "/", keys);
    }
  }

  private Optional<ReportMetadata.Source> source() {
    return original
        .map("source", "the source")
        .map(
            f -> {
              ReportMetadata.Source source =
                  new ReportMetadata.Source(
                      f.requiredLine("title", "Add the title of the original.")
                          .map(TextValue::text)
                          .orElse(""),
                      values.url(f, "url"),
                      values.date(f, "accessed"),
                      values.url(f, "archived"),
                      line(f, "symbol"));
              f.finish();
              return source;
            });
  }

  private static Optional<String> line(Fields fields, String key) {
    return fields.line(key).map(TextValue::text);
  }

  private ReportMetadata.Body body(Fields f) {
    ReportMetadata.Body body =
        new ReportMetadata.Body(
            f.requiredLine("name", "Add the name of the body.").map(TextValue::text).orElse(""),
            line(f, "code"));
    f.finish();
    return body;
  }

  private ReportMetadata.Session session(Fields f) {
    ReportMetadata.Session session =
        new ReportMetadata.Session(
            f.number("number"), values.date(f, "from"), values.date(f, "to"));
    f.finish();
    return session;
  }

  private ReportMetadata.State state(Fields f) {
    ReportMetadata.State state =
        new ReportMetadata.State(
            f.requiredLine("name", "Add the name of the State.").map(TextValue::text).orElse(""),
            line(f, "code"));
    f.finish();
    return state;
  }

  private ReportMetadata.Licence licence(Fields f) {
    ReportMetadata.Licence licence = new ReportMetadata.Licence(line(f, "text"), line(f, "source"));
    f.finish();
    return licence;
  }
}
