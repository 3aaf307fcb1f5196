package org.rapporteur.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The similarity of texts, in scripts with and without spaces. */
class ShinglesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "End it at once now.|end IT, at once – now|1.0",
        "one two three four five|one two three four six|0.6",
        "审查移民方案的决定方式|审查移民方案的决定办法|0.636",
        "يجب إنهاء الاحتجاز التعسفي فورا|يجب إنهاء الاحتجاز التعسفي الآن|0.6",
        "가나 다라 마바 사아|가나 다라 마바 사자|0.5",
        "a b|c d|0.0",
        "Stop|stop!|1.0",
        "Stop|go|0.0",
        "a b c d|c d a b|0.5",
        "a b a b a b|a b|0.5",
        "–|…|0.0"
      })
  void computesSimilarity(String a, String b, double expected) {
    assertEquals(
        expected,
        Shingles.of(TokenNumbers.of(a)).similarity(Shingles.of(TokenNumbers.of(b))),
        0.001);
  }
}
