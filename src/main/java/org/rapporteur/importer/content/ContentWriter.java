package org.rapporteur.importer.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.rapporteur.importer.account.Use;
import org.rapporteur.importer.outline.ColumnKeys;
import org.rapporteur.importer.outline.Fact;
import org.rapporteur.importer.outline.Outline;
import org.rapporteur.importer.outline.OutlineItem;
import org.rapporteur.importer.outline.OutlineTheme;
import org.rapporteur.importer.source.Block;
import org.rapporteur.importer.source.Paragraph;
import org.rapporteur.importer.source.SetAside;
import org.rapporteur.importer.source.SourceDocument;
import org.rapporteur.importer.source.Table;
import org.rapporteur.markdown.MarkdownReader;

/** Writes a recognised report as content, and notes for each piece where it went. */
public final class ContentWriter {

  private final SourceDocument document;
  private final Predicate<String> references;
  private final ContentWords words;
  private final Locale locale;
  private final WordMeanings meanings;
  private final UnknownValues unknown = new UnknownValues();
  private final Pictures pictures;
  private final MarkdownReader reader = new MarkdownReader("und", new AsTyped());
  private final Identifiers identifiers = new Identifiers();
  private final List<Use> uses = new ArrayList<>();
  private ColumnDates dates;

  /**
   * @param references whether a text consists of references to articles
   * @param language the language of the report
   * @param meanings what words of the file mean
   */
  public ContentWriter(
      SourceDocument document,
      Predicate<String> references,
      String language,
      WordMeanings meanings) {
    this.document = document;
    this.references = references;
    this.words = ContentWords.in(language);
    this.locale = Locale.forLanguageTag(language);
    this.meanings = meanings;
    this.pictures = new Pictures(document.pictures());
    this.dates =
        new ColumnDates(
            locale, new Outline(Optional.empty(), List.of(), List.of(), List.of(), List.of()));
  }

  /** Writes all of it. */
  public ContentDraft write(Outline outline) {
    dates = new ColumnDates(locale, outline);
    Map<String, String> slugs = new LinkedHashMap<>();
    outline
        .themes()
        .forEach(
            t ->
                slugs.computeIfAbsent(
                    t.title().toLowerCase(locale), title -> identifiers.slug(t.title())));
    List<ContentDraft.Theme> themes = new ArrayList<>();
    for (OutlineTheme theme : outline.themes()) {
      if (!theme.items().isEmpty()) {
        themes.add(theme(theme, slugs));
      }
    }
    Map<String, String> pages = new LinkedHashMap<>();
    outline.themes().stream().filter(t -> t.items().isEmpty()).forEach(t -> emptyTheme(t));
    outline.pages().forEach(page -> page(page, pages));
    outline.title().ifPresent(t -> use(t, "title", "report.yaml"));
    for (SetAside piece : outline.aside()) {
      uses.add(new Use(piece.place(), piece.text(), piece.why(), Optional.empty()));
    }
    notes();
    return new ContentDraft(themes, pages, pictures.files(), uses, unknown.remarks());
  }

  private void emptyTheme(OutlineTheme theme) {
    theme
        .facts()
        .forEach(
            f ->
                uses.add(
                    new Use(
                        f.place(),
                        f.source(),
                        "a theme without recommendations",
                        Optional.empty())));
  }

  private ContentDraft.Theme theme(OutlineTheme theme, Map<String, String> slugs) {
    String slug = slugs.getOrDefault(theme.title().toLowerCase(locale), "theme");
    String target = "themes/" + slug;
    String prefix = identifiers.prefix(slug);
    Map<String, String> matter = new LinkedHashMap<>();
    matter.put("title", YamlValue.text(theme.title()));
    value(theme, "articles").ifPresent(a -> matter.put("articles", YamlValue.text(a)));
    source(theme).ifPresent(s -> matter.put("source", YamlValue.text(s)));
    theme.facts().forEach(f -> use(f, "theme", target));
    String body = body(theme.introduction(), target, b -> b.blocks(theme.introduction(), 2));
    List<ContentDraft.Item> items = new ArrayList<>();
    int position = 0;
    for (OutlineItem item : theme.items()) {
      position++;
      items.add(item(item, theme.title(), prefix, position, slugs));
    }
    return new ContentDraft.Theme(
        slug, theme.title(), new FrontMatter(matter).text() + body, items);
  }

  private static Optional<String> value(OutlineTheme theme, String key) {
    return theme.facts().stream().filter(f -> f.key().equals(key)).map(Fact::value).findFirst();
  }

  /** The printed heading, between the headings above and below it. */
  private static Optional<String> source(OutlineTheme theme) {
    List<String> path = new ArrayList<>();
    theme.facts().stream().filter(f -> f.key().equals("path")).forEach(f -> path.add(f.value()));
    Optional<String> below = value(theme, "below");
    value(theme, "source")
        .or(() -> below.isPresent() || !path.isEmpty() ? value(theme, "title") : Optional.empty())
        .ifPresent(path::add);
    below.ifPresent(path::add);
    return path.isEmpty() ? Optional.empty() : Optional.of(String.join(" – ", path));
  }

