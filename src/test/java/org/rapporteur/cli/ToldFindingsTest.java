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

/** What the preview tells on the terminal, and what it has told already. */
class ToldFindingsTest {

  private final ReportedDiagnostics told = new ReportedDiagnostics();
  private final Diagnostic broken = diagnostic(Rule.YAML_SYNTAX, "a.md");
  private final Diagnostic lonely = diagnostic(Rule.NO_CONTACT, "report.yaml");

  @Test
  void whatWasJudgedIsNotToldAgainAfterEachSave() {
    told.afterLoading(List.of());
    assertEquals(List.of(lonely), told.afterCheck(List.of(lonely)));
    assertEquals(List.of(), told.afterLoading(List.of()));
    assertEquals(List.of(), told.afterCheck(List.of(lonely)));
  }

  @Test
  void aFaultThatIsMendedAndMadeAgainIsToldAgain() {
    assertEquals(List.of(broken), told.afterLoading(List.of(broken)));
    assertEquals(List.of(), told.afterCheck(List.of(broken)));
    assertTrue(told.hasErrors());
    assertEquals(List.of(), told.afterLoading(List.of()));
    assertFalse(told.hasErrors());
    assertEquals(List.of(broken), told.afterLoading(List.of(broken)));
  }

  @Test
  void whatTheNextJudgingNoLongerFindsMayBeToldAnew() {
    told.afterCheck(List.of(lonely));
    told.afterCheck(List.of());
    assertEquals(List.of(lonely), told.afterCheck(List.of(lonely)));
  }

  private static Diagnostic diagnostic(Rule rule, String file) {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.report(rule, Span.of(file), "a message", "a help");
    return diagnostics.sorted().get(0);
  }
}
