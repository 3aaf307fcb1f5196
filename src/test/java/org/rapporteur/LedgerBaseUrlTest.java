package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.build.Outcome;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Rule;

/** A changed base URL is reported, unless the published addresses still resolve. */
class LedgerBaseUrlTest {

  @TempDir Path temporary;
  private FrozenProject frozen;
  private SmallProject project;

  @BeforeEach
  void publish() throws IOException {
    frozen = FrozenProject.in(temporary.resolve("project"));
    project = frozen.project();
  }

  @Test
  void theBaseUrlChanges() throws IOException {
    project.replace("content/report.yaml", "https://example.org/r/", "https://example.net/r/");
    Diagnostic changed = frozen.assertRejected(Rule.BASE_URL_CHANGED);
    assertTrue(changed.help().contains("base-url: https://example.org/r/"), changed.help());
    assertTrue(changed.help().contains("moved-from: [https://example.org/r/]"), changed.help());
    project.write(
        "content/report.yaml",
        project.read("content/report.yaml") + "moved-from: [https://example.org/r/]\n");
    frozen.assertPasses();
    assertFalse(project.freeze().failed());
    project.replace("content/report.yaml", "moved-from: [https://example.org/r/]\n", "");
    frozen.assertPasses();
  }

  @Test
  void theBaseUrlChangesOnlyInCase() throws IOException {
    for (String same : List.of("https://Example.ORG/r/", "https://example.org:443/r/")) {
      project.replace(
          "content/report.yaml", "base-url: https://example.org/r/", "base-url: " + same);
      frozen.assertPasses();
      project.replace(
          "content/report.yaml", "base-url: " + same, "base-url: https://example.org/r/");
    }
  }

  @Test
  void aBuildHasAnotherBaseUrl() throws IOException {
    assertTrue(project.outcomeAt("https://example.org/r/").diagnostics().isEmpty());
    Outcome elsewhere = project.outcomeAt("https://example.net/r/");
    assertEquals(
        List.of(Rule.BASE_URL_DIFFERS),
        elsewhere.diagnostics().stream().map(Diagnostic::rule).toList());
    assertFalse(elsewhere.failed(), "a copy is no loss");
  }

  @Test
  void theBaseUrlIsRemovedFromTheLedgerToo() throws IOException {
    project.replace("content/report.yaml", "https://example.org/r/", "https://example.net/r/");
    frozen.writeLedger(frozen.ledger().replace("base-url: \"https://example.org/r/\"\n", ""));
    frozen.assertRejected(Rule.LEDGER_ALTERED);
    frozen.writeLedger(frozen.ledger().replace("https://example.org/r/", "https://example.net/r/"));
    frozen.assertRejected(Rule.LEDGER_ALTERED);
    frozen.writeLedger(frozen.ledger() + "base-url: \"https://example.net/r/\"\n");
    frozen.assertRejected(Rule.LEDGER_ALTERED);
  }

  @Test
  void thereIsNoBaseUrl() throws IOException {
    project.replace("content/report.yaml", "base-url: https://example.org/r/\n", "");
    frozen.assertRejected(Rule.BASE_URL_CHANGED);
  }

  @Test
  void aChangedBaseUrlIsCompensatedByABase() throws IOException {
    project.replace(
        "content/report.yaml", "https://example.org/r/", "https://example.org/reports/r/");
    project.replace("content/report.yaml", "permalinks: true\n", "");
    project.delete(SmallProject.LEDGER);
    assertFalse(project.freeze().failed());
    project.write(
        "site.yaml",
        "title: A site\nbase-url: https://example.org/reports/\neditions:\n"
            + "  - content: content\n    base: r/\n");
    frozen.assertPasses();
    assertFalse(project.freeze().failed());
    assertTrue(project.read(SmallProject.LEDGER).contains("bases: [\"r/\"]"));
    frozen.assertPasses();
  }
}