  private ContentDraft.Item item(
      OutlineItem item, String theme, String prefix, int position, Map<String, String> slugs) {
    String slug = slugs.getOrDefault(theme.toLowerCase(locale), "theme");
    String id =
        item.value("id")
            .flatMap(identifiers::given)
            .orElseGet(() -> identifiers.next(prefix))
            .toString();
    ProgressFacts progress = new ProgressFacts(dates, meanings.statuses(), meanings.file());
    FactKeys keys = new FactKeys(references, dates, slugs, meanings.values(), progress);
    keys.read(item.facts(), Optional.of(slug));
    // A number that other lists use too is a place in its list.
    item.value("position")
        .filter(printed -> !keys.values().containsKey("source"))
        .ifPresent(printed -> keys.values().put("source", YamlValue.text(theme + ", " + printed)));
    Map<String, String> matter = new LinkedHashMap<>();
    item.title().ifPresent(t -> matter.put("title", YamlValue.text(line(t))));
    matter.putAll(keys.values());
    item.title().ifPresent(t -> use(t, "title", id));
    keys.rejected().forEach(unknown::add);
    item.facts().forEach(f -> use(f, keys.rejected().getOrDefault(f, f.key()), id));
    List<Block> all = new ArrayList<>(item.demand());
    item.layers()
        .forEach(
            layer -> {
              all.add(layer.heading());
              all.addAll(layer.blocks());
            });
    Map<String, List<String>> others = keys.others();
    String body =
        body(
            all,
            id,
            blocks -> {
              blocks.blocks(item.demand(), 2);
              item.layers()
                  .forEach(layer -> blocks.heading(layer.heading(), 2).blocks(layer.blocks(), 3));
              return blocks;
            });
    if (!others.isEmpty()) {
      MarkdownBlocks facts = new MarkdownBlocks(Map.of(), Map.of(), true);
      others.forEach(facts::definition);
      body += "\n## " + words.facts() + "\n\n" + facts.finish();
    }
    String key = item.value("number").orElse(slug + "/" + position);
    return new ContentDraft.Item(id, key, new FrontMatter(matter), body);
  }

  private static String line(Paragraph title) {
    return title.text().plain().replaceAll("\\s+", " ").strip();
  }

  private String body(
      List<Block> blocks, String target, java.util.function.UnaryOperator<MarkdownBlocks> parts) {
    blocks.forEach(block -> use(block, target));
    return new MarkdownBody(document.notes(), pictures.paths(blocks, target), reader)
        .write(parts, blocks);
  }

  private void page(Outline.Page page, Map<String, String> pages) {
    String title = page.heading().map(ContentWriter::line).orElse(words.introduction());
    String slug = identifiers.slug(title);
    String path = "pages/" + slug + ".md";
    page.heading().ifPresent(h -> use(h, "title", path));
    String body = body(page.blocks(), path, b -> b.blocks(page.blocks(), 2));
    pages.put(path, "---\ntitle: " + YamlValue.text(title) + "\n---\n" + body);
  }

  /** Notes are written where they are marked; others have no place. */
  private void notes() {
    List<String> marked = pictures.marked();
    document
        .notes()
        .forEach(
            (name, paragraphs) -> {
              for (Paragraph p : paragraphs) {
                Optional<String> target =
                    marked.contains(name) ? Optional.of("note " + name) : Optional.empty();
                String purpose = target.isPresent() ? "note" : "a note whose mark was not imported";
                uses.add(new Use(p.place(), p.plain(), purpose, target));
              }
            });
  }

  private void use(Block block, String target) {
    if (block instanceof Paragraph p) {
      pictures.mark(p);
      use(p, p.isHeading() ? "heading" : "text", target);
    } else if (block instanceof Table table) {
      table
          .rows()
          .forEach(
              row -> row.cells().forEach(c -> c.paragraphs().forEach(p -> use((Block) p, target))));
    }
  }

  private void use(Paragraph p, String purpose, String target) {
    uses.add(new Use(p.place(), p.plain(), purpose, Optional.of(target)));
  }

  private void use(Fact fact, String purpose, String target) {
    if (fact.key().equals(ColumnKeys.OMITTED)) {
      uses.add(new Use(fact.place(), fact.source(), "a value that was left out", Optional.empty()));
      return;
    }
    if (fact.key().equals(ColumnKeys.NONE)) {
      String why =
          fact.name().equals(ColumnKeys.NONE)
              ? "a line that the program generates"
              : "a column that was left out";
      uses.add(new Use(fact.place(), fact.source(), why, Optional.empty()));
    } else if (!fact.source().isEmpty()) {
      uses.add(new Use(fact.place(), fact.source(), purpose, Optional.of(target)));
    }
  }
}
