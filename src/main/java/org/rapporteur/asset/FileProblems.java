package org.rapporteur.asset;

import java.util.EnumMap;
import java.util.Map;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;

/**
 * Reports the problems of one file: the first {@value #LIMIT} of each rule individually, and the
 * number of the others on closing.
 */
final class FileProblems implements AutoCloseable {

  private static final int LIMIT = 10;

  private final String file;
  private final Diagnostics diagnostics;
  private final Map<Rule, Integer> counts = new EnumMap<>(Rule.class);

  FileProblems(String file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  /** Reports a problem of the whole file. */
  void report(Rule rule, String message, String help) {
    report(rule, Span.of(file), message, help);
  }

  void report(Rule rule, Span span, String message, String help) {
    if (counts.merge(rule, 1, Integer::sum) <= LIMIT) {
      diagnostics.report(rule, span, message, help);
    }
  }

  /** Returns whether further problems of this rule are only counted. */
  boolean isFull(Rule rule) {
    return counts.getOrDefault(rule, 0) >= LIMIT;
  }

  String file() {
    return file;
  }

  @Override
  public void close() {
    counts.forEach(
        (rule, count) -> {
          if (count > LIMIT) {
            diagnostics.report(
                rule,
                Span.of(file),
                "this file has " + (count - LIMIT) + " more problems of this kind",
                "Fix the problems above first; most have the same cause.");
          }
        });
  }
}
