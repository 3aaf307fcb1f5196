package org.rapporteur.diagnostic;

import java.util.Comparator;

/**
 * One finding, told in the editor's words.
 *
 * @param rule the kind of finding
 * @param severity how bad it is
 * @param span where it is
 * @param message what is wrong, in one sentence without a full stop
 * @param help how to mend it; empty when the message says all
 */
public record Diagnostic(Rule rule, Severity severity, Span span, String message, String help) {

  /** By place, then by rule and words, so that a run always tells its findings in one order. */
  public static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparing(Diagnostic::span)
          .thenComparing(d -> d.rule().id())
          .thenComparing(Diagnostic::message)
          .thenComparing(Diagnostic::help);

  /** A finding at the severity that its rule has by default. */
  public static Diagnostic of(Rule rule, Span span, String message, String help) {
    return new Diagnostic(rule, rule.severity(), span, message, help);
  }

  /** The same finding at another severity. */
  Diagnostic at(Severity other) {
    return new Diagnostic(rule, other, span, message, help);
  }
}
