package org.rapporteur.load;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.markdown.Document;
import org.rapporteur.markdown.Section;
import org.rapporteur.model.Fingerprint;
import org.rapporteur.model.Language;
import org.rapporteur.model.Layer;
import org.rapporteur.model.LocatedProse;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.PlainText;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.RecommendationFacts;
import org.rapporteur.model.RecommendationId;
import org.rapporteur.model.Reference;
import org.rapporteur.model.Status;
import org.rapporteur.text.Sha256;
import org.rapporteur.treaty.Provision;
import org.rapporteur.yaml.Fields;
import org.rapporteur.yaml.Node;
import org.rapporteur.yaml.TextValue;

/** Reads the file of one recommendation, with its translation if there is one. */
record RecommendationReader(EditionContext context, Folder folder, List<Provision> inherited) {

  private static final List<String> STATUSES =
      List.of("draft", "published", "merged", "withdrawn", "erased");

  /**
   * Reads a recommendation; returns the cached instance if the bytes of its files have not changed.
   */
  Optional<Recommendation> read(RecommendationId id, EditionContext.TranslatedFile files) {
    return context.cached(
        folder.name(),
        id.toString(),
        inherited,
        () -> bytes(files),
        recording -> new RecommendationReader(recording, folder, inherited).parse(id, files));
  }

