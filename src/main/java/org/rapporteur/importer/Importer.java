package org.rapporteur.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.catalogue.BuiltInCatalogue;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.importer.account.Account;
import org.rapporteur.importer.account.Use;
import org.rapporteur.importer.content.ContentDraft;
import org.rapporteur.importer.content.ContentWords;
import org.rapporteur.importer.content.ContentWriter;
import org.rapporteur.importer.content.WordMeanings;
import org.rapporteur.importer.outline.ColumnKeys;
import org.rapporteur.importer.outline.Outline;
import org.rapporteur.importer.outline.OutlineItem;
import org.rapporteur.importer.outline.Recogniser;
import org.rapporteur.importer.outline.SentenceCase;
import org.rapporteur.importer.outline.ThemeTitles;
import org.rapporteur.importer.outline.ValueMap;
import org.rapporteur.importer.source.EncodingRepair;
import org.rapporteur.importer.source.Paragraph;
import org.rapporteur.importer.source.SourceDocument;
import org.rapporteur.importer.source.SourceException;
import org.rapporteur.importer.source.SourceReader;
import org.rapporteur.lint.PersonalDetail;
import org.rapporteur.load.FollowUpWords;
import org.rapporteur.model.StatusVocabulary;
import org.rapporteur.treaty.Catalogue;
import org.rapporteur.treaty.Instrument;
import org.rapporteur.treaty.ParsedReferences;
import org.rapporteur.treaty.ReferenceParser;

/** Makes content from a file of another kind. Nothing is written. */
public final class Importer {

  private final ImportOptions options;
  private final Catalogue catalogue = BuiltInCatalogue.read();

  /**
   * @param options what the editor says of the file
   */
  public Importer(ImportOptions options) {
    this.options = options;
  }

  /**
   * Reads a file for a project.
   *
   * @param project the folder; a report in it is continued, and otherwise begun
   * @throws SourceException if the file cannot be read, or contains no recommendation
   */
  public ImportResult read(Path file, Path project) {
    Path content = project.resolve("content");
    boolean continued = Files.isRegularFile(content.resolve("report.yaml"));
    ImportRecord record = continued ? record(content) : new ImportRecord(List.of());
    String name = file.getFileName().toString();
    boolean repair = options.repairEncoding() || record.source(name).repaired();
    SourceDocument document = new EncodingRepair(repair).read(new SourceReader().read(file));
    Map<String, String> columns = new LinkedHashMap<>(record.source(name).columns());
    columns.putAll(options.columns());
    ValueMap values = record.source(name).values().with(options.values());
    List<String> remarks = new ArrayList<>(document.remarks());
    String language = language(document, remarks);
    ReferenceParser parser = new ReferenceParser(catalogue, ownInstrument());
    ThemeTitles titles =
        new ThemeTitles(
            text -> isReference(parser, text),
            new SentenceCase(options.sentenceCase(), Locale.forLanguageTag(language)),
            ContentWords.in(language).untitled());
    ValueMap known = WordMeanings.printed(language).with(values);
    Recogniser recogniser = new Recogniser(new ColumnKeys(columns), known, titles, language);
    Outline outline = recogniser.read(document);
    if (outline.items().isEmpty()) {
      throw new SourceException(
          "no recommendation was found in the file",
          "Give each one a number, a bullet or a heading of its own. In a table, name the column"
              + " with --map demand=\"Its heading\".");
    }
    remarks.addAll(outline.remarks());
    StatusVocabulary statuses =
        continued ? new FollowUpWords(content).statuses() : StatusProposal.of(outline);
    WordMeanings meanings = new WordMeanings(known, statuses, name);
    ContentDraft draft =
        new ContentWriter(document, text -> isReference(parser, text), language, meanings)
            .write(outline);
    remarks.addAll(draft.remarks());
    ProjectFiles files =
        new ProjectFiles(project, record.source(name), recogniser.mapping(), values, repair);
    if (continued) {
      files.update(draft, record);
    } else {
      files.begin(
          draft, new ReportFacts(options, parser, remarks).read(document, outline, language, name));
    }
    remarks.addAll(files.remarks());
    return new ImportResult(
        files.created(),
        files.changed(),
        files.pictures(),
        Account.of(document, draft.uses()),
        counts(outline, draft),
        recogniser.mapping(),
        remarks,
        personal(draft.uses()),
        files.conflicts());
  }

  /** Details of persons in what is imported, which must not be published by accident. */
  private static List<String> personal(List<Use> uses) {
    List<String> found = new ArrayList<>();
    for (Use use : uses) {
      if (use.isImported()) {
        for (PersonalDetail detail : PersonalDetail.in(use.text())) {
          found.add(
              use.place().words()
                  + ": “"
                  + use.text().substring(detail.start(), detail.end())
                  + "” looks like "
                  + detail.kind().words()
                  + ".");
        }
      }
    }
    return found;
  }

  private static ImportRecord record(Path content) {
    Path file = content.resolve(ImportRecord.FILE_NAME);
    if (!Files.isRegularFile(file)) {
      return new ImportRecord(List.of());
    }
    try {
      Diagnostics diagnostics = new Diagnostics();
      ImportRecord record =
          new ImportRecordReader(diagnostics)
              .read("content/" + ImportRecord.FILE_NAME, Files.readString(file));
      if (diagnostics.hasErrors()) {
        Diagnostic first = diagnostics.sorted().get(0);
        throw new SourceException(
            first.span().file() + ":" + first.span().line() + ": " + first.message(),
            first.help()
                + " If you cannot, restore the file from the repository; without it,"
                + " recommendations would be added twice.");
      }
      return record;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String language(SourceDocument document, List<String> remarks) {
    String text =
        Account.paragraphs(document).stream()
            .map(Paragraph::plain)
            .limit(400)
            .collect(Collectors.joining("\n"));
    Optional<String> found =
        options.language().or(() -> LanguageGuess.of(document.language(), text));
    if (found.isEmpty()) {
      boolean chinese = text.codePoints().anyMatch(Character::isIdeographic);
      remarks.add(
          "The language could not be found. Choose it with --language"
              + (chinese ? " zh-Hans or zh-Hant." : ", such as --language en."));
      return chinese ? "zh-Hans" : "en";
    }
    if (options.language().isEmpty()) {
      remarks.add("The language was taken to be " + found.get() + ".");
    }
    return found.get();
  }

  private Optional<Instrument> ownInstrument() {
    return options.instrument().flatMap(catalogue::byId);
  }

  private static boolean isReference(ReferenceParser parser, String text) {
    ParsedReferences parsed = parser.parse(text);
    return !parsed.provisions().isEmpty() && parsed.problems().isEmpty();
  }

  private static Map<String, Integer> counts(Outline outline, ContentDraft draft) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("recommendations", draft.items().size());
    counts.put("themes", draft.themes().size());
    if (!draft.pages().isEmpty()) {
      counts.put("pages", draft.pages().size());
    }
    for (OutlineItem item : outline.items()) {
      for (String position : item.values("responses.position")) {
        if (position.length() <= 40) {
          counts.merge("position “" + position + "”", 1, Integer::sum);
        }
      }
    }
    return counts;
  }
}
