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

class NeededVersionTest {

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
  void theSameMajorVersionFromThereOnServes(String needed, String running) {
    assertTrue(isMet("rapporteur: " + needed, running));
    assertEquals(List.of(), diagnostics.sorted());
  }

  @ParameterizedTest
  @CsvSource({"0.2, 0.1.9", "1.2.3, 1.2.2", "2, 1.9.0"})
  void anOlderOneStops(String needed, String running) {
    assertFalse(isMet("rapporteur: " + needed, running));
    Diagnostic found = only();
    assertEquals(Rule.TOOL_VERSION, found.rule());
    assertEquals(
        "this needs Rapporteur " + needed + " or later, and here runs " + running, found.message());
    assertTrue(found.help().startsWith("Run Rapporteur " + needed + ": "), found.help());
  }

  @Test
  void aLaterMajorVersionStopsAndTellsHowToChangeOver() {
    assertFalse(isMet("rapporteur: 0.3", "1.2.0"));
    assertEquals("this is written for Rapporteur 0, and here runs 1.2.0", only().message());
    assertTrue(only().help().startsWith("Run Rapporteur 0.3: "), only().help());
    assertTrue(only().help().endsWith("then write  rapporteur: 1.2"), only().help());
  }

  @Test
  void whatIsNoVersionIsToldAndStopsNothing() {
    assertTrue(isMet("rapporteur: latest", "0.1.0"));
    assertEquals(Rule.BAD_VALUE, only().rule());
  }

  @Test
  void whoRunsIsKnown() {
    assertTrue(ToolVersion.runningName().startsWith(ToolVersion.running().toString()));
    assertEquals(Optional.empty(), ToolVersion.parse("1.2.3.4"));
  }

  private Diagnostic only() {
    assertEquals(1, diagnostics.sorted().size());
    return diagnostics.sorted().get(0);
  }
}
