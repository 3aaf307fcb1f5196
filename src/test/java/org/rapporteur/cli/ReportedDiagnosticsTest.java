package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;

/**
 * Tests which diagnostics the preview reports on the terminal and which it has already reported.
 */
class ReportedDiagnosticsTest {

  private final ReportedDiagnostics reported = new ReportedDiagnostics();
  private final Diagnostic error = diagnostic(Rule.YAML_SYNTAX, "a.md");
  private final Diagnostic warning = diagnostic(Rule.NO_CONTACT, "report.yaml");

  @Test
  void doesNotRepeatCheckedDiagnosticsAfterEachSave() {
    reported.afterLoading(List.of());
    assertEquals(List.of(warning), reported.afterCheck(List.of(warning)));
    assertEquals(List.of(), reported.afterLoading(List.of()));
    assertEquals(List.of(), reported.afterCheck(List.of(warning)));
  }

  @Test
  void reportsAProblemAgainThatWasFixedAndReturned() {
    assertEquals(List.of(error), reported.afterLoading(List.of(error)));
    assertEquals(List.of(), reported.afterCheck(List.of(error)));
    assertTrue(reported.hasErrors());
    assertEquals(List.of(), reported.afterLoading(List.of()));
    assertFalse(reported.hasErrors());
    assertEquals(List.of(error), reported.afterLoading(List.of(error)));
  }

  @Test
  void reportsAProblemAgainAfterACheckWithoutIt() {
    reported.afterCheck(List.of(warning));
    reported.afterCheck(List.of());
    assertEquals(List.of(warning), reported.afterCheck(List.of(warning)));
  }

  private static Diagnostic diagnostic(Rule rule, String file) {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.report(rule, Span.of(file), "a message", "a help");
    return diagnostics.sorted().get(0);
  }
}
