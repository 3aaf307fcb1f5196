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
final class ToldFindings {

  private Set<Diagnostic> read = Set.of();
  private Set<Diagnostic> judged = Set.of();

  /**
   * Takes what the reading of a save found. What was judged before stands until it is judged again.
   *
   * @return those that were not told yet, in their order
   */
  List<Diagnostic> afterReading(List<Diagnostic> findings) {
    List<Diagnostic> fresh = fresh(findings);
    Set<Diagnostic> mended = new HashSet<>(read);
    mended.removeAll(Set.copyOf(findings));
    Set<Diagnostic> standing = new HashSet<>(judged);
    standing.removeAll(mended);
    read = Set.copyOf(findings);
    judged = standing;
    return fresh;
  }

  /**
   * Takes all findings of a report that was judged.
   *
   * @return those that were not told yet, in their order
   */
  List<Diagnostic> afterJudging(List<Diagnostic> findings) {
    List<Diagnostic> fresh = fresh(findings);
    judged = Set.copyOf(findings);
    return fresh;
  }

  private List<Diagnostic> fresh(List<Diagnostic> findings) {
    return findings.stream().filter(f -> !read.contains(f) && !judged.contains(f)).toList();
  }

  /** Whether an error stands, as far as is known. */
  boolean hasErrors() {
    return Stream.concat(read.stream(), judged.stream())
        .anyMatch(finding -> finding.severity() == Severity.ERROR);
  }
}
