package org.rapporteur.treaty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleNumberTest {

  @ParameterizedTest
  @CsvSource({
    "9, 9, 9",
    "6 bis, 6 bis, 6-bis",
    "6bis, 6 bis, 6-bis",
    "1A, 1A, 1-a",
    "1a, 1A, 1-a",
    "9999, 9999, 9999"
  })
  void isWrittenInTextsAndAddresses(String written, String text, String slug) {
    ArticleNumber number = ArticleNumber.parse(written).orElseThrow();
    assertEquals(text, number.toString());
    assertEquals(slug, number.slug());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "09", "10000", "-1", "1 A", "6  bis", "6 Bis", "VI", "٩"})
  void rejectsOtherForms(String written) {
    assertTrue(ArticleNumber.parse(written).isEmpty());
  }

  @Test
  void ordersLatinSuffixesByTheirMeaning() {
    List<String> inOrder =
        List.of(
            "6",
            "6A",
            "6B",
            "6 bis",
            "6 ter",
            "6 quater",
            "6 quinquies",
            "6 sexies",
            "6 septies",
            "6 octies",
            "6 nonies",
            "6 decies",
            "7",
            "10");
    List<String> sorted =
        inOrder.stream()
            .sorted()
            .map(text -> ArticleNumber.parse(text).orElseThrow())
            .sorted()
            .map(ArticleNumber::toString)
            .toList();
    assertEquals(inOrder, sorted);
  }
}
