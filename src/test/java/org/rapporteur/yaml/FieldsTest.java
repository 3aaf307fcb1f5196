package org.rapporteur.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Diagnostics;

class FieldsTest {

  private final Diagnostics diagnostics = new Diagnostics();

  private Fields fields(String yaml) {
    Node node = YamlReader.read("a.yaml", yaml, 1, diagnostics).orElseThrow();
    return Fields.of(node, "a report", diagnostics).orElseThrow();
  }

  private String messages() {
    return diagnostics.sorted().stream().map(Diagnostic::message).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "~", "null", "Null", "NULL", "\"\"", "' '"})
  void nothingIsNotAValue(String value) {
    assertEquals(Optional.empty(), fields("title: " + value + "\n").text("title"));
    assertEquals("“title” has no value", messages());
  }

  /** A title may be the word "null"; quotation marks make it a text, as in any YAML. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {"\"null\", null", "'~', ~", "nULL, nULL", "nullify, nullify", "'NULL', NULL"})
  void aQuotedWordIsAText(String value, String expected) {
    assertEquals(Optional.of(expected), fields("title: " + value + "\n").text("title"));
    assertEquals("", messages());
  }
}
