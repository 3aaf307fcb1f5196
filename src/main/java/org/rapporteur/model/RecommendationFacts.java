package org.rapporteur.model;

import java.util.List;
import java.util.Optional;

/**
 * What else front matter says of a recommendation, all of it for its page and the data.
 *
 * @param types words of law, policy, practice, data, information, action
 * @param addressees who must act
 * @param affected whom it concerns
 * @param source its place in the original
 * @param evidence where the facts behind it can be seen
 * @param history what was changed since it was published, and when
 * @param responses what the State and others answered
 * @param outcomes where a body took it up
 */
public record RecommendationFacts(
    List<String> types,
    List<String> addressees,
    List<String> affected,
    Optional<String> source,
    List<Evidence> evidence,
    List<Change> history,
    List<Response> responses,
    List<Outcome> outcomes) {

  public RecommendationFacts {
    types = List.copyOf(types);
    addressees = List.copyOf(addressees);
    affected = List.copyOf(affected);
    evidence = List.copyOf(evidence);
    history = List.copyOf(history);
    responses = List.copyOf(responses);
    outcomes = List.copyOf(outcomes);
  }

  /** A source behind a recommendation; url and archived are absolute addresses. */
  public record Evidence(
      String label,
      Optional<String> url,
      Optional<PartialDate> accessed,
      Optional<String> archived) {}

  /**
   * A change after publication.
   *
   * @param kind correction or amendment; empty for the record of a withdrawal or merger
   */
  public record Change(PartialDate date, Optional<String> kind, String note) {}

  /**
   * An answer to a recommendation.
   *
   * @param position supported, partly-supported, noted or rejected
   */
  public record Response(
      String by,
      Optional<String> position,
      Optional<PartialDate> date,
      Optional<Link> source,
      Optional<Phrase> text) {}

  /**
   * A place where a body took the recommendation up.
   *
   * @param document a symbol such as CCPR/C/USA/CO/5
   * @param extent full or part
   * @param grade the body's grade of follow-up, as it gives it
   */
  public record Outcome(
      String document,
      Optional<String> paragraph,
      Optional<String> extent,
      Optional<PartialDate> date,
      Optional<String> url,
      Optional<String> grade) {}

  /** Words with an absolute address, or words alone. */
  public record Link(String label, Optional<String> url) {}
}
