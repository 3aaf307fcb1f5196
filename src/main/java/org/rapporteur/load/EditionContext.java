package org.rapporteur.load;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.markdown.Document;
import org.rapporteur.markdown.MarkdownReader;
import org.rapporteur.markdown.MarkdownSource;
import org.rapporteur.model.Language;
import org.rapporteur.treaty.Instrument;
import org.rapporteur.treaty.NamedInstrument;
import org.rapporteur.treaty.ReferenceParser;

/**
 * The context in which the files of one edition are read.
 *
 * @param settings the settings that the result for every file depends on
 * @param sourceReader the Markdown reader for the language of the originals
 * @param translationReader the Markdown reader for the edition's language
 * @param parseCache the results of earlier reads
 */
record EditionContext(
    Settings settings,
    ReferenceParser parser,
    MarkdownReader sourceReader,
    MarkdownReader translationReader,
    ParseCache parseCache,
    Diagnostics diagnostics) {

  /**
   * The settings that the result for every file depends on, besides its bytes.
   *
   * @param content the content folder
   * @param source the language of the original files
   * @param language the language of the edition
   * @param drafts whether drafts are part of the report
   * @param reading what report.yaml says about reading texts
   * @param instrument the default instrument for a bare article number
   * @param instruments the report's own instruments
   */
  record Settings(
      Folder content,
      Language source,
      Language language,
      boolean drafts,
      Reading reading,
      Optional<Instrument> instrument,
      List<NamedInstrument> instruments) {}

  /**
   * How texts are read.
   *
   * @param bareReferences whether an article without an instrument becomes a link
   * @param verbatim whether the texts quote the authors' words
   */
  record Reading(boolean bareReferences, boolean verbatim) {}

  /** A file and its translation. */
  record TranslatedFile(Folder.FolderEntry original, Optional<Folder.FolderEntry> translation) {}

  Language source() {
    return settings.source();
  }

  Language language() {
    return settings.language();
  }

  /** Returns the same context with other diagnostics. */
  EditionContext reportingTo(Diagnostics other) {
    return new EditionContext(settings, parser, sourceReader, translationReader, parseCache, other);
  }

  /**
   * Reads a value, or returns the cached one.
   *
   * @param folder the folder that is read
   * @param part the part of the folder; empty for all of it
   * @param more further dependencies besides the settings and the bytes
   * @param bytes supplies a key that is equal only for equal bytes
   */
  <T> T cached(
      String folder,
      String part,
      Object more,
      Supplier<Optional<Object>> bytes,
      Function<EditionContext, T> read) {
    return parseCache.get(
        new ParseCache.Key(folder, part + " " + language().tag()),
        List.of(settings, more),
        bytes,
        diagnostics,
        recorded -> read.apply(reportingTo(recorded)));
  }

  /** Reads a file with front matter; empty after a reported problem. */
  Optional<FrontMatterFile> frontMatter(Folder.FolderEntry item, String what) {
    return TextFile.read(item, diagnostics)
        .flatMap(text -> FrontMatterFile.of(item.name(), text, what, diagnostics));
  }

  Document document(Folder.FolderEntry item, FrontMatterFile frontMatter) {
    return sourceReader.read(source(item, frontMatter), diagnostics);
  }

  /** Reads the translation of a file, if there is one. */
  Optional<TranslatedText> translation(TranslatedFile files, OriginalText original, String what) {
    return files
        .translation()
        .flatMap(item -> new TranslationReader(this, item).read(original, what));
  }

  MarkdownSource source(Folder.FolderEntry item, FrontMatterFile frontMatter) {
    return new MarkdownSource(item.name(), path(item), frontMatter.body(), frontMatter.bodyLine());
  }

  /** The path of a file from the content folder. */
  String path(Folder.FolderEntry item) {
    String folder = settings.content().name();
    return item.name().substring(folder.isEmpty() ? 0 : folder.length() + 1);
  }
}
