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
import org.rapporteur.treaty.InstrumentReader;
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
   * @param base its place in the site
   * @param wanted its language; the report's own when empty
   * @param validated the folder whose findings its rule settings are for; empty for the whole run
   */
  Optional<Edition> read(String base, Optional<Language> wanted, String validated) {
    Folder.FolderEntry file = content.item("report.yaml");
    if (!content.has("report.yaml")) {
      diagnostics.report(
          Rule.NO_REPORT,
          Span.of(file.name()),
          "there is no report here",
          "Write content/report.yaml with at least title, language, wording and authors.");
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
    Language language = wanted.orElse(source);
    fields.ifPresent(f -> new RuleSettingsReader(diagnostics).read(f, validated));
    rejectUnknownFiles(fields.map(ReportReader::styles).orElse(List.of()));
    Map<Span, NamedInstrument> own = instruments();
    Catalogue catalogue = catalogue(List.copyOf(own.values()));
    Optional<Instrument> instrument = fields.flatMap(f -> instrument(f, catalogue));
    ReferenceParser parser = new ReferenceParser(catalogue, instrument);
    ProseReferences finder = new ProseReferences(catalogue, instrument);
    TreatyReferences references = new TreatyReferences(finder, parser);
    MarkdownReader ownReader = new MarkdownReader(source.tag(), references);
    MarkdownReader translated = new MarkdownReader(language.tag(), references);
    EditionContext reading =
        new EditionContext(
            new EditionContext.Context(
                content, source, language, drafts, instrument, List.copyOf(own.values())),
            parser,
            ownReader,
            translated,
            parseCache,
            diagnostics);
    Optional<Span> promise =
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
                    .read(ownReader, translated, instrument.map(Instrument::id)));
    List<Theme> themes = themes(reading);
    List<ContentPage> pages = pages(reading);
    AssetReader assets = new AssetReader(content, parseCache, diagnostics);
    Optional<Audit> audit = new AuditReader(content, diagnostics).read();
    Ledger read =
        parseCache.get(
            new ParseCache.Key(content.name() + "/" + Ledger.FILE_NAME, ""),
            "",
            () -> Optional.of(FileStamps.of(content.path().resolve(Ledger.FILE_NAME))),
            diagnostics,
            told -> LedgerReader.read(content, told));
    Ledger ledger =
        promise
            .map(span -> withMissingLedgerReported(read, span))
            .orElseGet(() -> undeclared(read));
    return metadata.map(
        m ->
            new Edition(
                base,
                new Report(m, themes, pages, assets.read(), audit, ids(own)),
                catalogue,
                ledger));
  }

  /** The ledger of a report that does not state that it has one. */
  private static Ledger undeclared(Ledger ledger) {
    return ledger.seal().condition() == Condition.INTACT
        ? ledger.withCondition(Condition.UNDECLARED)
        : ledger;
  }

  /** The ledger of a report that states that it has one. */
  private Ledger withMissingLedgerReported(Ledger ledger, Span promise) {
    switch (ledger.seal().condition()) {
      case ABSENT -> {
        diagnostics.report(
            Rule.LEDGER_MISSING,
            promise,
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
   * The same instance as before if the instruments are equal: a catalogue is equal to itself only.
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
    fields.required("language", "Give the language's tag, such as  language: en");
    return new ValueReader(diagnostics).language(fields);
  }

  private Optional<Instrument> instrument(Fields fields, Catalogue catalogue) {
    Optional<TextValue> id = fields.value("instrument");
    Optional<Instrument> found = id.map(TextValue::text).flatMap(catalogue::byId);
    if (id.isPresent() && found.isEmpty()) {
      diagnostics.report(
          Rule.UNKNOWN_INSTRUMENT,
          id.get().span(),
          "there is no instrument “" + id.get().text() + "”",
          () ->
              org.rapporteur.diagnostic.Suggestion.didYouMean(
                  id.get().text(),
                  catalogue.ids(),
                  "There are: " + String.join(", ", catalogue.ids()) + "."));
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

  private void rejectUnknownFiles(List<String> styles) {
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
            "nothing of the report reads “" + name + "”",
            () ->
                org.rapporteur.diagnostic.Suggestion.didYouMean(
                    name, KNOWN, "Move it out of content/, or into content/assets/."));
      }
    }
  }

  /** The files that citation-styles names, whose reader judges them. */
  private static List<String> styles(Fields report) {
    List<Node> named =
        report
            .node("citation-styles")
            .map(node -> node instanceof Node.Sequence list ? list.items() : List.of(node))
            .orElse(List.of());
    return named.stream()
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
                      "nothing of the report reads “" + item.fileName() + "”",
                      "An instrument's file ends in .yaml.");
                }
              }
            });
    return all;
  }

  private List<Theme> themes(EditionContext reading) {
    record Numbered(int number, Folder.FolderEntry item, String slug) {}
    List<Numbered> folders = new ArrayList<>();
    Optional<Folder> themes = content.folder("themes", diagnostics);
    for (Folder.FolderEntry item : themes.map(f -> f.items(diagnostics)).orElse(List.of())) {
      Matcher matcher = THEME.matcher(item.fileName());
      if (!item.folder()) {
        diagnostics.report(
            Rule.NOT_A_FOLDER,
            Span.of(item.name()),
            "a theme is a folder, but this is a file",
            "Put it into the folder of its theme, such as 01-detention/.");
      } else if (!matcher.matches() || item.fileName().length() > 80) {
        diagnostics.report(
            Rule.BAD_FILE_NAME,
            Span.of(item.name()),
            "a theme's folder is named with a number, a hyphen and small letters",
            "Rename it, such as 01-detention: the number orders, the rest is its address.");
      } else {
        String digits = item.fileName().substring(0, item.fileName().indexOf('-'));
        int number = digits.length() > 6 ? 999_999 : Integer.parseInt(digits);
        folders.add(new Numbered(number, item, matcher.group(1)));
      }
    }
    folders.sort(Comparator.comparingInt(Numbered::number).thenComparing(Numbered::slug));
    ThemeReader reader = new ThemeReader(reading);
    return InParallel.map(folders, folder -> reader.read(folder.item().asFolder(), folder.slug()))
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private List<ContentPage> pages(EditionContext reading) {
    List<ContentPage> pages = new ArrayList<>();
    Optional<Folder> folder = content.folder("pages", diagnostics);
    if (folder.isEmpty()) {
      return pages;
    }
    FileSet files = FileSet.of(folder.get(), reading.source(), reading.language(), diagnostics);
    if (files.rest().size() > ListLimits.PAGES) {
      diagnostics.report(
          Rule.TOO_LARGE,
          Span.of(folder.get().name()),
          "this folder has " + files.rest().size() + " pages",
          "It can have " + ListLimits.PAGES + ": the menu of every page names them all.");
      return pages;
    }
    for (Map.Entry<String, EditionContext.TranslatedFile> file : files.rest().entrySet()) {
      Folder.FolderEntry item = file.getValue().original();
      if (!SLUG.matcher(file.getKey()).matches()) {
        diagnostics.report(
            Rule.BAD_FILE_NAME,
            Span.of(item.name()),
            "a page's file is named with small letters, digits and hyphens",
            "Rename it, such as about.md: the name becomes its address.");
        continue;
      }
      Optional<FrontMatterFile> matter = reading.matter(item, "a page");
      if (matter.isEmpty()) {
        continue;
      }
      Fields fields = matter.get().fields();
      Optional<TextValue> title = fields.requiredLine("title", "Give the page's title.");
      ValueSpans places = new ValueSpans();
      places.note(fields, "", "title");
      List<String> aliases = places.texts(fields, "aliases", ListLimits.ALIASES);
      fields.finish();
      Document document = reading.document(item, matter.get());
      Optional<EditionContext.Translation> translated =
          reading.translation(file.getValue(), document, "a page");
      translated
          .flatMap(EditionContext.Translation::given)
          .ifPresent(t -> places.put("title", t.span()));
      title.ifPresent(
          t ->
              pages.add(
                  new ContentPage(
                      file.getKey(),
                      translated
                          .flatMap(EditionContext.Translation::title)
                          .orElse(new Phrase(t.text(), reading.source().tag())),
                      translated.map(EditionContext.Translation::document).orElse(document).text(),
                      aliases,
                      places.in(item.name()))));
    }
    return pages;
  }
}
