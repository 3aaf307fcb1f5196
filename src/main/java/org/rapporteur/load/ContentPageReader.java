package org.rapporteur.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.markdown.Document;
import org.rapporteur.model.ContentPage;
import org.rapporteur.yaml.Fields;
import org.rapporteur.yaml.TextValue;

/** Reads the further pages of a report. */
final class ContentPageReader {

  private static final Pattern SLUG =
      Pattern.compile("[\\p{Ll}\\p{Lo}\\p{N}][\\p{Ll}\\p{Lo}\\p{M}\\p{N}-]*");

  private final EditionContext context;

  ContentPageReader(EditionContext context) {
    this.context = context;
  }

  List<ContentPage> read() {
    List<ContentPage> pages = new ArrayList<>();
    Optional<Folder> folder = context.settings().content().folder("pages", context.diagnostics());
    if (folder.isEmpty()) {
      return pages;
    }
    FileSet files =
        FileSet.of(folder.get(), context.source(), context.language(), context.diagnostics());
    if (files.remaining().size() > ListLimits.PAGES) {
      context
          .diagnostics()
          .report(
              Rule.TOO_LARGE,
              Span.of(folder.get().name()),
              "this folder has " + files.remaining().size() + " pages",
              "Use at most "
                  + ListLimits.PAGES
                  + " pages, because the menu of every page lists them.");
      return pages;
    }
    for (Map.Entry<String, EditionContext.TranslatedFile> file : files.remaining().entrySet()) {
      page(file.getKey(), file.getValue()).ifPresent(pages::add);
    }
    return pages;
  }

  private Optional<ContentPage> page(String slug, EditionContext.TranslatedFile file) {
    Folder.FolderEntry item = file.original();
    if (!SLUG.matcher(slug).matches()) {
      context
          .diagnostics()
          .report(
              Rule.BAD_FILE_NAME,
              Span.of(item.name()),
              "“" + item.fileName() + "” is not a valid name for the file of a page",
              "Use lower-case letters, digits and hyphens, such as about.md. The name is also the"
                  + " address.");
      return Optional.empty();
    }
    Optional<FrontMatterFile> frontMatter = context.frontMatter(item, "a page");
    if (frontMatter.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = frontMatter.get().fields();
    Optional<TextValue> title = fields.requiredLine("title", "Add the page's title.");
    ValueSpans places = new ValueSpans();
    places.putValues(fields, "", "title");
    List<String> aliases = places.texts(fields, "aliases", ListLimits.ALIASES);
    fields.finish();
    Document document = context.document(item, frontMatter.get());
    Optional<TranslatedText> translated =
        context.translation(
            file, OriginalText.text(title, document, frontMatter.get().body()), "a page");
    translated.flatMap(TranslatedText::titleValue).ifPresent(t -> places.put("title", t.span()));
    return title.map(
        t ->
            new ContentPage(
                slug,
                translated
                    .flatMap(TranslatedText::title)
                    .orElse(context.sourceReader().line(t.text())),
                translated.map(TranslatedText::document).orElse(document).text(),
                aliases,
                translated.map(TranslatedText::status),
                places.in(item.name())));
  }
}
