package org.rapporteur.model;

import java.util.List;
import java.util.Optional;

/**
 * Further facts about a recommendation from its front matter, for its page and the data files.
 *
 * @param types any of law, policy, practice, data, information and action
 * @param addressees the authorities that must act
 * @param affected the groups it concerns
 * @param recommendedBy the States or members that recommend it
 * @param date when it was made, if that differs from the date of the report
 * @param sdgs the goals and targets of the Sustainable Development Goals that it serves: {@code
 *     16}, {@code 16.3}
 * @param themes the slugs of further themes that list it
 * @param follows the earlier demands that it repeats, as written
 * @param media its versions in other forms, such as sign language
 * @param source the place in the original document
 * @param evidence the sources for the underlying facts
 * @param history the changes since publication
 * @param responses the answers of the State and others
 * @param outcomes the documents in which a body took it up
 * @param progress what happened since, as written, oldest first
 * @param language the language of these texts, which is that of the original
 */
public record RecommendationFacts(
    List<String> types,
    List<String> addressees,
    List<String> affected,
    List<String> recommendedBy,
    Optional<PartialDate> date,
    List<String> sdgs,
    List<String> themes,
    List<EarlierDemand> follows,
    List<Medium> media,
    Optional<String> source,
    List<Evidence> evidence,
    List<Change> history,
    List<Response> responses,
    List<Outcome> outcomes,
    List<Progress> progress,
    String language) {

  public RecommendationFacts {
    types = List.copyOf(types);
    addressees = List.copyOf(addressees);
    affected = List.copyOf(affected);
    recommendedBy = List.copyOf(recommendedBy);
    sdgs = List.copyOf(sdgs);
    themes = List.copyOf(themes);
    follows = List.copyOf(follows);
    media = List.copyOf(media);
    evidence = List.copyOf(evidence);
    history = List.copyOf(history);
    responses = List.copyOf(responses);
    outcomes = List.copyOf(outcomes);
    progress = List.copyOf(progress);
  }

  /** The same facts with other texts of the history and the progress. */
  public RecommendationFacts withTexts(List<Change> translated, List<Progress> translatedProgress) {
    return new RecommendationFacts(
        types,
        addressees,
        affected,
        recommendedBy,
        date,
        sdgs,
        themes,
        follows,
        media,
        source,
        evidence,
        translated,
        responses,
        outcomes,
        translatedProgress,
        language);
  }

  /** The facts of a recommendation without a published text, which has only a history. */
  public static RecommendationFacts ofHistory(List<Change> history, String language) {
    List<String> none = List.of();
    return new RecommendationFacts(
        none,
        none,
        none,
        none,
        Optional.empty(),
        none,
        none,
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        history,
        List.of(),
        List.of(),
        List.of(),
        language);
  }

  /**
   * Whether the next step of an entry of the progress is still to come: no later entry is by the
   * same party or by the authors of the report.
   */
  public boolean isStepOpen(int index) {
    Progress entry = progress.get(index);
    return entry.next().isPresent()
        && progress.subList(index + 1, progress.size()).stream()
            .noneMatch(later -> later.by().isEmpty() || later.by().equals(entry.by()));
  }

  /** A source of evidence; url and archived are absolute addresses. */
  public record Evidence(
      String label,
      Optional<String> url,
      Optional<PartialDate> accessed,
      Optional<String> archived) {}

  /**
   * A change after publication.
   *
   * @param kind correction or amendment; empty for a withdrawal or merger
   * @param corrects the date of the response, outcome or entry of the progress that was changed
   * @param language the language of the note
   */
  public record Change(
      PartialDate date,
      Optional<String> kind,
      Optional<PartialDate> corrects,
      String note,
      String language) {

    /** The same change with its note in another language. */
    public Change translated(String translation, String noteLanguage) {
      return new Change(date, kind, corrects, translation, noteLanguage);
    }
  }

  /**
   * An answer to a recommendation.
   *
   * @param by who answered, in one text
   * @param parties the parties that answered together
   * @param position supported, partly-supported, noted, under-consideration or rejected
   * @param stated the position in the author's own word, if that is another
   * @param text its words without markup
   */
  public record Response(
      String by,
      List<String> parties,
      Optional<String> position,
      Optional<String> stated,
      Optional<PartialDate> date,
      Optional<Link> source,
      Optional<Phrase> text) {

    public Response {
      parties = List.copyOf(parties);
    }
  }

  /**
   * A document in which a body took the recommendation up.
   *
   * @param document a symbol such as CCPR/C/USA/CO/5
   * @param extent full or part
   * @param grade the body's follow-up grade, as written by the body
   */
  public record Outcome(
      String document,
      Optional<String> paragraph,
      Optional<String> extent,
      Optional<PartialDate> date,
      Optional<String> url,
      Optional<String> grade) {}

  /**
   * What happened to a recommendation.
   *
   * @param date when it happened
   * @param by who reports or assesses it
   * @param status its status, as written; see {@link StatusVocabulary#find}
   * @param text its words without markup
   * @param evidence the sources for it
   * @param next the next step
   */
  public record Progress(
      PartialDate date,
      Optional<String> by,
      Optional<String> status,
      Optional<Phrase> text,
      List<Evidence> evidence,
      Optional<NextStep> next) {

    public Progress {
      evidence = List.copyOf(evidence);
    }

    /** The same entry with another text. */
    public Progress with(Phrase other) {
      return new Progress(date, by, status, Optional.of(other), evidence, next);
    }
  }

  /**
   * What is to happen next.
   *
   * @param what the step
   * @param due by when
   */
  public record NextStep(String what, Optional<PartialDate> due) {}

  /** A text, optionally linked to an absolute address. */
  public record Link(String label, Optional<String> url) {}
}
