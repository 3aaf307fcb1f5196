package org.rapporteur.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.ReportMetadata;

class RisTest {

  /** In RIS a comma separates the family name from the given name. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      textBlock =
          """
          org    | Centre for Law, Justice and Society | Centre for Law Justice and Society
          org    | The Advocates for Human Rights      | The Advocates for Human Rights
          person | Ana María Ortega                    | Ortega, Ana María
          person | Ortega                              | Ortega
          person | Ortega,                             | Ortega
          """)
  void writesNamesWithOneCommaAtMost(String kind, String name, String expected) {
    ReportMetadata.Author party =
        new ReportMetadata.Author(name, kind.equals("org"), Optional.empty());
    BibliographicItem item =
        new BibliographicItem(
            "key",
            List.of(party),
            "A title",
            "",
            Optional.empty(),
            "",
            "",
            "",
            Optional.empty(),
            "en",
            "",
            "",
            List.of(),
            "");
    assertEquals(
        "AU  - " + expected,
        new Ris(item)
            .toString()
            .lines()
            .filter(line -> line.startsWith("AU"))
            .findFirst()
            .orElse(""));
  }
}
