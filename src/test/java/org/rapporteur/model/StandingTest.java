package org.rapporteur.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.RecommendationFacts.Outcome;
import org.rapporteur.model.RecommendationFacts.Progress;
import org.rapporteur.model.RecommendationFacts.Response;

/** The latest positions, by date and party, and which of them are assessments by others. */
class StandingTest {

  private final List<Response> responses = new ArrayList<>();
  private final List<Outcome> outcomes = new ArrayList<>();
  private final List<Progress> progress = new ArrayList<>();
  private List<String> addressees = List.of();
  private Optional<String> state = Optional.empty();

  private void response(String position, String date, String... parties) {
    responses.add(
        new Response(
            String.join(" and ", parties),
            List.of(parties),
            Optional.of(position).filter(word -> !word.isEmpty()),
            Optional.empty(),
            PartialDate.parse(date),
            Optional.empty(),
            Optional.empty()));
  }

  private void outcome(String document, String grade, String date) {
    outcomes.add(
        new Outcome(
            document,
            Optional.empty(),
            Optional.of("part"),
            PartialDate.parse(date),
            Optional.empty(),
            Optional.of(grade).filter(word -> !word.isEmpty())));
  }

  private void progress(String by, String status, String date) {
    progress.add(
        new Progress(
            PartialDate.parse(date).orElseThrow(),
            Optional.of(by).filter(name -> !name.isEmpty()),
            Optional.of(status).filter(word -> !word.isEmpty()),
            Optional.empty(),
            List.of(),
            Optional.empty()));
  }

  private Standing standing() {
    return Standing.of(
        new RecommendationFacts(
            List.of(),
            addressees,
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            responses,
            outcomes,
            progress,
            "en"),
        state);
  }

  private static String text(List<Standing.Position> positions) {
    return positions.stream()
        .map(
            p ->
                Stream.of(
                        Optional.of(String.join("+", p.by())).filter(by -> !by.isEmpty()),
                        p.document(),
                        p.position(),
                        p.status(),
                        p.extent(),
                        p.grade(),
                        p.date().map(Object::toString))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(" ")))
        .collect(Collectors.joining("; "));
  }

  private void assertStanding(String positions, String assessments) {
    assertEquals(positions, text(standing().positions()), "positions");
    assertEquals(assessments, text(standing().assessments()), "assessments");
  }

  @Test
  void nothingWithoutResponsesOutcomesAndProgress() {
    assertEquals(Standing.NONE, standing());
  }

  @Test
  void theLatestDateCountsWhateverTheOrder() {
    response("supported", "2024-05-02", "Peru");
    response("noted", "2020-01", "Peru");
    assertStanding("Peru supported 2024-05-02", "");
  }

  @Test
  void eachPartyHasItsOwnPositionNewestFirst() {
    response("supported", "2020", "Peru");
    response("rejected", "2021", "Chile");
    response("noted", "2019", "Chile");
    assertStanding("Chile rejected 2021; Peru supported 2020", "");
  }

  @Test
  void aJointResponseStaysTheLatestOfThoseThatGaveNoOther() {
    response("noted", "2020", "Peru", "Chile", "Cuba");
    response("supported", "2022", "Chile");
    assertStanding("Chile supported 2022; Peru+Cuba noted 2020", "");
  }

  @Test
  void theProgressOfAPartyIsItsPositionAndThatOfOthersAnAssessment() {
    response("supported", "2020", "Peru");
    progress("peru ", "under-way", "2022");
    progress("An NGO", "not-started", "2023");
    assertStanding("peru  under-way 2022", "An NGO not-started 2023");
  }

  @Test
  void anAddresseeAndTheStateUnderReviewAreParties() {
    addressees = List.of("Port Authority");
    state = Optional.of("Peru");
    progress("Port Authority", "complete", "2021");
    progress("Peru", "under-way", "2022");
    progress("Chile", "not-started", "2023");
    assertStanding("Peru under-way 2022; Port Authority complete 2021", "Chile not-started 2023");
  }

  @Test
  void progressWithoutANameIsTheAssessmentOfTheAuthors() {
    progress("", "not-started", "2021");
    progress("", "under-way", "2022");
    assertStanding("", "under-way 2022");
  }

  @Test
  void eachBodyHasItsLatestDocument() {
    outcome("CCPR/C/USA/CO/4", "C", "2014");
    outcome("CCPR/C/USA/CO/5", "", "2023");
    outcome("A/HRC/46/15", "", "2021");
    outcome("A/HRC/30/12", "", "2015");
    outcome("E/C.12/PER/CO/5", "", "2020");
    outcome("E/CN.4/2004/18", "", "2004");
    outcome("E/CN.4/2003/90", "", "2003");
    assertStanding(
        "",
        "CCPR/C/USA/CO/5 part 2023; A/HRC/46/15 part 2021; E/C.12/PER/CO/5 part 2020;"
            + " E/CN.4/2004/18 part 2004");
  }

  @Test
  void anEntryWithoutPositionOrStatusChangesNothing() {
    response("supported", "2020", "Peru");
    response("", "2024", "Peru");
    progress("Peru", "", "2025");
    assertStanding("Peru supported 2020", "");
  }

  @Test
  void anUnknownDateOrMonthIsTheEarliestAndAmongEqualsTheLastCounts() {
    response("rejected", "2020-03", "Peru");
    response("supported", "", "Peru");
    response("noted", "2020", "Peru");
    response("noted", "", "Chile");
    response("supported", "", "Chile");
    response("noted", "2021", "Cuba");
    progress("Cuba", "complete", "2021");
    assertStanding("Cuba complete 2021; Peru rejected 2020-03; Chile supported", "");
  }

  @Test
  void theClassIsThatOfTheStatusOrOfAListedGrade() {
    StatusVocabulary grades = StatusVocabulary.preset("grades");
    outcome("CCPR/C/USA/FU/1", "B", "2021");
    outcome("CAT/C/USA/FU/1", "2", "2020");
    progress("An NGO", "C", "2019");
    progress("A court", "lost", "2018");
    assertEquals(
        "[Optional[PARTIAL], Optional.empty, Optional[OPEN], Optional[UNKNOWN]]",
        standing().assessments().stream().map(grades::statusClass).toList().toString());
  }
}
