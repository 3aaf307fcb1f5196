package org.rapporteur.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.markdown.MarkdownReader;
import org.rapporteur.model.LocatedProse;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.RecommendationFacts.Progress;
import org.rapporteur.yaml.Fields;

/**
 * The texts of a recommendation's progress in a translation. A text belongs to the entry of the
 * same date.
 *
 * @param texts the translated texts by the position of their entry
 * @param parts the texts of the original that are translated, by the name of the part
 * @param untranslated the names of the other texts
 */
record TranslatedProgress(
    Map<Integer, LocatedProse> texts, Map<String, String> parts, List<String> untranslated) {

  /** The translation of a text that has no progress. */
  static final TranslatedProgress NONE = new TranslatedProgress(Map.of(), Map.of(), List.of());

  /**
   * Reads the key {@code progress} of a translation.
   *
   * @param reader the reader for texts in its language
   * @param path the file's path from the content folder
   */
  static TranslatedProgress read(
      Fields fields,
      List<Progress> original,
      MarkdownReader reader,
      String path,
      Diagnostics diagnostics) {
    DatedParts dated = new DatedParts("progress", original.stream().map(Progress::date).toList());
    Map<Integer, LocatedProse> texts = new HashMap<>();
    dated
        .read(
            fields,
            "text",
            position -> original.get(position).text().isPresent(),
            date -> "text of " + date + " for this one",
            diagnostics)
        .forEach(
            (position, text) ->
                texts.put(position, new MarkdownValue(text, path).read(reader, diagnostics)));
    Map<String, String> parts = new LinkedHashMap<>();
    List<String> untranslated = new ArrayList<>();
    dated
        .positions()
        .forEach(
            (name, at) -> {
              if (texts.containsKey(at)) {
                parts.put(name, original.get(at).text().map(Phrase::text).orElse(""));
              } else if (original.get(at).text().isPresent()) {
                untranslated.add(name);
              }
            });
    return new TranslatedProgress(texts, parts, untranslated);
  }

  /** The texts with those that are translated instead of the original ones. */
  List<LocatedProse> in(List<LocatedProse> original) {
    List<LocatedProse> all = new ArrayList<>(original);
    texts.forEach(all::set);
    return all;
  }

  /** The entries with the translated texts without markup. */
  List<Progress> entries(List<Progress> original) {
    List<Progress> all = new ArrayList<>(original);
    texts.forEach(
        (at, text) ->
            all.set(at, all.get(at).with(new Phrase(text.prose().plain(), text.language()))));
    return all;
  }
}
