package org.rapporteur.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.ToolVersion;
import org.rapporteur.yaml.Fields;
import org.rapporteur.yaml.YamlReader;

class RequiredVersionTest {

  private final Diagnostics diagnostics = new Diagnostics();

  private boolean isMet(String yaml, String running) {
    Fields fields =
        YamlReader.read("report.yaml", yaml, 1, diagnostics)
            .flatMap(node -> Fields.of(node, "the report", diagnostics))
            .orElseThrow();
    return new RequiredVersion(ToolVersion.parse(running).orElseThrow(), diagnostics).isMet(fields);
  }

  @ParameterizedTest
  @CsvSource({"0.1, 0.1.0", "0.1, 0.10.2", "0, 0.1.0", "1.2.3, 1.2.3", "1, 1.9.0"})
  void acceptsLaterVersionsWithTheSameMajorNumber(String required, String running) {
    assertTrue(isMet("rapporteur: " + required, running));
    assertEquals(List.of(), diagnostics.sorted());
  }

  @ParameterizedTest
  @CsvSource({"0.2, 0.1.9", "1.2.3, 1.2.2", "2, 1.9.0"})
  void rejectsAnOlderVersion(String required, String running) {
    assertFalse(isMet("rapporteur: " + required, running));
    Diagnostic diagnostic = onlyDiagnostic();
    assertEquals(Rule.TOOL_VERSION, diagnostic.rule());
    assertEquals(
        "this requires Rapporteur "
            + required
            + " or later, but version "
            + running
            + " is running",
        diagnostic.message());
    assertTrue(
        diagnostic.help().startsWith("Run Rapporteur " + required + ": "), diagnostic.help());
  }

  @Test
  void rejectsALaterMajorVersionAndExplainsTheUpgrade() {
    assertFalse(isMet("rapporteur: 0.3", "1.2.0"));
    assertEquals(
        "this is written for Rapporteur 0, but version 1.2.0 is running",
        onlyDiagnostic().message());
    assertTrue(onlyDiagnostic().help().startsWith("Run Rapporteur 0.3: "), onlyDiagnostic().help());
    assertTrue(
        onlyDiagnostic().help().endsWith("then write  rapporteur: 1.2"), onlyDiagnostic().help());
  }

  @Test
  void reportsAnInvalidVersionAndContinues() {
    assertTrue(isMet("rapporteur: latest", "0.1.0"));
    assertEquals(Rule.BAD_VALUE, onlyDiagnostic().rule());
  }

  @Test
  void knowsTheRunningVersion() {
    assertTrue(ToolVersion.runningName().startsWith(ToolVersion.running().toString()));
    assertEquals(Optional.empty(), ToolVersion.parse("1.2.3.4"));
  }

  private Diagnostic onlyDiagnostic() {
    assertEquals(1, diagnostics.sorted().size());
    return diagnostics.sorted().get(0);
  }
}
