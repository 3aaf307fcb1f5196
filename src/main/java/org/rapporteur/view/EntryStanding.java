package org.rapporteur.view;

import java.util.List;
import org.rapporteur.index.StatusNames;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.Standing;
import org.rapporteur.model.StatusVocabulary.StatusClass;

/**
 * The standing of a recommendation on a page.
 *
 * @param positions the latest position of each addressee or other party that answered, newest first
 * @param assessments the latest assessment by each body and by everybody else, newest first
 */
public record EntryStanding(List<EntryPosition> positions, List<EntryPosition> assessments) {

  public EntryStanding {
    positions = List.copyOf(positions);
    assessments = List.copyOf(assessments);
  }

  static EntryStanding of(Standing standing, StatusNames names) {
    return new EntryStanding(
        entries(standing.positions(), names), entries(standing.assessments(), names));
  }

  private static List<EntryPosition> entries(List<Standing.Position> positions, StatusNames names) {
    return positions.stream()
        .map(
            position -> {
              Phrase status = position.status().map(names::name).orElse(new Phrase("", ""));
              return new EntryPosition(
                  position,
                  status.text(),
                  status.language(),
                  names.vocabulary().statusClass(position).map(StatusClass::word).orElse(""));
            })
        .toList();
  }

  /**
   * A position or an assessment on a page.
   *
   * @param facts by whom, when, and what it says
   * @param status the name of the status of progress for readers; empty if it has none
   * @param statusLanguage the language of that name
   * @param statusClass {@code open}, {@code partial}, {@code done}, {@code refused} or {@code
   *     unknown}; empty without a status or a grade that the report lists
   */
  public record EntryPosition(
      Standing.Position facts, String status, String statusLanguage, String statusClass) {}
}
