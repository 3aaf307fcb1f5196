package org.rapporteur.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Severity;

/**
 * What an editor was told while the preview runs, so that nothing is told twice: a save is read at
 * once, and judged as a whole a while later.
 */
final class ReportedDiagnostics {

  private Set<Diagnostic> read = Set.of();
  private Set<Diagnostic> validated = Set.of();

  /**
   * Takes what the reading of a save found. What was judged before stands until it is judged again.
   *
   * @return those that were not told yet, in their order
   */
  List<Diagnostic> afterReading(List<Diagnostic> diagnostics) {
    List<Diagnostic> fresh = fresh(diagnostics);
    Set<Diagnostic> mended = new HashSet<>(read);
    mended.removeAll(Set.copyOf(diagnostics));
    Set<Diagnostic> standing = new HashSet<>(validated);
    standing.removeAll(mended);
    read = Set.copyOf(diagnostics);
    validated = standing;
    return fresh;
  }

  /**
   * Takes all findings of a report that was judged.
   *
   * @return those that were not told yet, in their order
   */
  List<Diagnostic> afterValidation(List<Diagnostic> diagnostics) {
    List<Diagnostic> fresh = fresh(diagnostics);
    validated = Set.copyOf(diagnostics);
    return fresh;
  }

  private List<Diagnostic> fresh(List<Diagnostic> diagnostics) {
    return diagnostics.stream().filter(f -> !read.contains(f) && !validated.contains(f)).toList();
  }

  /** Whether an error stands, as far as is known. */
  boolean hasErrors() {
    return Stream.concat(read.stream(), validated.stream())
        .anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
  }
}
