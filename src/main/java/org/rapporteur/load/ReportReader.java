package org.rapporteur.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.catalogue.InstrumentReader;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.markdown.Document;
import org.rapporteur.markdown.MarkdownReader;
import org.rapporteur.model.Audit;
import org.rapporteur.model.ContentPage;
import org.rapporteur.model.Edition;
import org.rapporteur.model.Language;
import org.rapporteur.model.Ledger;
import org.rapporteur.model.Ledger.Condition;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.Report;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.model.Theme;
import org.rapporteur.model.ToolVersion;
import org.rapporteur.parallel.InParallel;
import org.rapporteur.treaty.Catalogue;
import org.rapporteur.treaty.Instrument;
import org.rapporteur.treaty.NamedInstrument;
import org.rapporteur.treaty.ProseReferences;
import org.rapporteur.treaty.ReferenceParser;
import org.rapporteur.yaml.Fields;
import org.rapporteur.yaml.Node;
import org.rapporteur.yaml.TextValue;
import org.rapporteur.yaml.YamlReader;

/** Reads one content folder as an edition in one language. */
final class ReportReader {

  private static final Pattern THEME =
      Pattern.compile("[0-9]+-([\\p{Ll}\\p{Lo}\\p{N}][\\p{Ll}\\p{Lo}\\p{M}\\p{N}-]*)");
  private static final Pattern SLUG =
      Pattern.compile("[\\p{Ll}\\p{Lo}\\p{N}][\\p{Ll}\\p{Lo}\\p{M}\\p{N}-]*");
  private static final List<String> KNOWN =
      List.of("themes", "pages", "instruments", "assets", Ledger.FILE_NAME, Audit.FILE_NAME);

  private final Folder content;
  private final Catalogue builtIn;
  private final boolean drafts;
  private final ParseCache parseCache;
  private final Diagnostics diagnostics;

  ReportReader(
      Folder content,
      Catalogue builtIn,
      boolean drafts,
      ParseCache parseCache,
      Diagnostics diagnostics) {
    this.content = content;
    this.builtIn = builtIn;
    this.drafts = drafts;
    this.parseCache = parseCache;
    this.diagnostics = diagnostics;
  }

  /**
   * Reads the edition.
   *
   * @param base the base path in the site
   * @param requestedLanguage the edition's language; empty for the report's own
   * @param settingsFolder the folder to which the rule settings apply; empty for the whole run
   */
  Optional<Edition> read(String base, Optional<Language> requestedLanguage, String settingsFolder) {
    Folder.FolderEntry file = content.item("report.yaml");
    if (!content.has("report.yaml")) {
      diagnostics.report(
          Rule.NO_REPORT,
          Span.of(file.name()),
          "there is no report here",
          "Create content/report.yaml with at least title, language, wording and authors.");
      return Optional.empty();
    }
    if (java.nio.file.Files.isSymbolicLink(file.path())) {
      content.items(diagnostics);
      return Optional.empty();
    }
    Optional<Fields> fields = yaml(file, "the report");
    if (fields.isPresent()
        && !new RequiredVersion(ToolVersion.running(), diagnostics).isMet(fields.get())) {
      return Optional.empty();
    }
    Language source = fields.flatMap(this::language).orElse(new Language("en"));
    Language language = requestedLanguage.orElse(source);
    fields.ifPresent(f -> new RuleSettingsReader(diagnostics).read(f, settingsFolder));
    reportUnknownFiles(fields.map(ReportReader::styles).orElse(List.of()));
    Map<Span, NamedInstrument> ownInstruments = instruments();
    Catalogue catalogue = catalogue(List.copyOf(ownInstruments.values()));
    Optional<Instrument> instrument = fields.flatMap(f -> instrument(f, catalogue));
    ReferenceParser parser = new ReferenceParser(catalogue, instrument);
    boolean bare = fields.map(f -> f.flag("bare-references", false)).orElse(false);
    boolean quoted = fields.flatMap(f -> f.text("wording")).filter("verbatim"::equals).isPresent();
    ProseReferences finder = new ProseReferences(catalogue, instrument, bare);
    TreatyReferences references = new TreatyReferences(finder, parser, quoted);
    MarkdownReader sourceReader = new MarkdownReader(source.tag(), references);
    MarkdownReader translationReader = new MarkdownReader(language.tag(), references);
    EditionContext context =
        new EditionContext(
            new EditionContext.Settings(
                content,
                source,
                language,
                drafts,
                instrument,
                List.copyOf(ownInstruments.values())),
            parser,
            sourceReader,
            translationReader,
            parseCache,
            diagnostics);
    Optional<Span> declaration =
        fields.filter(f -> f.flag(Ledger.KEY, false)).map(f -> f.keySpan(Ledger.KEY));
    Optional<ReportMetadata> metadata =
        fields.flatMap(
            f ->
                new ReportMetadataReader(
                        content,
                        file.name(),
                        f,
                        translation(source, language),
                        source,
                        language,
                        diagnostics)
                    .read(sourceReader, translationReader, instrument.map(Instrument::id)));
    List<Theme> themes = themes(context);
    List<ContentPage> pages = pages(context);
    AssetReader assets = new AssetReader(content, parseCache, diagnostics);
    Optional<Audit> audit = new AuditReader(content, diagnostics).read();
    Ledger storedLedger =
        parseCache.get(
            new ParseCache.Key(content.name() + "/" + Ledger.FILE_NAME, ""),
            "",
            () -> Optional.of(FileStamps.of(content.path().resolve(Ledger.FILE_NAME))),
            diagnostics,
            recorded -> LedgerReader.read(content, recorded));
    Ledger ledger =
        declaration
            .map(span -> withMissingLedgerReported(storedLedger, span))
            .orElseGet(() -> undeclared(storedLedger));
    return metadata.map(
        m ->
            new Edition(
                base,
                new Report(m, themes, pages, assets.read(), audit, ids(ownInstruments)),
                catalogue,
                ledger));
  }

