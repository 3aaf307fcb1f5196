package org.rapporteur.treaty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A document with the paragraphs of it that are cited.
 *
 * @param paragraphs paragraphs and ranges of them, such as {@code 12}, {@code 12–14} and {@code 34
 *     (a)}; empty if the document is cited as a whole
 */
public record CitedDocument(DocumentKey document, List<String> paragraphs) {

  public CitedDocument {
    paragraphs = List.copyOf(paragraphs);
  }

  /** Merges citations of the same document, in order, without repetitions. */
  public static List<CitedDocument> merged(List<CitedDocument> cited) {
    if (cited.isEmpty()) {
      return List.of();
    }
    Map<DocumentKey, Set<String>> paragraphs = new LinkedHashMap<>();
    for (CitedDocument each : cited) {
      paragraphs
          .computeIfAbsent(each.document, key -> new LinkedHashSet<>())
          .addAll(each.paragraphs);
    }
    List<CitedDocument> merged = new ArrayList<>();
    paragraphs.forEach((key, list) -> merged.add(new CitedDocument(key, List.copyOf(list))));
    return merged;
  }
}
