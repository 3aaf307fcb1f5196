package org.rapporteur.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.ReportMetadata.Author;

class CitationPunctuationTest {

  private static String localised(String language, String own, String style, String... authors) {
    CitationPunctuation punctuation = CitationPunctuation.of(language);
    String text = punctuation.protect(own) + style;
    return punctuation
        .localise(
            new CitationTemplate(List.of(new StyledText(text, false))),
            Stream.of(authors).map(name -> new Author(name, false, Optional.empty())).toList())
        .runs()
        .get(0)
        .text();
  }

  @ParameterizedTest
  @CsvSource({"en,'a, b; c, d; e'", "ar,'a, b; c، d؛ e'", "zh,'a, b; c，d；e'"})
  void replacesThePunctuationOfTheStyleOnly(String language, String expected) {
    assertEquals(expected, localised(language, "a, b; c", ", d; e"));
  }

  /** A name before its comma is in the punctuation of its own script. */
  @Test
  void keepsTheCommaWithinALatinNameOnly() {
    assertEquals(
        "Lee, A. M.، تقرير", localised("ar", "", "Lee, A. M., تقرير", "Ann Maria Lee", "Plato"));
    assertEquals(
        "King, M. L., Jr.، تقرير",
        localised("ar", "", "King, M. L., Jr., تقرير", "Martin Luther King Jr."));
    assertEquals("عمر، س.، تقرير", localised("ar", "", "عمر, س., تقرير", "سالم عمر"));
    assertEquals(
        "عمر، س.؛ Lee, A.، تقرير",
        localised("ar", "", "عمر, س.; Lee, A., تقرير", "سالم عمر", "Ann Lee"));
  }

  @Test
  void keepsNoSpaceWhereTheStyleHasNone() {
    assertEquals("(2023،)", localised("ar", "", "(2023,)"));
  }
}
