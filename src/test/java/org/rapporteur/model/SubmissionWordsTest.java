package org.rapporteur.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests that words are counted as Word counts them. */
class SubmissionWordsTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          ''                                    | 0
          End arbitrary detention.              | 3
          well-founded fear – articles 9(1)     | 4
          https://example.org/a b               | 2
          l’État n’a pas répondu                | 4
          إنهاء الاحتجاز التعسفي                | 3
          結束任意拘留                           | 6
          ICCPR 第9条                            | 4
          * - …                                 | 0
          """,
      delimiter = '|')
  void wordsAreCounted(String text, int words) {
    assertEquals(words, SubmissionWords.words(text));
  }
}
