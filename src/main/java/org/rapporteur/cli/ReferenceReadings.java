package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.treaty.Catalogue;
import org.rapporteur.treaty.Instrument;
import org.rapporteur.treaty.ParsedReferences;
import org.rapporteur.treaty.ProseDocuments;
import org.rapporteur.treaty.ProseReferences;
import org.rapporteur.treaty.ReferenceParser;
import org.rapporteur.treaty.ReferenceProblem;
import org.rapporteur.treaty.TextReferences;

/** Reads texts, each with its own instrument. */
final class ReferenceReadings {

  private final Catalogue catalogue;
  private final Map<String, ReferenceParser> parsers = new HashMap<>();
  private final Map<String, TextReferences> finders = new HashMap<>();

  ReferenceReadings(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * @param articles whether the text consists of references only
   */
  TextReading read(String text, Optional<Instrument> own, boolean articles) {
    String id = own.map(Instrument::id).orElse("");
    return articles
        ? ofValue(
            text,
            parsers.computeIfAbsent(id, key -> new ReferenceParser(catalogue, own)).parse(text))
        : ofText(
            text,
            finders
                .computeIfAbsent(id, key -> new TextReferences(catalogue, own, false))
                .find(text));
  }

  private static TextReading ofValue(String text, ParsedReferences parsed) {
    List<TextReading.Part> parts =
        parsed.provisions().stream()
            .map(provision -> new TextReading.Part(0, text.length(), List.of(provision)))
            .toList();
    return new TextReading(text, parts, List.of(), parsed.problems());
  }

  private static TextReading ofText(String text, TextReferences.Found found) {
    List<TextReading.Part> parts = new ArrayList<>();
    List<TextReading.DocumentPart> documents = new ArrayList<>();
    List<ReferenceProblem> problems = new ArrayList<>();
    for (ProseDocuments.Match match : found.documents()) {
      match
          .cited()
          .map(cited -> new TextReading.DocumentPart(match.start(), match.end(), cited))
          .ifPresent(documents::add);
      problems.addAll(match.problems());
    }
    for (ProseReferences.Match match : found.provisions()) {
      match
          .parts()
          .forEach(
              part -> parts.add(new TextReading.Part(part.start(), part.end(), part.provisions())));
      problems.addAll(match.problems());
    }
    return new TextReading(text, parts, documents, problems);
  }
}
