package org.rapporteur.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.diagnostic.Suggestion;
import org.rapporteur.markdown.Document;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.RecommendationId;
import org.rapporteur.model.Status;
import org.rapporteur.model.Theme;
import org.rapporteur.model.Unpublished;
import org.rapporteur.parallel.InParallel;
import org.rapporteur.treaty.Provision;
import org.rapporteur.yaml.Fields;
import org.rapporteur.yaml.TextValue;

/** Reads a theme's folder: its theme.md, and a recommendation from every other file. */
record ThemeReader(EditionContext reading) {

  /** The theme of a folder; the same instance as before where nothing in the folder changed. */
  Optional<Theme> read(Folder folder, String slug) {
    return reading.cached(
        folder.name(),
        "",
        slug,
        () -> FileStamps.ofAll(folder.path()),
        telling -> new ThemeReader(telling).parse(folder, slug));
  }

  private Optional<Theme> parse(Folder folder, String slug) {
    Diagnostics diagnostics = reading.diagnostics();
    FileSet files = FileSet.of(folder, reading.source(), reading.language(), diagnostics);
    Optional<EditionContext.TranslatedFile> own = files.remove("theme");
    if (own.isEmpty()) {
      diagnostics.report(
          Rule.MISSING_KEY,
          Span.of(folder.name()),
          "this theme has no theme.md",
          "Write one, with at least  title: …  in its front matter.");
      // Its recommendations are read all the same, so that their faults are told in this run.
      recommendations(folder, files, List.of());
      return Optional.empty();
    }
    Optional<FrontMatterFile> matter = reading.matter(own.get().original(), "a theme");
    if (matter.isEmpty()) {
      recommendations(folder, files, List.of());
      return Optional.empty();
    }
    return theme(folder, slug, own.get(), matter.get(), files);
  }

  private Optional<Theme> theme(
      Folder folder,
      String slug,
      EditionContext.TranslatedFile own,
      FrontMatterFile matter,
      FileSet files) {
    Diagnostics diagnostics = reading.diagnostics();
    Fields fields = matter.fields();
    Optional<TextValue> title = fields.requiredLine("title", "Give the theme's title.");
    List<Provision> provisions =
        new ArticlesReader(reading.parser(), diagnostics).read(fields, "articles");
    Optional<String> source = fields.text("source");
    List<TextValue> order = fields.values("order", ListLimits.ORDER);
    ValueSpans places = new ValueSpans();
    places.note(fields, "", "title", "source");
    List<String> aliases = places.texts(fields, "aliases", ListLimits.ALIASES);
    fields.finish();
    Document document = reading.document(own.original(), matter);
    Optional<EditionContext.Translation> translated = reading.translation(own, document, "a theme");
    Map<RecommendationId, Recommendation> read = recommendations(folder, files, provisions);
    translated
        .flatMap(EditionContext.Translation::given)
        .ifPresent(t -> places.put("title", t.span()));
    return title.map(
        t ->
            new Theme(
                slug,
                translated
                    .flatMap(EditionContext.Translation::title)
                    .orElse(new Phrase(t.text(), reading.source().tag())),
                provisions,
                source,
                translated.map(EditionContext.Translation::document).orElse(document).text(),
                ordered(read, order),
                unpublished(read.values()),
                aliases,
                places.in(own.original().name())));
  }

  private Map<RecommendationId, Recommendation> recommendations(
      Folder folder, FileSet files, List<Provision> inherited) {
    RecommendationReader reader = new RecommendationReader(reading, folder, inherited);
    List<Map.Entry<String, EditionContext.TranslatedFile>> named =
        files.rest().entrySet().stream()
            .filter(file -> isId(file.getKey(), file.getValue().original()))
            .toList();
    Map<RecommendationId, Recommendation> read = new TreeMap<>();
    InParallel.map(named, file -> reader.read(RecommendationId.of(file.getKey()), file.getValue()))
        .forEach(found -> found.ifPresent(r -> read.put(r.id(), r)));
    return read;
  }

  private boolean isId(String name, Folder.FolderEntry item) {
    if (RecommendationId.isReserved(name)) {
      reading
          .diagnostics()
          .report(
              Rule.RESERVED_ID,
              Span.of(item.name()),
              "ids that begin with “fn-” or “fnref-” are kept for footnotes",
              "Choose other letters for this theme's ids.");
      return false;
    }
    if (!RecommendationId.isValid(name)) {
      reading
          .diagnostics()
          .report(
              Rule.BAD_ID,
              Span.of(item.name()),
              "“" + name + "” can't be the id of a recommendation",
              "Name the file with two or more small letters, a hyphen and a number: nd-3.md");
      return false;
    }
    return true;
  }

  private List<Recommendation> ordered(
      Map<RecommendationId, Recommendation> read, List<TextValue> order) {
    Map<RecommendationId, Recommendation> rest = new TreeMap<>(read);
    rest.values().removeIf(r -> r.status() == Status.ERASED);
    List<Recommendation> ordered = new ArrayList<>();
    List<String> ids = names(rest.keySet());
    Set<String> known = Set.copyOf(ids);
    Set<String> erased = new HashSet<>(names(read.keySet()));
    erased.removeAll(known);
    for (TextValue value : order) {
      Recommendation next =
          RecommendationId.isValid(value.text())
              ? rest.remove(RecommendationId.of(value.text()))
              : null;
      if (next == null && erased.contains(value.text())) {
        reading
            .diagnostics()
            .report(
                Rule.UNKNOWN_ID,
                value.span(),
                "“" + value.text() + "” was erased",
                "Take it out of the order.");
      } else if (next == null) {
        reading
            .diagnostics()
            .report(
                Rule.UNKNOWN_ID,
                value.span(),
                known.contains(value.text())
                    ? "“" + value.text() + "” stands twice in the order"
                    : "this theme has no recommendation “" + value.text() + "”",
                () ->
                    Suggestion.didYouMean(
                        value.text(), ids, "It has: " + String.join(", ", ids) + "."));
      } else {
        ordered.add(next);
      }
    }
    if (!order.isEmpty() && !rest.isEmpty()) {
      reading
          .diagnostics()
          .report(
              Rule.ORDER_INCOMPLETE,
              order.get(0).span(),
              "the order leaves out " + String.join(", ", names(rest.keySet())),
              "Name every recommendation of the theme, or leave the key out.");
    }
    ordered.addAll(rest.values());
    return ordered.stream().filter(this::isListed).toList();
  }

  private List<Unpublished> unpublished(Collection<Recommendation> read) {
    return read.stream()
        .filter(r -> !isListed(r))
        .map(r -> new Unpublished(r.id(), r.status(), r.aliases(), r.places().file()))
        .toList();
  }

  private static List<String> names(Collection<RecommendationId> ids) {
    return ids.stream().map(RecommendationId::toString).toList();
  }

  private boolean isListed(Recommendation recommendation) {
    return switch (recommendation.status()) {
      case DRAFT -> reading.context().drafts();
      case ERASED -> false;
      default -> true;
    };
  }
}
