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
 * Collects the problems of one run and applies the reports' rule settings; thread-safe. For each
 * rule and file, the first {@value DiagnosticGroup#MAX_LISTED} problems are listed and the others
 * counted.
 *
 * <p>Settings apply to all problems of their folder, including those added before the settings.
 */
public final class Diagnostics {

  private record Key(Rule rule, String file) {}

  private final Map<Key, DiagnosticGroup> groups = new LinkedHashMap<>();

  /** By folder, the innermost first, so that the nearest setting applies. */
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
   * Reports a problem whose help is expensive to compute, such as a search for a similar name.
   *
   * @param help supplies the help; called only if the problem is listed, not if it is only counted
   */
  public synchronized void report(Rule rule, Span span, String message, Supplier<String> help) {
    group(rule, span).add(rule, span, message, help);
  }

  public synchronized void addAll(Collection<Diagnostic> diagnostics) {
    diagnostics.forEach(this::add);
  }

  /**
   * Sets the rule settings of a folder.
   *
   * @param folder a path with a slash at its end, or empty for the whole run
   */
  public synchronized void set(String folder, RuleSettings rules) {
    settings.put(folder, rules);
  }

  /** All problems added so far, without the rule settings applied. */
  public synchronized List<Diagnostic> withoutSettings() {
    return groups.values().stream().flatMap(DiagnosticGroup::all).toList();
  }

  public synchronized boolean hasErrors() {
    return withSettings().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  /** All problems so far with the rule settings applied, sorted by place, without repetitions. */
  public synchronized List<Diagnostic> sorted() {
    return withSettings().sorted(Diagnostic.BY_PLACE).toList();
  }

  private DiagnosticGroup group(Rule rule, Span span) {
    return groups.computeIfAbsent(new Key(rule, span.file()), key -> new DiagnosticGroup());
  }

  private Stream<Diagnostic> withSettings() {
    return groups.values().stream()
        .flatMap(DiagnosticGroup::all)
        .flatMap(diagnostic -> applySettings(diagnostic).stream());
  }

  private Optional<Diagnostic> applySettings(Diagnostic diagnostic) {
    for (Map.Entry<String, RuleSettings> entry : settings.entrySet()) {
      if (diagnostic.span().file().startsWith(entry.getKey())
          && entry.getValue().has(diagnostic.rule())) {
        return entry.getValue().apply(diagnostic);
      }
    }
    return Optional.of(diagnostic);
  }
}
