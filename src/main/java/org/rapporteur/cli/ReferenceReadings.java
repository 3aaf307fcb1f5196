package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.treaty.Catalogue;
import org.rapporteur.treaty.Instrument;
import org.rapporteur.treaty.ParsedReferences;
import org.rapporteur.treaty.ProseReferences;
import org.rapporteur.treaty.ReferenceParser;
import org.rapporteur.treaty.ReferenceProblem;

/** Reads texts, each with its own instrument. */
final class ReferenceReadings {

  private final Catalogue catalogue;
  private final Map<String, ReferenceParser> parsers = new HashMap<>();
  private final Map<String, ProseReferences> finders = new HashMap<>();

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
            finders.computeIfAbsent(id, key -> new ProseReferences(catalogue, own)).find(text));
  }

  private static TextReading ofValue(String text, ParsedReferences parsed) {
    List<TextReading.Part> parts =
        parsed.provisions().stream()
            .map(provision -> new TextReading.Part(0, text.length(), List.of(provision)))
            .toList();
    return new TextReading(text, parts, parsed.problems());
  }

  private static TextReading ofText(String text, List<ProseReferences.Match> matches) {
    List<TextReading.Part> parts = new ArrayList<>();
    List<ReferenceProblem> problems = new ArrayList<>();
    for (ProseReferences.Match match : matches) {
      match
          .parts()
          .forEach(
              part -> parts.add(new TextReading.Part(part.start(), part.end(), part.provisions())));
      problems.addAll(match.problems());
    }
    return new TextReading(text, parts, problems);
  }
}
