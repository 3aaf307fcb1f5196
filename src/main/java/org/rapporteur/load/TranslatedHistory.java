package org.rapporteur.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.model.RecommendationFacts.Change;
import org.rapporteur.yaml.Fields;
import org.rapporteur.yaml.TextValue;

/**
 * The notes of a recommendation's history in a translation. A note belongs to the change of the
 * same date; the second note of a date to the second change, and so on.
 *
 * @param changes the changes of the original, with the notes that are translated
 * @param parts the notes of the original that are translated, by the name of the part
 * @param untranslated the names of the other notes
 */
record TranslatedHistory(
    List<Change> changes, Map<String, String> parts, List<String> untranslated) {

  /**
   * Reads the key {@code history} of a translation.
   *
   * @param language the language of the translation
   */
  static TranslatedHistory read(
      Fields fields, List<Change> original, String language, Diagnostics diagnostics) {
    DatedParts dated = new DatedParts("history", original.stream().map(Change::date).toList());
    Map<Integer, TextValue> notes =
        dated.read(
            fields,
            "note",
            position -> true,
            date -> "entry of " + date + " for this note",
            diagnostics);
    return of(original, dated.positions(), notes, language);
  }

  private static TranslatedHistory of(
      List<Change> original,
      Map<String, Integer> positions,
      Map<Integer, TextValue> notes,
      String language) {
    List<Change> changes = new ArrayList<>(original);
    Map<String, String> parts = new LinkedHashMap<>();
    List<String> untranslated = new ArrayList<>();
    positions.forEach(
        (name, position) -> {
          Change change = original.get(position);
          TextValue note = notes.get(position);
          if (note == null) {
            untranslated.add(name);
          } else {
            changes.set(position, change.translated(note.text(), language));
            parts.put(name, change.note());
          }
        });
    return new TranslatedHistory(changes, parts, untranslated);
  }
}
