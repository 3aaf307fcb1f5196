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
 * What the reading of one edition has in common.
 *
 * @param context what all its files depend on
 * @param own reads Markdown in the language of the originals
 * @param translated reads Markdown in the edition's language
 * @param parseCache what was read before
 */
record EditionContext(
    Context context,
    ReferenceParser parser,
    MarkdownReader own,
    MarkdownReader translated,
    ParseCache parseCache,
    Diagnostics diagnostics) {

  /**
   * What the meaning of every file depends on besides its bytes.
   *
   * @param content the content folder
   * @param source the language of the original files
   * @param language the edition's
   * @param drafts whether drafts are part of the report
   * @param instrument the default for a bare number
   * @param instruments those that the report brings
   */
  record Context(
      Folder content,
      Language source,
      Language language,
      boolean drafts,
      Optional<Instrument> instrument,
      List<NamedInstrument> instruments) {}

  /** A file and its translation. */
  record TranslatedFile(Folder.FolderEntry original, Optional<Folder.FolderEntry> translation) {}

  /** What a translation says: words only. */
  record Translation(Optional<TextValue> given, Language language, Document document) {

    Optional<Phrase> title() {
      return given.map(value -> new Phrase(value.text(), language.tag()));
    }
  }

  Language source() {
    return context.source();
  }

  Language language() {
    return context.language();
  }

  /** The same reading, its findings told elsewhere. */
  EditionContext reportingTo(Diagnostics other) {
    return new EditionContext(context, parser, own, translated, parseCache, other);
  }

  /**
   * Reads something, or remembers it.
   *
   * @param folder where it stands
   * @param part what of the folder; empty for all of it
   * @param more what it depends on besides the context and its bytes
   * @param bytes tells its bytes from others
   */
  <T> T cached(
      String folder,
      String part,
      Object more,
      Supplier<Optional<Object>> bytes,
      Function<EditionContext, T> read) {
    return parseCache.get(
        new ParseCache.Key(folder, part + " " + language().tag()),
        List.of(context, more),
        bytes,
        diagnostics,
        told -> read.apply(reportingTo(told)));
  }

  Optional<FrontMatterFile> matter(Folder.FolderEntry item, String what) {
    return TextFile.read(item, diagnostics)
        .flatMap(text -> FrontMatterFile.of(item.name(), text, what, diagnostics));
  }

  Document document(Folder.FolderEntry item, FrontMatterFile matter) {
    return own.read(source(item, matter), diagnostics);
  }

  Optional<Translation> translation(TranslatedFile files, Document original, String what) {
    if (files.translation().isEmpty()) {
      return Optional.empty();
    }
    Folder.FolderEntry item = files.translation().get();
    Optional<FrontMatterFile> matter = matter(item, what + "’s translation");
    if (matter.isEmpty()) {
      return Optional.empty();
    }
    Optional<TextValue> title =
        matter.get().fields().requiredLine("title", "Translate the title:  title: …");
    matter.get().fields().finish();
    MarkdownSource source = source(item, matter.get());
    // Of an original that can't be read nobody knows the headings.
    Document document =
        original.isReadable()
            ? translated.read(source, original.headingIds(), diagnostics)
            : translated.read(source, diagnostics);
    if (original.isReadable() && document.isReadable()) {
      letters(original, document, item);
    }
    return Optional.of(new Translation(title, language(), document));
  }

  /** A translation has the lettered items of its original, or none: they are places to link to. */
  private void letters(Document original, Document translation, Folder.FolderEntry item) {
    int wanted = original.text().prose().anchors().size();
    int found = translation.text().prose().anchors().size();
    if (found > 0 && found != wanted) {
      diagnostics.report(
          Rule.TRANSLATION_MISMATCH,
          Span.of(item.name()),
          "the original has "
              + wanted
              + (wanted == 1 ? " lettered item" : " lettered items")
              + ", this translation "
              + found,
          "Give it the same items, so that links to them land.");
    }
  }

  private MarkdownSource source(Folder.FolderEntry item, FrontMatterFile matter) {
    String folder = context.content().name();
    String path = item.name().substring(folder.isEmpty() ? 0 : folder.length() + 1);
    return new MarkdownSource(item.name(), path, matter.body(), matter.bodyLine());
  }
}
