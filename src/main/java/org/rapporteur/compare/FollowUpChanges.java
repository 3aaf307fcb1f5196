package org.rapporteur.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.message.Messages;
import org.rapporteur.model.Medium;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.RecommendationFacts;

/**
 * What two states of a recommendation differ in that states what became of it, in words: "progress
 * of 15 January 2022 by Port Authority: Under way".
 */
record FollowUpChanges(RecommendationFacts before, RecommendationFacts after) {

  private static final Messages ENGLISH = Messages.of("en");

  List<String> notes() {
    List<String> notes = new ArrayList<>();
    compare(
        before.follows(),
        after.follows(),
        each -> "link to the earlier demand " + each.line(),
        notes);
    compare(before.media(), after.media(), FollowUpChanges::words, notes);
    compare(before.responses(), after.responses(), FollowUpChanges::words, notes);
    compare(before.outcomes(), after.outcomes(), FollowUpChanges::words, notes);
    compare(before.progress(), after.progress(), FollowUpChanges::words, notes);
    compare(before.history(), after.history(), FollowUpChanges::words, notes);
    return notes;
  }

  /** Whether anything else differs. */
  boolean othersDiffer() {
    return !without(before).equals(without(after));
  }

  private static RecommendationFacts without(RecommendationFacts facts) {
    return new RecommendationFacts(
        facts.types(),
        facts.addressees(),
        facts.affected(),
        facts.recommendedBy(),
        facts.date(),
        facts.sdgs(),
        facts.themes(),
        List.of(),
        List.of(),
        facts.source(),
        facts.evidence(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        facts.language());
  }

  private static <T> void compare(
      List<T> old, List<T> now, Function<T, String> words, List<String> notes) {
    List<String> removed = old.stream().filter(each -> !now.contains(each)).map(words).toList();
    List<String> added = now.stream().filter(each -> !old.contains(each)).map(words).toList();
    added.forEach(
        each -> notes.add((removed.contains(each) ? "changes the words of the " : "") + each));
    removed.stream()
        .filter(each -> !added.contains(each))
        .forEach(each -> notes.add("drops the " + each));
  }

  private static String words(Medium medium) {
    return "medium "
        + medium.kind().word()
        + " ("
        + medium.language()
        + ") "
        + medium.label().orElse(medium.target().path());
  }

  private static String words(RecommendationFacts.Response response) {
    String said = response.stated().or(response::position).map(word -> ": " + word).orElse("");
    return "response" + of(response.date()) + " by " + response.by() + said;
  }

  private static String words(RecommendationFacts.Outcome outcome) {
    String rest =
        Stream.of(
                outcome.paragraph().map(number -> ", paragraph " + number),
                outcome.grade().map(grade -> ", grade " + grade))
            .flatMap(Optional::stream)
            .reduce("", String::concat);
    return "outcome" + of(outcome.date()) + " in " + outcome.document() + rest;
  }

  private static String words(RecommendationFacts.Progress progress) {
    return "progress"
        + of(Optional.of(progress.date()))
        + progress.by().map(by -> " by " + by).orElse("")
        + progress.status().map(status -> ": " + status).orElse("");
  }

  private static String words(RecommendationFacts.Change change) {
    return change.kind().orElse("change") + of(Optional.of(change.date())) + ": " + change.note();
  }

  private static String of(Optional<PartialDate> date) {
    return date.map(each -> " of " + ENGLISH.date(each.year(), each.month(), each.day()))
        .orElse("");
  }
}
