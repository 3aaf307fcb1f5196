package org.rapporteur.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationPunctuationTest {

  private static String localised(String language, String own, String style) {
    CitationPunctuation punctuation = CitationPunctuation.of(language);
    String text = punctuation.protect(own) + style;
    return punctuation
        .localise(new CitationTemplate(List.of(new StyledText(text, false))), List.of())
        .runs()
        .get(0)
        .text();
  }

  @ParameterizedTest
  @CsvSource({"en,'a, b; c, d; e'", "ar,'a, b; c، d؛ e'", "zh,'a, b; c，d；e'"})
  void replacesThePunctuationOfTheStyleOnly(String language, String expected) {
    assertEquals(expected, localised(language, "a, b; c", ", d; e"));
  }

  @Test
  void keepsNoSpaceWhereTheStyleHasNone() {
    assertEquals("(2023،)", localised("ar", "", "(2023,)"));
  }
}
