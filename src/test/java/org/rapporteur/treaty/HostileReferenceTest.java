package org.rapporteur.treaty;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.catalogue.BuiltInCatalogue;

class HostileReferenceTest {

  private static final Catalogue CATALOGUE = BuiltInCatalogue.read();
  private static final int REPETITIONS = 20_000;
  private static final Duration TIME_LIMIT = Duration.ofSeconds(30);

  private final ReferenceParser parser = new ReferenceParser(CATALOGUE, CATALOGUE.byId("iccpr"));
  private final ProseReferences finder = new ProseReferences(CATALOGUE, CATALOGUE.byId("iccpr"));
  private final ReferenceParser parserWithoutOwn = new ReferenceParser(CATALOGUE, Optional.empty());
  private final ProseReferences finderWithoutOwn = new ProseReferences(CATALOGUE, Optional.empty());

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
        "articles (9) and ",
        "articles (9, ",
        "subparagraph (a) of article 9, paragraph 1, ",
        "subparagraph (a) of article 9, subparagraph (a) of ",
        "paragraph 1, subparagraph (a), ",
        "article 9 of the Covenant, paragraph 1, ",
        "the second paragraph, ",
        "articles 9 and the ",
        "articles 1 to 3 and from ",
        "《美",
        "《公约",
        "rights set out in article 3 ",
        "common article 3 ",
        "its article 3 ",
        "article 3 of its Optional Protocol, ",
        "the Optional Protocol to the Covenant and the ",
        "article 3 of the Optional Protocol to the Convention and the ",
      })
  void readsHostileTextsInLinearTime(String piece) {
    String text = piece.repeat(REPETITIONS);
    assertTimeoutPreemptively(TIME_LIMIT, () -> parser.parse(text));
    assertTimeoutPreemptively(TIME_LIMIT, () -> finder.find(text));
    assertTimeoutPreemptively(TIME_LIMIT, () -> parser.parseBracketed("iccpr/" + text));
    assertTimeoutPreemptively(
        TIME_LIMIT, () -> parserWithoutOwn.parse(text + "article 3 of the Covenant"));
    assertTimeoutPreemptively(
        TIME_LIMIT, () -> finderWithoutOwn.find(text + "article 3 of the Covenant"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "article 14, paragraph 2 bis, of the Covenant",
        "article 14, paragraphs 1 to 2a of the Covenant",
        "article 14, paragraphs 1–99999999999 of the Covenant",
        "paragraphs 2 bis and 3 of article 14 of the Covenant",
        "article 14 of the Covenant, paragraphs 2 ter and 99999999999",
        "article 99999999999 (99999999999) of the Covenant",
      })
  void readsNumbersThatNoParagraphHas(String text) {
    assertTimeoutPreemptively(TIME_LIMIT, () -> parser.parse(text));
    assertTimeoutPreemptively(TIME_LIMIT, () -> finder.find(text));
  }
}
