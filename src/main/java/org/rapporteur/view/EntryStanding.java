package org.rapporteur.view;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

  /**
   * Creates the standing of a recommendation on a page.
   *
   * @param href the address of the page that lists the recommendations with the same position
   */
  static EntryStanding of(
      Standing standing, StatusNames names, Function<Standing.Position, String> href) {
    return new EntryStanding(
        entries(standing.positions(), names, href), entries(standing.assessments(), names, href));
  }

  private static List<EntryPosition> entries(
      List<Standing.Position> positions,
      StatusNames names,
      Function<Standing.Position, String> href) {
    return positions.stream()
        .map(
            position -> {
              Phrase status = position.status().map(names::name).orElse(new Phrase("", ""));
              return new EntryPosition(
                  position,
                  status.text(),
                  status.language(),
                  names.vocabulary().statusClass(position).map(StatusClass::word).orElse(""),
                  href.apply(position));
            })
        .toList();
  }

  /** The positions by what they say, those of most parties first. */
  public List<SamePosition> grouped() {
    Map<String, SamePosition> groups = new LinkedHashMap<>();
    for (EntryPosition each : positions) {
      String said =
          each.facts().position().orElse("")
              + "|"
              + each.facts().stated().orElse("")
              + "|"
              + each.status();
      SamePosition group = groups.get(said);
      groups.put(said, new SamePosition(each, group == null ? 1 : group.count() + 1));
    }
    return groups.values().stream()
        .sorted(Comparator.comparing(SamePosition::count).reversed())
        .toList();
  }

  /**
   * A position that several parties have.
   *
   * @param position the position of one of them
   * @param count how many parties have it
   */
  public record SamePosition(EntryPosition position, int count) {}

  /**
   * A position or an assessment on a page.
   *
   * @param facts by whom, when, and what it says
   * @param status the name of the status of progress for readers; empty if it has none
   * @param statusLanguage the language of that name
   * @param statusClass {@code open}, {@code partial}, {@code done}, {@code refused} or {@code
   *     unknown}; empty without a status or a grade that the report lists
   * @param href the address of the page that lists the recommendations with the same position or
   *     assessment; empty except on the page of the recommendation
   */
  public record EntryPosition(
      Standing.Position facts,
      String status,
      String statusLanguage,
      String statusClass,
      String href) {}
}
