package org.rapporteur.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.LocatedProse;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.Prose;
import org.rapporteur.model.RecommendationFacts;
import org.rapporteur.model.Reference;
import org.rapporteur.treaty.Provision;

/** What a recommendation repeats for the articles it cites: 16 million characters at most. */
class RepetitionLimitTest {

  private static final Span PLACE = new Span("a.md", 2, 1, 8);

  private final Diagnostics diagnostics = new Diagnostics();

  private List<String> check(
      String title, int demand, int links, List<String> addressees, List<Reference> references) {
    Prose prose =
        new Prose(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            "x".repeat(demand));
    new RepetitionLimit(diagnostics)
        .check(
            new Phrase(title, "en"),
            new LocatedProse(prose, "en", Collections.nCopies(links, PLACE), List.of(), List.of()),
            facts(addressees),
            references,
            PLACE);
    diagnostics
        .sorted()
        .forEach(
            d -> {
              assertEquals(Rule.TOO_LARGE, d.rule());
              assertEquals(PLACE, d.span());
            });
    return diagnostics.sorted().stream().map(Diagnostic::message).toList();
  }

  private static RecommendationFacts facts(List<String> addressees) {
    return new RecommendationFacts(
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
        List.of(),
        List.of(),
        List.of(),
        "en");
  }

  private static List<Reference> articles(int count, int provisionsOfEach) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(number -> Provision.of("al", number))
        .map(
            provision ->
                new Reference(
                    provision.key(),
                    Origin.EXPLICIT,
                    Collections.nCopies(provisionsOfEach, provision)))
        .toList();
  }

  /** The page of each article has the demand, and the address of each link in it. */
  @ParameterizedTest
  @CsvSource({"150000, 100, false", "150001, 100, true", "149901, 101, true", "160001, 0, true"})
  void thePagesOfArticles(int demand, int links, boolean reported) {
    assertEquals(
        reported
            ? List.of(
                "this recommendation is too long to cite 100 articles: it appears in full on the"
                    + " page of each")
            : List.of(),
        check("", demand, links, List.of(), articles(100, 1)));
  }

  /** The table has a line for each provision, with the title, the demand and the addressees. */
  @ParameterizedTest
  @CsvSource({"1000, 14000, 500, false", "1001, 14000, 500, true", "1000, 14000, 501, true"})
  void theLinesOfProvisions(int title, int demand, int addressee, boolean reported) {
    assertEquals(
        reported
            ? List.of(
                "this recommendation is too long to cite 1000 provisions: its text is repeated in"
                    + " the data of each")
            : List.of(),
        check(
            "t".repeat(title),
            demand,
            0,
            List.of("a".repeat(500), "b".repeat(addressee)),
            articles(10, 100)));
  }
}
