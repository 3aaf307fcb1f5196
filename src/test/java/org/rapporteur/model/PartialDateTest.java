package org.rapporteur.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @ParameterizedTest
  @ValueSource(strings = {"2023", "2023-09", "2023-09-05", "0001", "2024-02-29", "9999-12-31"})
  void writesADateAsItWasRead(String text) {
    assertEquals(text, PartialDate.parse(text).orElseThrow().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0000",
        "23",
        "2023-9",
        "2023-13",
        "2023-00",
        "2023-09-00",
        "2023-02-29",
        "2023-09-31",
        "2023-09-05T00",
        " 2023",
        "2023-",
        "٢٠٢٣"
      })
  void rejectsInvalidDates(String text) {
    assertTrue(PartialDate.parse(text).isEmpty(), text);
  }

  @Test
  void sortsTheLessPreciseOfTwoDatesFirst() {
    List<String> order =
        List.of("2022-12-31", "2023", "2023-09", "2023-09-05", "2023-09-12", "2023-10", "2024");
    assertEquals(
        order,
        Stream.of("2024", "2023-09-12", "2023-10", "2023", "2022-12-31", "2023-09-05", "2023-09")
            .map(text -> PartialDate.parse(text).orElseThrow())
            .sorted()
            .map(PartialDate::toString)
            .toList());
  }
}