  /** Returns the ledger of a report that does not declare one. */
  private static Ledger undeclared(Ledger ledger) {
    return ledger.seal().condition() == Condition.INTACT
        ? ledger.withCondition(Condition.UNDECLARED)
        : ledger;
  }

  /** Returns the ledger of a report that declares one, and reports it if it is missing. */
  private Ledger withMissingLedgerReported(Ledger ledger, Span declaration) {
    switch (ledger.seal().condition()) {
      case ABSENT -> {
        diagnostics.report(
            Rule.LEDGER_MISSING,
            declaration,
            "the published addresses of this report are missing: there is no file " + ledger.file(),
            "Restore the file from version control, for example:  git checkout HEAD -- "
                + ledger.file()
                + "  If nothing was ever published, remove the line  "
                + Ledger.KEY
                + ": true");
        return ledger.withCondition(Condition.UNREADABLE);
      }
      case UNSEALED -> {
        return ledger.withCondition(Condition.ALTERED);
      }
      default -> {
        return ledger;
      }
    }
  }

  /**
   * Returns the cached instance if the instruments are equal, because catalogues are compared by
   * identity.
   */
  private Catalogue catalogue(List<NamedInstrument> own) {
    return parseCache.get(
        new ParseCache.Key(content.name() + "/instruments", "catalogue"),
        own,
        () -> Optional.of(""),
        diagnostics,
        none -> builtIn.with(own));
  }

  private Optional<Fields> yaml(Folder.FolderEntry item, String what) {
    return TextFile.read(item, diagnostics)
        .flatMap(text -> YamlReader.read(item.name(), text, 1, diagnostics))
        .flatMap(node -> Fields.of(node, what, diagnostics));
  }

  private Optional<Language> language(Fields fields) {
    fields.required("language", "Add the language tag, such as  language: en");
    return new ValueReader(diagnostics).language(fields);
  }

  private Optional<Instrument> instrument(Fields fields, Catalogue catalogue) {
    Optional<TextValue> id = fields.value("instrument");
    Optional<Instrument> found = id.map(TextValue::text).flatMap(catalogue::byId);
    if (id.isPresent() && found.isEmpty()) {
      diagnostics.report(
          Rule.UNKNOWN_INSTRUMENT,
          id.get().span(),
          "“" + id.get().text() + "” is not an instrument in the catalogue",
          () ->
              org.rapporteur.diagnostic.Suggestion.didYouMean(
                  id.get().text(),
                  catalogue.ids(),
                  "Use one of: " + String.join(", ", catalogue.ids()) + "."));
    }
    return found;
  }

  private Optional<Fields> translation(Language source, Language language) {
    String name = "report." + language.tag() + ".yaml";
    if (language.equals(source) || !content.has(name)) {
      return Optional.empty();
    }
    return yaml(content.item(name), "the report’s translation");
  }

  private void reportUnknownFiles(List<String> styles) {
    for (Folder.FolderEntry item : content.items(diagnostics)) {
      String name = item.fileName();
      boolean known =
          KNOWN.contains(name)
              || name.endsWith(".csl") && styles.contains(name)
              || name.matches("report(\\.[A-Za-z-]+)?\\.yaml");
      if (!known) {
        diagnostics.report(
            Rule.UNKNOWN_FILE,
            Span.of(item.name()),
            "“" + name + "” is not a content file",
            () ->
                org.rapporteur.diagnostic.Suggestion.didYouMean(
                    name, KNOWN, "Move it out of content/, or into content/assets/."));
      }
    }
  }

  /** The files in the key citation-styles, which {@link CitationStyleReader} validates. */
  private static List<String> styles(Fields report) {
    List<Node> values =
        report
            .node("citation-styles")
            .map(node -> node instanceof Node.Sequence list ? list.items() : List.of(node))
            .orElse(List.of());
    return values.stream()
        .flatMap(node -> node instanceof Node.Scalar s ? Stream.of(s.text()) : Stream.of())
        .toList();
  }

