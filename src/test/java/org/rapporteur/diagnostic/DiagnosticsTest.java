package org.rapporteur.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {

  private final Diagnostics diagnostics = new Diagnostics();

  private void html(String file) {
    diagnostics.report(Rule.RAW_HTML, Span.at(file, 1, 1), "m", "h");
  }

  private static RuleSettings html(Optional<Severity> severity) {
    return new RuleSettings(Map.of(Rule.RAW_HTML, severity));
  }

  private List<String> told() {
    return diagnostics.sorted().stream()
        .map(d -> d.span().file() + " " + d.severity().word())
        .toList();
  }

  @Test
  void settingsCountForFindingsBeforeThemAsForThoseAfter() {
    html("a.md");
    diagnostics.set("", html(Optional.of(Severity.ERROR)));
    html("b.md");
    assertEquals(List.of("a.md error", "b.md error"), told());
    assertTrue(diagnostics.hasErrors());
  }

  @Test
  void theNearestFolderDecides() {
    diagnostics.set("", html(Optional.of(Severity.ERROR)));
    diagnostics.set("usa/", html(Optional.empty()));
    diagnostics.set("local/", new RuleSettings(Map.of()));
    html("usa/a.md");
    assertFalse(diagnostics.hasErrors());
    html("usable/a.md");
    html("local/a.md");
    assertEquals(List.of("local/a.md error", "usable/a.md error"), told());
  }

  @Test
  void otherRulesStayAsTheyAre() {
    diagnostics.set("", html(Optional.empty()));
    diagnostics.report(Rule.BASE_URL_MISSING, Span.of("r.yaml"), "m", "");
    diagnostics.report(Rule.BAD_ID, Span.of("x.md"), "m", "");
    assertEquals(List.of("r.yaml warning", "x.md error"), told());
  }

  @Test
  void whatGuardsThePublishedCannotBeSet() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new RuleSettings(Map.of(Rule.DUPLICATE_ID, Optional.of(Severity.WARNING))));
  }
}
