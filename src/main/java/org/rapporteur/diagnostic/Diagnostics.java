package org.rapporteur.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects the findings of one run; safe to be shared by threads. */
public final class Diagnostics {

  private final List<Diagnostic> found = new ArrayList<>();

  public synchronized void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  public void report(Rule rule, Span span, String message, String help) {
    add(Diagnostic.of(rule, span, message, help));
  }

  public synchronized void addAll(Collection<Diagnostic> diagnostics) {
    found.addAll(diagnostics);
  }

  public synchronized boolean hasErrors() {
    return found.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  /** All findings so far, sorted by place, each once. */
  public synchronized List<Diagnostic> sorted() {
    return found.stream().distinct().sorted(Diagnostic.BY_PLACE).toList();
  }
}
