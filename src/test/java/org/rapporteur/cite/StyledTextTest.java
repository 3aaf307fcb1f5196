package org.rapporteur.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyledTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "No address.|No address.",
        "At https://example.org/usa/.|At <https://example.org/usa/>.",
        "متاح على https://example.org/a%20b/?x=1، اطلع عليه|متاح على <https://example.org/a%20b/?x=1>، اطلع عليه",
        "(https://example.org/r/nd-3/) [https://x.org/a].|(<https://example.org/r/nd-3/>) [<https://x.org/a>].",
        "https://example.org/|<https://example.org/>",
        "التوصية 15(a)، المادة 9(1)|التوصية <15(a)>، المادة 9(1)"
      })
  void dividesTextAroundAddresses(String text, String expected) {
    assertEquals(
        expected,
        new StyledText(text, false)
            .parts().stream()
                .map(part -> part.address() ? "<" + part.text() + ">" : part.text())
                .collect(Collectors.joining()));
  }
}