  private static Map<String, Span> ids(Map<Span, NamedInstrument> instruments) {
    Map<String, Span> ids = new TreeMap<>();
    instruments.forEach((place, named) -> ids.put(named.instrument().id(), place));
    return ids;
  }

  private Map<Span, NamedInstrument> instruments() {
    Map<Span, NamedInstrument> all = new TreeMap<>();
    content
        .folder("instruments", diagnostics)
        .ifPresent(
            folder -> {
              for (Folder.FolderEntry item : folder.items(diagnostics)) {
                if (item.fileName().endsWith(".yaml")) {
                  TextFile.read(item, diagnostics)
                      .flatMap(text -> YamlReader.read(item.name(), text, 1, diagnostics))
                      .flatMap(node -> InstrumentReader.read(node, diagnostics))
                      .ifPresent(named -> all.put(Span.of(item.name()), named));
                } else {
                  diagnostics.report(
                      Rule.UNKNOWN_FILE,
                      Span.of(item.name()),
                      "“" + item.fileName() + "” is not a content file",
                      "Use the ending .yaml for the file of an instrument.");
                }
              }
            });
    return all;
  }

  private List<Theme> themes(EditionContext context) {
    record Numbered(int number, Folder.FolderEntry item, String slug) {}
    List<Numbered> folders = new ArrayList<>();
    Optional<Folder> themes = content.folder("themes", diagnostics);
    for (Folder.FolderEntry item : themes.map(f -> f.items(diagnostics)).orElse(List.of())) {
      Matcher matcher = THEME.matcher(item.fileName());
      if (!item.folder()) {
        diagnostics.report(
            Rule.NOT_A_FOLDER,
            Span.of(item.name()),
            "this is a file, but a theme is a folder",
            "Move it to the folder of its theme, such as 01-detention/.");
      } else if (!matcher.matches() || item.fileName().length() > 80) {
        diagnostics.report(
            Rule.BAD_FILE_NAME,
            Span.of(item.name()),
            "“" + item.fileName() + "” is not a valid name for the folder of a theme",
            "Use a number for the order, a hyphen and lower-case letters, such as 01-detention.");
      } else {
        String digits = item.fileName().substring(0, item.fileName().indexOf('-'));
        int number = digits.length() > 6 ? 999_999 : Integer.parseInt(digits);
        folders.add(new Numbered(number, item, matcher.group(1)));
      }
    }
    folders.sort(Comparator.comparingInt(Numbered::number).thenComparing(Numbered::slug));
    ThemeReader reader = new ThemeReader(context);
    return InParallel.map(folders, folder -> reader.read(folder.item().asFolder(), folder.slug()))
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private List<ContentPage> pages(EditionContext context) {
    List<ContentPage> pages = new ArrayList<>();
    Optional<Folder> folder = content.folder("pages", diagnostics);
    if (folder.isEmpty()) {
      return pages;
    }
    FileSet files = FileSet.of(folder.get(), context.source(), context.language(), diagnostics);
    if (files.remaining().size() > ListLimits.PAGES) {
      diagnostics.report(
          Rule.TOO_LARGE,
          Span.of(folder.get().name()),
          "this folder has " + files.remaining().size() + " pages",
          "Use at most " + ListLimits.PAGES + " pages, because the menu of every page lists them.");
      return pages;
    }
    for (Map.Entry<String, EditionContext.TranslatedFile> file : files.remaining().entrySet()) {
      Folder.FolderEntry item = file.getValue().original();
      if (!SLUG.matcher(file.getKey()).matches()) {
        diagnostics.report(
            Rule.BAD_FILE_NAME,
            Span.of(item.name()),
            "“" + item.fileName() + "” is not a valid name for the file of a page",
            "Use lower-case letters, digits and hyphens, such as about.md. The name is also the"
                + " address.");
        continue;
      }
      Optional<FrontMatterFile> frontMatter = context.frontMatter(item, "a page");
      if (frontMatter.isEmpty()) {
        continue;
      }
      Fields fields = frontMatter.get().fields();
      Optional<TextValue> title = fields.requiredLine("title", "Add the page's title.");
      ValueSpans places = new ValueSpans();
      places.putValues(fields, "", "title");
      List<String> aliases = places.texts(fields, "aliases", ListLimits.ALIASES);
      fields.finish();
      Document document = context.document(item, frontMatter.get());
      Optional<EditionContext.Translation> translated =
          context.translation(file.getValue(), document, "a page");
      translated
          .flatMap(EditionContext.Translation::titleValue)
          .ifPresent(t -> places.put("title", t.span()));
      title.ifPresent(
          t ->
              pages.add(
                  new ContentPage(
                      file.getKey(),
                      translated
                          .flatMap(EditionContext.Translation::title)
                          .orElse(new Phrase(t.text(), context.source().tag())),
                      translated.map(EditionContext.Translation::document).orElse(document).text(),
                      aliases,
                      places.in(item.name()))));
    }
    return pages;
  }
}
