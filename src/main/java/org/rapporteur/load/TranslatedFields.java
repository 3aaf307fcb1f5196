package org.rapporteur.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.markdown.MarkdownReader;
import org.rapporteur.model.Language;
import org.rapporteur.model.LocatedProse;
import org.rapporteur.model.OriginalFingerprint;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.TranslationStatus;
import org.rapporteur.yaml.Fields;
import org.rapporteur.yaml.Node;
import org.rapporteur.yaml.TextValue;

/**
 * The fields of report.yaml, with the texts of its translation. A text without a translation is in
 * the language of the original.
 *
 * @param translation the fields of the translation, for texts only; empty for the original language
 * @param source the language of the original
 * @param language the language of the edition
 */
record TranslatedFields(
    Fields original, Optional<Fields> translation, Language source, Language language) {

  /** The keys that can be translated. */
  private static final List<String> KEYS =
      List.of(
          "title",
          "short-title",
          "recommendation-name",
          "parts",
          "corrections",
          "disclaimer",
          "summary");

  /**
   * The Markdown readers of an edition.
   *
   * @param own the reader for the language of the originals
   * @param translated the reader for the edition's language
   */
  record MarkdownReaders(MarkdownReader own, MarkdownReader translated) {}

  /** Reports the keys that were not read. */
  void finish() {
    original.finish();
    translation.ifPresent(Fields::finish);
  }

  /** The line of a key, with the punctuation of its language. */
  Optional<Phrase> phrase(String key, MarkdownReaders readers) {
    Optional<Phrase> translated =
        translation.flatMap(f -> f.line(key)).map(text -> readers.translated().line(text.text()));
    Optional<Phrase> fallback = original.line(key).map(text -> readers.own().line(text.text()));
    return translated.or(() -> fallback);
  }

  /**
   * The text of a key.
   *
   * @param readers the Markdown readers for both languages
   */
  LocatedProse text(String key, MarkdownReaders readers, Diagnostics diagnostics) {
    Optional<TextValue> translatedValue = translation.flatMap(f -> f.value(key));
    Optional<TextValue> fallback = original.value(key);
    return translatedValue
        .map(value -> text(value).read(readers.translated(), diagnostics))
        .or(() -> fallback.map(value -> text(value).read(readers.own(), diagnostics)))
        .orElse(LocatedProse.empty(language.tag()));
  }

  /** The translation compared with the original, for the keys that it has. */
  Optional<TranslationStatus> status(Diagnostics diagnostics) {
    return translation.map(
        translated -> {
          Map<String, String> parts = new LinkedHashMap<>();
          List<String> untranslated = new ArrayList<>();
          for (String key : KEYS) {
            if (translated.has(key)) {
              parts.put(key, original.node(key).map(TranslatedFields::source).orElse(""));
            } else if (original.has(key)) {
              untranslated.add(key);
            }
          }
          return new RecordedFingerprint(source.tag(), diagnostics)
              .read(
                  translated,
                  translated.span().file(),
                  OriginalFingerprint.of(parts),
                  untranslated);
        });
  }

  /**
   * The text of a value as written; that of a map without its keys, in the order of the keys; that
   * of a list of maps only the titles.
   */
  private static String source(Node value) {
    if (value instanceof Node.Sequence list) {
      return list.items().stream()
          .map(TranslatedFields::title)
          .map(TranslatedFields::source)
          .collect(Collectors.joining("\n"));
    }
    if (value instanceof Node.Mapping map) {
      return map.entries().stream()
          .sorted(Comparator.comparing(Node.Entry::key))
          .map(entry -> source(entry.value()))
          .collect(Collectors.joining("\n"));
    }
    return value instanceof Node.Scalar scalar ? scalar.text() : "";
  }

  private static Node title(Node item) {
    return item instanceof Node.Mapping map
        ? map.entries().stream()
            .filter(entry -> entry.key().equals("title"))
            .map(Node.Entry::value)
            .findFirst()
            .orElse(item)
        : item;
  }

  private static MarkdownValue text(TextValue value) {
    return new MarkdownValue(value, "report.yaml");
  }
}
