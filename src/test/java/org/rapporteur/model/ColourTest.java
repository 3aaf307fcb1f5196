package org.rapporteur.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {

  @ParameterizedTest
  @CsvSource({"#7a2e0e, #7a2e0e", "#ABC, #aabbcc", "#000, #000000"})
  void readsHexadecimalDigits(String text, String expected) {
    assertEquals(expected, Colour.parse(text).orElseThrow().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7a2e0e", "#7a2e0", "#7a2e0e0", "#ff99000", "red", "#ggg", "# fff"})
  void refusesAllElse(String text) {
    assertEquals(Optional.empty(), Colour.parse(text));
  }

  @Test
  void theContrastOfBlackAndWhiteIsTwentyOne() {
    assertEquals(21, Colour.BLACK.contrast(Colour.WHITE), 0.0001);
    assertEquals(1, Colour.WHITE.contrast(Colour.WHITE), 0.0001);
  }

  @ParameterizedTest
  @CsvSource({"#ff9900, #ffffff", "#ff9900, #000000", "#777777, #15171b", "#123456, #fbfaf6"})
  void findsAReadableMixture(String text, String background) {
    Colour on = Colour.parse(background).orElseThrow();
    Colour colour = Colour.parse(text).orElseThrow();
    assertTrue(colour.readableOn(on, 4.5).contrast(on) >= 4.5);
    if (colour.contrast(on) >= 4.5) {
      assertEquals(colour, colour.readableOn(on, 4.5));
    }
  }
}
