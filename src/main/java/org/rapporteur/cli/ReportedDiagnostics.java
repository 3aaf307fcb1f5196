package org.rapporteur.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Severity;

/**
 * The diagnostics reported while the preview runs, so that none is reported twice. A save is loaded
 * immediately, and the whole report is checked some time later.
 */
final class ReportedDiagnostics {

  private Set<Diagnostic> loaded = Set.of();
  private Set<Diagnostic> checked = Set.of();

  /**
   * Records the diagnostics of loading a save. Those of the last full check remain until the next
   * one.
   *
   * @return those that were not reported yet, in their order
   */
  List<Diagnostic> afterLoading(List<Diagnostic> diagnostics) {
    List<Diagnostic> unreported = unreported(diagnostics);
    Set<Diagnostic> fixed = new HashSet<>(loaded);
    fixed.removeAll(Set.copyOf(diagnostics));
    Set<Diagnostic> remaining = new HashSet<>(checked);
    remaining.removeAll(fixed);
    loaded = Set.copyOf(diagnostics);
    checked = remaining;
    return unreported;
  }

  /**
   * Records all diagnostics of a full check.
   *
   * @return those that were not reported yet, in their order
   */
  List<Diagnostic> afterCheck(List<Diagnostic> diagnostics) {
    List<Diagnostic> unreported = unreported(diagnostics);
    checked = Set.copyOf(diagnostics);
    return unreported;
  }

  private List<Diagnostic> unreported(List<Diagnostic> diagnostics) {
    return diagnostics.stream().filter(f -> !loaded.contains(f) && !checked.contains(f)).toList();
  }

  /** Whether there is an error, as far as is known. */
  boolean hasErrors() {
    return Stream.concat(loaded.stream(), checked.stream())
        .anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
  }
}
