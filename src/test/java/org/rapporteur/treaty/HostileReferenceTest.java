package org.rapporteur.treaty;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.catalogue.BuiltInCatalogue;

class HostileReferenceTest {

  private static final Catalogue CATALOGUE = BuiltInCatalogue.read();
  private static final int REPETITIONS = 20_000;
  private static final Duration TIME_LIMIT = Duration.ofSeconds(30);

  private final ReferenceParser parser = new ReferenceParser(CATALOGUE, CATALOGUE.byId("iccpr"));
  private final ProseReferences finder = new ProseReferences(CATALOGUE, CATALOGUE.byId("iccpr"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "art. 9 of the ",
        "art. 9 of ",
        "art. 9(",
        "art. 9 (adopted ",
        "9",
        "9,",
        "(",
        "a)",
        "x",
        "و",
        "and ",
        "of the ",
        "read with ",
        "1-53,",
        "ICCPR ",
        "ICCPR (adopted ",
        "ICCPR art. 9 999 UNTS ",
        "International Covenant on ",
        "optional protocol to the ",
        "ECHR art. 8;",
        "foo art. 8, ",
        "paragraph 1, ",
        "paragraphs 1 and 2 of ",
        "article 9, paragraphs 1, ",
        "article 9 of the Covenant on the Rights of ",
      })
  void readsHostileTextsInLinearTime(String piece) {
    String text = piece.repeat(REPETITIONS);
    assertTimeoutPreemptively(TIME_LIMIT, () -> parser.parse(text));
    assertTimeoutPreemptively(TIME_LIMIT, () -> finder.find(text));
    assertTimeoutPreemptively(TIME_LIMIT, () -> parser.parseBracketed("iccpr/" + text));
  }
}
