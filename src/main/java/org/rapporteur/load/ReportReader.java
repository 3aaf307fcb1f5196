package org.rapporteur.load;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.diagnostic.Suggestion;
import org.rapporteur.font.BookFonts;
import org.rapporteur.markdown.MarkdownReader;
import org.rapporteur.model.Audit;
import org.rapporteur.model.ContentPage;
import org.rapporteur.model.Edition;
import org.rapporteur.model.Language;
import org.rapporteur.model.Ledger;
import org.rapporteur.model.Report;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.model.Theme;
import org.rapporteur.model.ToolVersion;
import org.rapporteur.treaty.Catalogue;
import org.rapporteur.treaty.Instrument;
import org.rapporteur.treaty.ReferenceParser;
import org.rapporteur.treaty.TextReferences;
import org.rapporteur.yaml.Fields;
import org.rapporteur.yaml.Node;
import org.rapporteur.yaml.YamlReader;

/** Reads one content folder as an edition in one language. */
final class ReportReader {

  private static final List<String> KNOWN =
      List.of(
          "themes",
          "pages",
          "instruments",
          "assets",
          "fonts",
          Ledger.FILE_NAME,
          Audit.FILE_NAME,
          "import.yaml");

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
    if (!exists(file)) {
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
    reportUnknownFiles(fields.map(ReportReader::named).orElse(List.of()));
    ReportInstruments instruments =
        ReportInstruments.read(content, builtIn, parseCache, diagnostics);
    Optional<Instrument> instrument =
        fields.flatMap(f -> instruments.defaultInstrument(f, diagnostics));
    EditionContext context = context(source, language, instruments, instrument, reading(fields));
    Optional<Span> declaration =
        fields.filter(f -> f.flag(Ledger.KEY, false)).map(f -> f.keySpan(Ledger.KEY));
    Optional<ReportMetadata> metadata = fields.flatMap(f -> metadata(file, f, context));
    List<Theme> themes = new ThemeFolders(context).read();
    List<ContentPage> pages = new ContentPageReader(context).read();
    AssetReader assets = new AssetReader(content, parseCache, diagnostics);
    BookFonts fonts = new FontReader(content, diagnostics).read();
    Optional<Audit> audit = new AuditReader(content, diagnostics).read();
    Ledger ledger = new DeclaredLedger(content, parseCache, diagnostics).read(declaration);
    return metadata.map(
        m ->
            new Edition(
                base,
                new Report(m, themes, pages, assets.read(), audit, instruments.ids(), fonts),
                instruments.catalogue(),
                ledger));
  }

  /** Whether there is a report. A symbolic link is reported with the other files. */
  private boolean exists(Folder.FolderEntry file) {
    if (!content.has("report.yaml")) {
      diagnostics.report(
          Rule.NO_REPORT,
          Span.of(file.name()),
          "there is no report here",
          "Create content/report.yaml with at least title, language, wording and authors.");
      return false;
    }
    if (Files.isSymbolicLink(file.path())) {
      content.items(diagnostics);
      return false;
    }
    return true;
  }

  private static EditionContext.Reading reading(Optional<Fields> fields) {
    boolean bare = fields.map(f -> f.flag("bare-references", false)).orElse(false);
    boolean quoted = fields.flatMap(f -> f.text("wording")).filter("verbatim"::equals).isPresent();
    return new EditionContext.Reading(bare, quoted);
  }

  private EditionContext context(
      Language source,
      Language language,
      ReportInstruments instruments,
      Optional<Instrument> instrument,
      EditionContext.Reading reading) {
    Catalogue catalogue = instruments.catalogue();
    TreatyReferences references =
        new TreatyReferences(
            new TextReferences(catalogue, instrument, reading.bareReferences()),
            new ReferenceParser(catalogue, instrument),
            reading.verbatim());
    return new EditionContext(
        new EditionContext.Settings(
            content, source, language, drafts, reading, instrument, instruments.named()),
        references.parser(),
        new MarkdownReader(source.tag(), references),
        new MarkdownReader(language.tag(), references),
        parseCache,
        diagnostics);
  }

  private Optional<ReportMetadata> metadata(
      Folder.FolderEntry file, Fields fields, EditionContext context) {
    Language source = context.source();
    Language language = context.language();
    TranslatedFields translated =
        new TranslatedFields(fields, translation(source, language), source, language);
    return new ReportMetadataReader(content, file.name(), translated, diagnostics)
        .read(
            new TranslatedFields.MarkdownReaders(
                context.sourceReader(), context.translationReader()),
            context.settings().instrument().map(Instrument::id));
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

  private Optional<Fields> translation(Language source, Language language) {
    String name = "report." + language.tag() + ".yaml";
    if (language.equals(source) || !content.has(name)) {
      return Optional.empty();
    }
    return yaml(content.item(name), "the report’s translation");
  }

  private void reportUnknownFiles(List<String> named) {
    for (Folder.FolderEntry item : content.items(diagnostics)) {
      String name = item.fileName();
      boolean known =
          KNOWN.contains(name)
              || name.matches(".*\\.(csl|yaml)") && named.contains(name)
              || name.matches("report(\\.[A-Za-z-]+)?\\.yaml");
      if (!known) {
        diagnostics.report(
            Rule.UNKNOWN_FILE,
            Span.of(item.name()),
            "“" + name + "” is not a content file",
            () ->
                Suggestion.didYouMean(
                    name, KNOWN, "Move it out of content/, or into content/assets/."));
      }
    }
  }

  /**
   * The files in the key citation-styles, which {@link CitationStyleReader} validates, and that of
   * the form, which {@link SubmissionReader} validates.
   */
  private static List<String> named(Fields report) {
    List<Node> values =
        report
            .node("citation-styles")
            .map(node -> node instanceof Node.Sequence list ? list.items() : List.of(node))
            .orElse(List.of());
    Stream<Node> form =
        report.node("submission").stream()
            .filter(Node.Mapping.class::isInstance)
            .map(Node.Mapping.class::cast)
            .flatMap(map -> map.entries().stream())
            .filter(entry -> entry.key().equals("form"))
            .map(Node.Entry::value);
    return Stream.concat(values.stream(), form)
        .flatMap(node -> node instanceof Node.Scalar s ? Stream.of(s.text()) : Stream.of())
        .toList();
  }
}
