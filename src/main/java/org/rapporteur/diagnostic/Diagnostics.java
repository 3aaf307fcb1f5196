package org.rapporteur.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Collects the problems of one run, and what reports say of how bad they are; safe to be shared by
 * threads. Of one rule in one file the first {@value DiagnosticGroup#MAX_LISTED} are listed and the
 * others counted.
 *
 * <p>Settings count for all problems of their folder, those found before they were read included.
 */
public final class Diagnostics {

  private record Key(Rule rule, String file) {}

  private final Map<Key, DiagnosticGroup> groups = new LinkedHashMap<>();

  /** By folder, the innermost first, so that the nearest setting is the one that counts. */
  private final Map<String, RuleSettings> settings =
      new TreeMap<>(
          Comparator.comparingInt(String::length)
              .reversed()
              .thenComparing(Comparator.naturalOrder()));

  public synchronized void add(Diagnostic diagnostic) {
    group(diagnostic.rule(), diagnostic.span()).add(diagnostic);
  }

  public void report(Rule rule, Span span, String message, String help) {
    add(Diagnostic.of(rule, span, message, help));
  }

  /**
   * Reports a problem whose help takes work, such as looking for a similar name.
   *
   * @param help asked for it only if the problem is listed, not if it is only counted
   */
  public synchronized void report(Rule rule, Span span, String message, Supplier<String> help) {
    group(rule, span).add(rule, span, message, help);
  }

  public synchronized void addAll(Collection<Diagnostic> diagnostics) {
    diagnostics.forEach(this::add);
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
    return groups.values().stream().flatMap(DiagnosticGroup::all).toList();
  }

  public synchronized boolean hasErrors() {
    return settled().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  /** All problems so far, sorted by place, each once. */
  public synchronized List<Diagnostic> sorted() {
    return settled().sorted(Diagnostic.BY_PLACE).toList();
  }

  private DiagnosticGroup group(Rule rule, Span span) {
    return groups.computeIfAbsent(new Key(rule, span.file()), key -> new DiagnosticGroup());
  }

  private Stream<Diagnostic> settled() {
    return groups.values().stream()
        .flatMap(DiagnosticGroup::all)
        .flatMap(diagnostic -> settled(diagnostic).stream());
  }

  private Optional<Diagnostic> settled(Diagnostic diagnostic) {
    for (Map.Entry<String, RuleSettings> entry : settings.entrySet()) {
      if (diagnostic.span().file().startsWith(entry.getKey())
          && entry.getValue().has(diagnostic.rule())) {
        return entry.getValue().apply(diagnostic);
      }
    }
    return Optional.of(diagnostic);
  }
}
