package org.rapporteur.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.markdown.Document;
import org.rapporteur.markdown.MarkdownReader;
import org.rapporteur.markdown.MarkdownSource;
import org.rapporteur.model.OriginalFingerprint;
import org.rapporteur.model.RecommendationFacts;
import org.rapporteur.model.TranslationStatus;
import org.rapporteur.yaml.Fields;
import org.rapporteur.yaml.TextValue;

/** Reads the file of a translation, and compares it with its original. */
record TranslationReader(EditionContext context, Folder.FolderEntry item) {

  /**
   * Reads a translation; empty after a reported problem.
   *
   * @param what what it translates, for messages ("a recommendation")
   */
  Optional<TranslatedText> read(OriginalText original, String what) {
    return context
        .frontMatter(item, what + "’s translation")
        .map(frontMatter -> read(original, frontMatter));
  }

  private TranslatedText read(OriginalText original, FrontMatterFile frontMatter) {
    MarkdownReader reader = context.translationReader();
    Diagnostics diagnostics = context.diagnostics();
    Fields fields = frontMatter.fields();
    Optional<TextValue> title = title(original, fields);
    Optional<TranslatedHistory> history = original.history().map(all -> history(fields, all));
    Map<String, String> parts = new LinkedHashMap<>(original.parts());
    history.ifPresent(translated -> parts.putAll(translated.parts()));
    TranslatedProgress progress =
        original.history().isEmpty()
            ? TranslatedProgress.NONE
            : TranslatedProgress.read(
                fields,
                original.progress(),
                reader.quoting(context.language().tag()),
                context.path(item),
                diagnostics);
    parts.putAll(progress.parts());
    List<String> untranslated =
        new ArrayList<>(history.map(TranslatedHistory::untranslated).orElse(List.of()));
    untranslated.addAll(progress.untranslated());
    // What an original that cannot be read consists of is not known.
    boolean readable = original.document().isReadable();
    TranslationStatus status =
        new RecordedFingerprint(context.source().tag(), readable ? diagnostics : new Diagnostics())
            .read(fields, item.name(), OriginalFingerprint.of(parts), untranslated);
    fields.finish();
    MarkdownSource source = context.source(item, frontMatter);
    Document document =
        readable
            ? reader.read(source, original.document().headingIds(), diagnostics)
            : reader.read(source, diagnostics);
    if (readable && document.isReadable()) {
      checkLetteredItems(original.document(), document);
    }
    return new TranslatedText(
        title,
        title.map(t -> reader.line(t.text())),
        document,
        progress,
        history.map(TranslatedHistory::changes).orElse(List.of()),
        status);
  }

  private Optional<TextValue> title(OriginalText original, Fields fields) {
    boolean missing = original.hasTitle() && !fields.has("title");
    Optional<TextValue> title = fields.line("title");
    if (missing) {
      mismatch(
          Span.of(item.name()),
          "this translation has no title, but its original has “" + original.title() + "”",
          "Add the translated title:  title: …");
    }
    if (original.hasTitle() || title.isEmpty()) {
      return title;
    }
    mismatch(
        title.get().span(),
        "this translation has the title “" + title.get().text() + "”, but its original has none",
        "Remove  title  here, or add one to the original.");
    return Optional.empty();
  }

  private void mismatch(Span span, String message, String help) {
    context.diagnostics().report(Rule.TRANSLATION_MISMATCH, span, message, help);
  }

  /** Reads only the notes of the history, for a recommendation whose text is not published. */
  List<RecommendationFacts.Change> readHistory(List<RecommendationFacts.Change> original) {
    return context
        .frontMatter(item, "a recommendation’s translation")
        .map(frontMatter -> history(frontMatter.fields(), original).changes())
        .orElse(original);
  }

  private TranslatedHistory history(Fields fields, List<RecommendationFacts.Change> original) {
    return TranslatedHistory.read(
        fields, original, context.language().tag(), context.diagnostics());
  }

  /**
   * Checks that a translation has the same number of lettered items as its original, or none, since
   * links can refer to them.
   */
  private void checkLetteredItems(Document original, Document translation) {
    int expected = original.text().prose().anchors().size();
    int actual = translation.text().prose().anchors().size();
    if (actual > 0 && actual != expected) {
      context
          .diagnostics()
          .report(
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
}
