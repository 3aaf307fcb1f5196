package org.rapporteur.load;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.markdown.Document;
import org.rapporteur.markdown.MarkdownReader;
import org.rapporteur.markdown.MarkdownSource;
import org.rapporteur.model.Language;
import org.rapporteur.model.Phrase;
import org.rapporteur.treaty.Instrument;
import org.rapporteur.treaty.NamedInstrument;
import org.rapporteur.treaty.ReferenceParser;
import org.rapporteur.yaml.TextValue;

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

  /** A translation: its title, with the value it was read from, and its text. */
  record Translation(Optional<TextValue> titleValue, Optional<Phrase> title, Document document) {}

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

  Optional<Translation> translation(TranslatedFile files, Document original, String what) {
    if (files.translation().isEmpty()) {
      return Optional.empty();
    }
    Folder.FolderEntry item = files.translation().get();
    Optional<FrontMatterFile> frontMatter = frontMatter(item, what + "’s translation");
    if (frontMatter.isEmpty()) {
      return Optional.empty();
    }
    Optional<TextValue> title =
        frontMatter.get().fields().requiredLine("title", "Add the translated title:  title: …");
    frontMatter.get().fields().finish();
    MarkdownSource source = source(item, frontMatter.get());
    // The headings of an original that cannot be read are not known.
    Document document =
        original.isReadable()
            ? translationReader.read(source, original.headingIds(), diagnostics)
            : translationReader.read(source, diagnostics);
    if (original.isReadable() && document.isReadable()) {
      checkLetteredItems(original, document, item);
    }
    return Optional.of(
        new Translation(title, title.map(t -> translationReader.line(t.text())), document));
  }

  /**
   * Checks that a translation has the same number of lettered items as its original, or none, since
   * links can refer to them.
   */
  private void checkLetteredItems(
      Document original, Document translation, Folder.FolderEntry item) {
    int expected = original.text().prose().anchors().size();
    int actual = translation.text().prose().anchors().size();
    if (actual > 0 && actual != expected) {
      diagnostics.report(
          Rule.TRANSLATION_MISMATCH,
          Span.of(item.name()),
          "the original has "
              + expected
              + (expected == 1 ? " lettered item" : " lettered items")
              + ", but this translation has "
              + actual,
          "Use the same items as the original, because links can refer to them.");
    }
  }

  private MarkdownSource source(Folder.FolderEntry item, FrontMatterFile frontMatter) {
    return new MarkdownSource(item.name(), path(item), frontMatter.body(), frontMatter.bodyLine());
  }

  /** The path of a file from the content folder. */
  String path(Folder.FolderEntry item) {
    String folder = settings.content().name();
    return item.name().substring(folder.isEmpty() ? 0 : folder.length() + 1);
  }
}
