package org.rapporteur.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The latest positions on a recommendation, computed from its responses, outcomes and progress. The
 * position of a party that has to act is never mixed with the assessment by somebody else.
 *
 * @param positions the latest position of each addressee or other party that answered, newest first
 * @param assessments the latest assessment by each body and by everybody else, newest first
 */
public record Standing(List<Position> positions, List<Position> assessments) {

  /** The standing of a recommendation to which nobody answered. */
  public static final Standing NONE = new Standing(List.of(), List.of());

  private static final Comparator<Position> BY_DATE =
      Comparator.comparing(
          position -> position.date().orElse(null),
          Comparator.nullsFirst(Comparator.naturalOrder()));

  public Standing {
    positions = List.copyOf(positions);
    assessments = List.copyOf(assessments);
  }

  /**
   * A position or an assessment, from a response, an outcome or an entry of the progress.
   *
   * @param by those for whom it is the latest; empty for an outcome, and if the authors of the
   *     report assess it
   * @param document the symbol of the document of an outcome
   * @param position supported, partly-supported, noted, under-consideration or rejected
   * @param stated the position in the author's own word, if that is another
   * @param status the status of progress, as written; see {@link StatusVocabulary#find}
   * @param extent full or part, in which the body took it up
   * @param grade the body's follow-up grade, as written by the body
   * @param date empty if it is not known
   */
  public record Position(
      List<String> by,
      Optional<String> document,
      Optional<String> position,
      Optional<String> stated,
      Optional<String> status,
      Optional<String> extent,
      Optional<String> grade,
      Optional<PartialDate> date) {

    public Position {
      by = List.copyOf(by);
    }

    private static Position of(RecommendationFacts.Response response) {
      return new Position(
          response.parties(),
          Optional.empty(),
          response.position(),
          response.stated(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          response.date());
    }

    private static Position of(RecommendationFacts.Outcome outcome) {
      return new Position(
          List.of(),
          Optional.of(outcome.document()),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          outcome.extent(),
          outcome.grade(),
          outcome.date());
    }

    private static Position of(RecommendationFacts.Progress progress) {
      return new Position(
          progress.by().stream().toList(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          progress.status(),
          Optional.empty(),
          Optional.empty(),
          Optional.of(progress.date()));
    }

    private Position by(List<String> parties) {
      return new Position(parties, document, position, stated, status, extent, grade, date);
    }

    /** Whose position it is: the parties, the body of the document, or the authors. */
    private List<String> holders() {
      return document.map(symbol -> List.of(body(symbol))).orElse(by.isEmpty() ? List.of("") : by);
    }
  }

  /**
   * The parties that have to act on a recommendation: its addressees, those that answered, and the
   * State under review.
   */
  public record Parties(Set<String> keys) {

    public Parties {
      keys = Set.copyOf(keys);
    }

    static Parties of(RecommendationFacts facts, Optional<String> state) {
      Set<String> keys = new HashSet<>();
      state.map(Standing::key).ifPresent(keys::add);
      facts.addressees().forEach(name -> keys.add(key(name)));
      facts.responses().forEach(r -> r.parties().forEach(name -> keys.add(key(name))));
      return new Parties(keys);
    }

    /** Whether a name is one of the parties, without regard to capitals and spaces. */
    public boolean contains(String name) {
      return keys.contains(key(name));
    }
  }

  /**
   * Computes the standing of a recommendation.
   *
   * @param state the State under review, whose progress is its own position
   */
  public static Standing of(RecommendationFacts facts, Optional<String> state) {
    if (facts.responses().isEmpty() && facts.outcomes().isEmpty() && facts.progress().isEmpty()) {
      return NONE;
    }
    Parties parties = Parties.of(facts, state);
    List<Position> positions = new ArrayList<>();
    List<Position> assessments = new ArrayList<>();
    facts.responses().stream()
        .filter(response -> response.position().isPresent())
        .forEach(response -> positions.add(Position.of(response)));
    facts.outcomes().forEach(outcome -> assessments.add(Position.of(outcome)));
    facts.progress().stream()
        .filter(progress -> progress.status().isPresent())
        .forEach(
            progress ->
                (progress.by().filter(parties::contains).isPresent() ? positions : assessments)
                    .add(Position.of(progress)));
    return new Standing(latest(positions), latest(assessments));
  }

  /**
   * The latest of each holder, newest first. Of those without a date or with the same date, the
   * last one is the latest.
   */
  private static List<Position> latest(List<Position> all) {
    List<Position> sorted = all.stream().sorted(BY_DATE).toList();
    Map<String, Integer> last = new HashMap<>();
    for (int i = 0; i < sorted.size(); i++) {
      int at = i;
      sorted.get(i).holders().forEach(holder -> last.put(key(holder), at));
    }
    List<Position> latest = new ArrayList<>();
    for (int i = sorted.size() - 1; i >= 0; i--) {
      int at = i;
      Position position = sorted.get(i);
      if (position.holders().stream()
          .anyMatch(holder -> last.getOrDefault(key(holder), -1) == at)) {
        latest.add(
            position.by(
                position.by().stream()
                    .filter(name -> last.getOrDefault(key(name), -1) == at)
                    .toList()));
      }
    }
    return latest;
  }

  /** The same standing with the positions of only one of the parties. */
  public Standing only(String party) {
    return new Standing(
        positions.stream()
            .filter(position -> position.by().stream().anyMatch(name -> isSame(name, party)))
            .map(position -> position.by(List.of(party)))
            .toList(),
        assessments);
  }

  private static boolean isSame(String name, String other) {
    return key(name).equals(key(other));
  }

  /** A name without differences of capitals and spaces. */
  private static String key(String name) {
    return String.join(" ", name.strip().toLowerCase(Locale.ROOT).split("\\s+", -1));
  }

  /**
   * The body that issues a document: the symbol's first part, and the second one too for organs of
   * the General Assembly and the Economic and Social Council.
   */
  private static String body(String symbol) {
    String[] parts = symbol.strip().split("/", -1);
    boolean organ = parts.length > 1 && (parts[0].equals("A") || parts[0].equals("E"));
    return organ ? parts[0] + "/" + parts[1] : parts[0];
  }
}
