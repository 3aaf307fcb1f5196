package org.rapporteur.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.markdown.Document;
import org.rapporteur.model.RecommendationFacts;
import org.rapporteur.yaml.TextValue;

/**
 * What a translation translates.
 *
 * @param parts the texts of the original as written, by the name of the part
 * @param progress the entries of the progress whose texts can be translated
 * @param history the changes whose notes can be translated; empty for a text that has none
 */
record OriginalText(
    Document document,
    Map<String, String> parts,
    List<RecommendationFacts.Progress> progress,
    Optional<List<RecommendationFacts.Change>> history) {

  String title() {
    return parts.getOrDefault("title", "");
  }

  boolean hasTitle() {
    return !title().isEmpty();
  }

  /** A recommendation. */
  static OriginalText recommendation(
      Optional<TextValue> title, Document document, RecommendationFacts facts) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("title", title.map(TextValue::text).orElse(""));
    parts.put("demand", document.introSource());
    parts.put("sections", document.restSource());
    return new OriginalText(document, parts, facts.progress(), Optional.of(facts.history()));
  }

  /** A theme or a page, with its Markdown. */
  static OriginalText text(Optional<TextValue> title, Document document, String body) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("title", title.map(TextValue::text).orElse(""));
    parts.put("text", body);
    return new OriginalText(document, parts, List.of(), Optional.empty());
  }
}
