package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The option --value of the import command. */
class ValueOptionsTest {

  private final ValueOptions options = new ValueOptions(IllegalArgumentException::new);

  @Test
  void readsPositionsAndOtherValues() {
    assertEquals(
        Map.of(
            "responses.position", Map.of("takes note: a=b", "noted"),
            "types", Map.of("bill", "law"),
            "addressees", Map.of("moj", "Ministry of Justice", "n/a", "-")),
        options
            .read(
                List.of(
                    "noted=Takes note: a=b",
                    "types:law=Bill",
                    "addressees:Ministry of Justice=MoJ",
                    "addressees:-=n/a"))
            .values());
  }

  @Test
  void readsColumns() {
    assertEquals(
        Map.of("Full text", "demand", "Notes", "-"),
        options.columns(List.of("demand=Full text", "-=Notes")));
    IllegalArgumentException error =
        assertThrows(
            IllegalArgumentException.class, () -> options.columns(List.of("deadline=By when")));
    assertTrue(
        error.getMessage().contains("“deadline” is not a key of columns. Use one of: addressees, "),
        error.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "noted, has no value or no words",
    "noted=, has no value or no words",
    "types:=Bill, has no value or no words",
    "sdgs:16=Peace, the values of “sdgs” cannot be mapped",
    "types:statute=Bill, “statute” is not a value of types. Use one of: law",
    "fine=Yes, “fine” is not a value of responses.position"
  })
  void explainsMistakes(String option, String expected) {
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> options.read(List.of(option)));
    assertTrue(error.getMessage().contains(expected), error.getMessage());
  }
}
