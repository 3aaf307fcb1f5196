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

  private List<String> reported() {
    return diagnostics.sorted().stream()
        .map(d -> d.span().file() + " " + d.severity().word())
        .toList();
  }

  @Test
  void settingsApplyToEarlierAndLaterDiagnostics() {
    html("a.md");
    diagnostics.set("", html(Optional.of(Severity.ERROR)));
    html("b.md");
    assertEquals(List.of("a.md error", "b.md error"), reported());
    assertTrue(diagnostics.hasErrors());
  }

  @Test
  void settingsOfTheNearestFolderApply() {
    diagnostics.set("", html(Optional.of(Severity.ERROR)));
    diagnostics.set("usa/", html(Optional.empty()));
    diagnostics.set("local/", new RuleSettings(Map.of()));
    html("usa/a.md");
    assertFalse(diagnostics.hasErrors());
    html("usable/a.md");
    html("local/a.md");
    assertEquals(List.of("local/a.md error", "usable/a.md error"), reported());
  }

  @Test
  void rulesWithoutSettingsKeepTheirSeverity() {
    diagnostics.set("", html(Optional.empty()));
    diagnostics.report(Rule.BASE_URL_MISSING, Span.of("r.yaml"), "m", "");
    diagnostics.report(Rule.BAD_ID, Span.of("x.md"), "m", "");
    assertEquals(List.of("r.yaml warning", "x.md error"), reported());
  }

  @Test
  void rejectsSettingsOfRulesThatAreAlwaysErrors() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new RuleSettings(Map.of(Rule.DUPLICATE_ID, Optional.of(Severity.WARNING))));
  }

  private static final int MANY = DiagnosticGroup.MAX_LISTED + 50;

  private static Span line(int line) {
    return Span.at("a.md", line, 1);
  }

  @Test
  void listsTheFirstProblemsOfARuleInAFileAndCountsTheOthers() {
    for (int i = 1; i <= MANY; i++) {
      diagnostics.report(Rule.RAW_HTML, line(i), "m", "h");
    }
    html("b.md");
    List<Diagnostic> sorted = diagnostics.sorted();
    assertEquals(DiagnosticGroup.MAX_LISTED + 2, sorted.size());
    Diagnostic summary = sorted.get(DiagnosticGroup.MAX_LISTED);
    assertEquals(50, summary.count());
    assertEquals(line(DiagnosticGroup.MAX_LISTED + 1), summary.span());
    assertEquals("from here on, this file has 50 more problems of this kind", summary.message());
    assertEquals(MANY + 1, sorted.stream().mapToInt(Diagnostic::count).sum());
  }

  @Test
  void listedProblemsDoNotDependOnTheOrderOfReports() {
    Diagnostics backward = new Diagnostics();
    for (int i = 1; i <= MANY; i++) {
      diagnostics.report(Rule.RAW_HTML, line(i), "m", "h");
      backward.report(Rule.RAW_HTML, line(MANY + 1 - i), "m", () -> "h");
    }
    assertEquals(diagnostics.sorted(), backward.sorted());
  }

  @Test
  void countsARepeatedProblemOnce() {
    for (int i = 1; i <= 2 * MANY; i++) {
      diagnostics.report(Rule.RAW_HTML, line(1 + i % MANY), "m", "h");
    }
    assertEquals(MANY, diagnostics.sorted().stream().mapToInt(Diagnostic::count).sum());
  }

  @Test
  void listsOneProblemMoreThanTheLimit() {
    for (int i = 0; i <= DiagnosticGroup.MAX_LISTED; i++) {
      diagnostics.report(Rule.RAW_HTML, line(i + 1), "m", "h");
    }
    assertTrue(diagnostics.sorted().stream().allMatch(d -> d.message().equals("m")));
    assertEquals(DiagnosticGroup.MAX_LISTED + 1, diagnostics.sorted().size());
  }

  @Test
  void takesOverTheCountsOfOtherDiagnostics() {
    for (int i = 1; i <= MANY; i++) {
      diagnostics.report(Rule.RAW_HTML, line(i), "m", "h");
    }
    Diagnostics later = new Diagnostics();
    later.addAll(diagnostics.withoutSettings());
    assertEquals(diagnostics.sorted(), later.sorted());
    later.set("", html(Optional.of(Severity.ERROR)));
    assertTrue(later.sorted().stream().allMatch(d -> d.severity() == Severity.ERROR));
    later.set("", html(Optional.empty()));
    assertEquals(List.of(), later.sorted());
  }

  @Test
  void computesHelpOnlyForListedProblems() {
    int[] calls = new int[1];
    for (int i = 1; i <= MANY; i++) {
      diagnostics.report(Rule.RAW_HTML, line(i), "m", () -> "h" + calls[0]++);
    }
    assertEquals(DiagnosticGroup.MAX_LISTED, calls[0]);
  }

  @Test
  void truncatesLongTexts() {
    diagnostics.report(Rule.RAW_HTML, line(1), "😀".repeat(50_000), "x".repeat(50_000));
    Diagnostic truncated = diagnostics.sorted().get(0);
    assertEquals("😀".repeat(1_000) + "…", truncated.message());
    assertEquals(2_001, truncated.help().length());
  }
}