  private static Optional<Object> bytes(EditionContext.TranslatedFile files) {
    try {
      List<String> key = new ArrayList<>();
      key.add(files.original().name());
      key.add(Sha256.hex(Files.readAllBytes(files.original().path())));
      if (files.translation().isPresent()) {
        key.add(Sha256.hex(Files.readAllBytes(files.translation().get().path())));
      }
      return Optional.of(key);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Optional<Recommendation> parse(RecommendationId id, EditionContext.TranslatedFile files) {
    return context
        .frontMatter(files.original(), "a recommendation")
        .flatMap(frontMatter -> read(id, files, frontMatter));
  }

  private Optional<Recommendation> read(
      RecommendationId id, EditionContext.TranslatedFile files, FrontMatterFile frontMatter) {
    Diagnostics diagnostics = context.diagnostics();
    Fields fields = frontMatter.fields();
    Status status =
        fields
            .choice("status", STATUSES)
            .map(s -> Status.valueOf(s.text().toUpperCase(Locale.ROOT)))
            .orElse(Status.PUBLISHED);
    if (status == Status.ERASED) {
      return Optional.of(erased(id, files, frontMatter));
    }
    boolean hasText = status != Status.WITHDRAWN;
    Optional<TextValue> title = fields.line("title");
    ArticlesReader articles = new ArticlesReader(context.parser(), diagnostics);
    List<Provision> explicit = articles.read(fields, "articles");
    boolean inherits = fields.flag("inherit-articles", true);
    ValueSpans places = new ValueSpans();
    RecommendationFactsReader.FactsWithReplies read =
        new RecommendationFactsReader(
                new ValueReader(diagnostics),
                context.source().tag(),
                context.sourceReader(),
                context.path(files.original()),
                places)
            .read(fields);
    RecommendationFacts original = read.facts();
    Optional<TextValue> numberValue = fields.line("number");
    numberValue.ifPresent(n -> places.put("number", n.span()));
    Optional<String> number = numberValue.map(TextValue::text);
    List<String> related = places.texts(fields, "related", ListLimits.RECOMMENDATIONS);
    List<String> successors = places.texts(fields, "successors", ListLimits.RECOMMENDATIONS);
    List<String> aliases = places.texts(fields, "aliases", ListLimits.ALIASES);
    if (fields.has("status")) {
      places.put("status", fields.keySpan("status"));
    }
    fields.finish();

    if (!hasText) {
      return Optional.of(
          withoutText(
              id,
              number,
              status,
              files
                  .translation()
                  .map(item -> new TranslationReader(context, item).readHistory(original.history()))
                  .orElse(original.history()),
              successors,
              aliases,
              files,
              places));
    }
    Document document = context.document(files.original(), frontMatter);
    LocatedProse demand = document.intro();
    if (demand.prose().isEmpty() && document.isReadable()) {
      diagnostics.report(
          Rule.TEXT_MISSING,
          Span.at(files.original().name(), frontMatter.bodyLine(), 1),
          "this recommendation has no demand: there is no text before the first heading",
          "Write the demand below the front matter.");
    }
    Optional<TranslatedText> translated =
        context.translation(
            files, OriginalText.recommendation(title, document, original), "a recommendation");
    RecommendationFacts facts =
        translated
            .map(t -> original.withTexts(t.history(), t.progress().entries(original.progress())))
            .orElse(original);
    Span start = Span.at(files.original().name(), frontMatter.bodyLine(), 1);
    places.put("title", title.map(TextValue::span).orElse(start));
    translated.flatMap(TranslatedText::titleValue).ifPresent(t -> places.put("title", t.span()));
    Document text = translated.map(TranslatedText::document).orElse(document);
    Phrase heading =
        translated
            .flatMap(TranslatedText::title)
            .orElseGet(() -> title(title, translated.isPresent()));
    List<Reference> references =
        ArticlesReader.merge(explicit, document.mentioned(), inherits ? inherited : List.of());
    new RepetitionLimit(diagnostics)
        .check(
            heading,
            translated.map(t -> t.document().intro()).orElse(demand),
            facts,
            references,
            fields.has("articles") ? fields.keySpan("articles") : start);
    return Optional.of(
        new Recommendation(
            id,
            number,
            heading,
            status,
            translated.map(t -> t.document().intro()).orElse(demand),
            layers(text),
            read.replies(),
            translated.map(t -> t.progress().in(read.progress())).orElse(read.progress()),
            references,
            facts,
            related,
            successors,
            aliases,
            Fingerprint.of(title.map(TextValue::text).orElse(""), document.introSource()),
            translated.map(TranslatedText::status),
            places.in(files.original().name())));
  }

  private Phrase title(Optional<TextValue> title, boolean translated) {
    Language language = translated ? context.language() : context.source();
    return title
        .map(text -> context.sourceReader().line(text.text()))
        .orElse(new Phrase("", language.tag()));
  }

  /** A recommendation without its text, even if the file still contains some. */
  private Recommendation withoutText(
      RecommendationId id,
      Optional<String> number,
      Status status,
      List<RecommendationFacts.Change> history,
      List<String> successors,
      List<String> aliases,
      EditionContext.TranslatedFile files,
      ValueSpans places) {
    String language = context.source().tag();
    List<String> empty = List.of();
    return new Recommendation(
        id,
        number,
        new Phrase("", language),
        status,
        LocatedProse.empty(language),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        RecommendationFacts.ofHistory(history, language),
        empty,
        successors,
        aliases,
        "",
        Optional.empty(),
        places.in(files.original().name()));
  }

  private Recommendation erased(
      RecommendationId id, EditionContext.TranslatedFile files, FrontMatterFile frontMatter) {
    ValueSpans places = new ValueSpans();
    List<String> aliases = places.texts(frontMatter.fields(), "aliases", ListLimits.ALIASES);
    String file = files.original().name();
    Optional<Span> textSpan =
        frontMatter.fields().entries().stream()
            .filter(entry -> !entry.key().equals("status") && !entry.key().equals("aliases"))
            .map(Node.Entry::keySpan)
            .findFirst();
    if (textSpan.isEmpty() && !frontMatter.body().isBlank()) {
      textSpan = Optional.of(Span.at(file, frontMatter.bodyLine(), 1));
    }
    textSpan.ifPresent(
        span ->
            reportRemainingText(
                span, "Keep only  status: erased  between the two lines of hyphens."));
    files
        .translation()
        .ifPresent(item -> reportRemainingText(Span.of(item.name()), "Delete this translation."));
    return withoutText(
        id, Optional.empty(), Status.ERASED, List.of(), List.of(), aliases, files, places);
  }

  private void reportRemainingText(Span span, String help) {
    context
        .diagnostics()
        .report(
            Rule.ERASED_TEXT,
            span,
            "this recommendation is erased, but its text is still here",
            help + " Versions that were saved in a repository remain in its history.");
  }

  private static List<Layer> layers(Document document) {
    List<Layer> layers = new ArrayList<>();
    for (Section section : document.sections()) {
      LocatedProse text = section.text();
      layers.add(
          new Layer(
              new Phrase(PlainText.of(text.prose().heading()), text.language()),
              section.id(),
              section.explicit(),
              text));
    }
    return layers;
  }
}
