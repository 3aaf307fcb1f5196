package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Rule;

/** A report whose addresses are recorded in its ledger, which a test then edits. */
final class FrozenProject {

  private final SmallProject project;
  private final String ledger;

  private FrozenProject(SmallProject project, String ledger) {
    this.project = project;
    this.ledger = ledger;
  }

  /** Creates the report of {@link SmallProject} and records its addresses. */
  static FrozenProject in(Path folder) throws IOException {
    SmallProject project = SmallProject.in(folder);
    assertFalse(project.freeze().failed());
    assertEquals(List.of(), project.check());
    return new FrozenProject(project, project.read(SmallProject.LEDGER));
  }

  SmallProject project() {
    return project;
  }

  /** The ledger before any edit. */
  String ledger() {
    return ledger;
  }

  /** Asserts that build, check and freeze all fail with a rule as the first diagnostic. */
  Diagnostic assertRejected(Rule rule) throws IOException {
    List<Diagnostic> found = project.check();
    assertTrue(found.stream().anyMatch(d -> d.rule() == rule), found.toString());
    assertTrue(project.outcome().failed(), "build");
    assertTrue(project.freeze().failed(), "freeze");
    assertTrue(project.freezeCheck().failed(), "freeze --check");
    return found.stream().filter(d -> d.rule() == rule).findFirst().orElseThrow();
  }

  void assertPasses() throws IOException {
    assertEquals(List.of(), project.check());
    assertFalse(project.outcome().failed());
  }

  void writeLedger(String text) throws IOException {
    project.write(SmallProject.LEDGER, text);
  }

  void writeLedger(List<String> lines) throws IOException {
    writeLedger(String.join("\n", lines) + "\n");
  }

  /** The ledger without the lines of an address, and of the anchor of de-3. */
  String without(String address) {
    List<String> lines = new ArrayList<>(ledger.lines().toList());
    lines.removeIf(line -> line.contains(address) || line.contains("#de-3"));
    return String.join("\n", lines) + "\n";
  }
}
