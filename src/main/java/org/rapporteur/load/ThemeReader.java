package org.rapporteur.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.diagnostic.Suggestion;
import org.rapporteur.markdown.Document;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.RecommendationId;
import org.rapporteur.model.Status;
import org.rapporteur.model.Theme;
import org.rapporteur.model.Unpublished;
import org.rapporteur.parallel.InParallel;
import org.rapporteur.treaty.Provision;
import org.rapporteur.yaml.Fields;
import org.rapporteur.yaml.TextValue;

/** Reads the folder of a theme: theme.md, and a recommendation from each other file. */
record ThemeReader(EditionContext context) {

  /** An id in the name of a copy, in any language: {@code nd-3 - Copy}, {@code Copie de nd-3}. */
  private static final Pattern COPIED_ID =
      Pattern.compile("(?<![\\p{L}\\p{N}-])[a-z]{2,}-[1-9][0-9]*+[a-z]?(?=[ (]|$)");

  /** Reads a theme; returns the cached instance if nothing in the folder has changed. */
  Optional<Theme> read(Folder folder, String slug) {
    return context.cached(
        folder.name(),
        "",
        slug,
        () -> FileStamps.ofAll(folder.path()),
        recording -> new ThemeReader(recording).parse(folder, slug));
  }

  private Optional<Theme> parse(Folder folder, String slug) {
    Diagnostics diagnostics = context.diagnostics();
    FileSet files = FileSet.of(folder, context.source(), context.language(), diagnostics);
    Optional<EditionContext.TranslatedFile> themeFile = files.remove("theme");
    if (themeFile.isEmpty()) {
      diagnostics.report(
          Rule.MISSING_KEY,
          Span.of(folder.name()),
          "this theme has no theme.md",
          "Create it, with at least  title: …  in its front matter.");
      // The recommendations are still read, so that their problems are reported in the same run.
      recommendations(folder, files, List.of());
      return Optional.empty();
    }
    Optional<FrontMatterFile> frontMatter =
        context.frontMatter(themeFile.get().original(), "a theme");
    if (frontMatter.isEmpty()) {
      recommendations(folder, files, List.of());
      return Optional.empty();
    }
    return read(folder, slug, themeFile.get(), frontMatter.get(), files);
  }

  private Optional<Theme> read(
      Folder folder,
      String slug,
      EditionContext.TranslatedFile themeFile,
      FrontMatterFile frontMatter,
      FileSet files) {
    Diagnostics diagnostics = context.diagnostics();
    Fields fields = frontMatter.fields();
    Optional<TextValue> title = fields.requiredLine("title", "Add the theme's title.");
    List<Provision> provisions =
        new ArticlesReader(context.parser(), diagnostics).read(fields, "articles");
    Optional<String> source = fields.text("source");
    List<TextValue> order = fields.values("order", ListLimits.ORDER);
    ValueSpans places = new ValueSpans();
    places.putValues(fields, "", "title", "source");
    List<String> aliases = places.texts(fields, "aliases", ListLimits.ALIASES);
    fields.finish();
    Document document = context.document(themeFile.original(), frontMatter);
    Optional<TranslatedText> translated =
        context.translation(
            themeFile, OriginalText.text(title, document, frontMatter.body()), "a theme");
    Map<RecommendationId, Recommendation> read = recommendations(folder, files, provisions);
    translated.flatMap(TranslatedText::titleValue).ifPresent(t -> places.put("title", t.span()));
    return title.map(
        t ->
            new Theme(
                slug,
                translated
                    .flatMap(TranslatedText::title)
                    .orElse(context.sourceReader().line(t.text())),
                provisions,
                source,
                translated.map(TranslatedText::document).orElse(document).text(),
                ordered(read, order),
                unpublished(read.values()),
                aliases,
                translated.map(TranslatedText::status),
                places.in(themeFile.original().name())));
  }

  private Map<RecommendationId, Recommendation> recommendations(
      Folder folder, FileSet files, List<Provision> inherited) {
    RecommendationReader reader = new RecommendationReader(context, folder, inherited);
    List<Map.Entry<String, EditionContext.TranslatedFile>> named =
        files.remaining().entrySet().stream()
            .filter(file -> isId(file.getKey(), file.getValue().original()))
            .toList();
    Map<RecommendationId, Recommendation> read = new TreeMap<>();
    InParallel.map(named, file -> reader.read(RecommendationId.of(file.getKey()), file.getValue()))
        .forEach(found -> found.ifPresent(r -> read.put(r.id(), r)));
    return read;
  }

  private boolean isId(String name, Folder.FolderEntry item) {
    if (RecommendationId.isReserved(name)) {
      context
          .diagnostics()
          .report(
              Rule.RESERVED_ID,
              Span.of(item.name()),
              "ids that begin with “fn-” or “fnref-” are reserved for footnotes",
              "Choose other letters for this theme's ids.");
      return false;
    }
    if (!RecommendationId.isValid(name)) {
      context
          .diagnostics()
          .report(
              Rule.BAD_ID,
              Span.of(item.name()),
              "“" + name + "” is not a valid recommendation id",
              idHelp(name));
      return false;
    }
    return true;
  }

  /** What to name a file, which may be a copy that a file manager made. */
  private static String idHelp(String name) {
    Matcher id = COPIED_ID.matcher(name);
    return id.find()
        ? "If it is a copy of "
            + id.group()
            + ".md, delete it. If it is a new recommendation, name it"
            + " with an id that no other has, such as nd-3.md."
        : "Name the file with two or more lower-case letters, a hyphen and a number: nd-3.md";
  }

  private List<Recommendation> ordered(
      Map<RecommendationId, Recommendation> read, List<TextValue> order) {
    Map<RecommendationId, Recommendation> remaining = new TreeMap<>(read);
    remaining.values().removeIf(r -> r.status() == Status.ERASED);
    List<Recommendation> ordered = new ArrayList<>();
    List<String> ids = names(remaining.keySet());
    Set<String> known = Set.copyOf(ids);
    Set<String> erased = new HashSet<>(names(read.keySet()));
    erased.removeAll(known);
    for (TextValue value : order) {
      Recommendation next =
          RecommendationId.isValid(value.text())
              ? remaining.remove(RecommendationId.of(value.text()))
              : null;
      if (next == null && erased.contains(value.text())) {
        context
            .diagnostics()
            .report(
                Rule.UNKNOWN_ID,
                value.span(),
                "“" + value.text() + "” was erased",
                "Remove it from the order.");
      } else if (next == null) {
        context
            .diagnostics()
            .report(
                Rule.UNKNOWN_ID,
                value.span(),
                known.contains(value.text())
                    ? "“" + value.text() + "” appears twice in the order"
                    : "this theme has no recommendation “" + value.text() + "”",
                () ->
                    Suggestion.didYouMean(
                        value.text(),
                        ids,
                        "Use the ids of this theme: " + String.join(", ", ids) + "."));
      } else {
        ordered.add(next);
      }
    }
    if (!order.isEmpty() && !remaining.isEmpty()) {
      context
          .diagnostics()
          .report(
              Rule.ORDER_INCOMPLETE,
              order.get(0).span(),
              "the order omits " + String.join(", ", names(remaining.keySet())),
              "List every recommendation of the theme, or remove the key.");
    }
    ordered.addAll(remaining.values());
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
      case DRAFT -> context.settings().drafts();
      case ERASED -> false;
      default -> true;
    };
  }
}
