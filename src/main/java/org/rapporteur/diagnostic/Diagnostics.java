package org.rapporteur.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Collects the findings of one run, and what reports say of how bad they are; safe to be shared by
 * threads.
 *
 * <p>Settings count for all findings of their folder, those made before they were read included.
 */
public final class Diagnostics {

  private final List<Diagnostic> found = new ArrayList<>();

  /** By folder, the innermost first, so that the nearest setting is the one that counts. */
  private final Map<String, RuleSettings> settings =
      new TreeMap<>(
          Comparator.comparingInt(String::length)
              .reversed()
              .thenComparing(Comparator.naturalOrder()));

  public synchronized void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  public void report(Rule rule, Span span, String message, String help) {
    add(Diagnostic.of(rule, span, message, help));
  }

  public synchronized void addAll(Collection<Diagnostic> diagnostics) {
    found.addAll(diagnostics);
  }

  /**
   * Takes note of a report's settings.
   *
   * @param folder where they count: a path with a slash at its end, or empty for the whole run
   */
  public synchronized void set(String folder, RuleSettings wanted) {
    settings.put(folder, wanted);
  }

  /** All that was added so far, as it was, before any settings. */
  public synchronized List<Diagnostic> found() {
    return List.copyOf(found);
  }

  public synchronized boolean hasErrors() {
    return settled().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  /** All findings so far, sorted by place, each once. */
  public synchronized List<Diagnostic> sorted() {
    return settled().distinct().sorted(Diagnostic.BY_PLACE).toList();
  }

  private Stream<Diagnostic> settled() {
    return found.stream().flatMap(finding -> settled(finding).stream());
  }

  private Optional<Diagnostic> settled(Diagnostic finding) {
    for (Map.Entry<String, RuleSettings> entry : settings.entrySet()) {
      if (finding.span().file().startsWith(entry.getKey())
          && entry.getValue().has(finding.rule())) {
        return entry.getValue().apply(finding);
      }
    }
    return Optional.of(finding);
  }
}
