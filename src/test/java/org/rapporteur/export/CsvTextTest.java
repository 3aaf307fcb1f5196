package org.rapporteur.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells that a spreadsheet neither divides nor runs. */
class CsvTextTest {

  @ParameterizedTest
  @CsvSource(
      value = {
        "plain | plain",
        "`` | ``",
        "a,b | \"a,b\"",
        "a~b | \"a~b\"",
        "a^b | \"a^b\"",
        "say \"no\" | \"say \"\"no\"\"\"",
        "=1+1 | '=1+1",
        "+1 | '+1",
        "-1 | '-1",
        "@sum | '@sum",
        "＝1 | '＝1",
        "＋1 | '＋1",
        "－1 | '－1",
        "＠a | '＠a",
        "~a | \"'~a\"",
        "a=1 | a=1",
        "– a | – a",
        "=1,2 | \"'=1,2\"",
      },
      delimiter = '|',
      quoteCharacter = '`')
  void areSafe(String value, String cell) {
    assertEquals(lines(cell), CsvText.cell(lines(value)));
  }

  private static String lines(String text) {
    return text.replace('~', '\n').replace('^', '\r');
  }

  @Test
  void aTabOrSpaceBeginsNoFormula() {
    assertEquals("'\ta", CsvText.cell("\ta"));
    assertEquals("' =1", CsvText.cell(" =1"));
    assertEquals("\u00A0\u00A0", CsvText.cell("\u00A0\u00A0"));
    assertEquals("  ", CsvText.cell("  "));
  }

  @Test
  void aListKeepsItsValuesApart() {
    assertEquals("", CsvText.list(List.of()));
    assertEquals("a | b; c | d\\", CsvText.list(List.of("a", "b; c", "d\\")));
    assertEquals("a\u00a0|\u00a0b | c|d", CsvText.list(List.of("a | b", "c|d")));
  }

  @Test
  void eachItemHasAValueUnlessNoneHas() {
    assertEquals("", CsvText.each(List.of("a", "b"), item -> Optional.empty()));
    assertEquals(
        " | 2 | ",
        CsvText.each(
            List.of("a", "b", "c"), item -> item.equals("b") ? Optional.of(2) : Optional.empty()));
  }
}
