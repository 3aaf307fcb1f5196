package org.rapporteur.diagnostic;

import java.util.Comparator;
import org.rapporteur.text.Graphemes;

/**
 * One problem of the content, or a count of further problems of one rule in one file.
 *
 * @param rule the kind of problem
 * @param severity how bad it is
 * @param span its place; for a count, the place of the first problem counted
 * @param message what is wrong, in one sentence without a full stop; truncated if too long
 * @param help how to fix it; empty if the message says it all
 * @param count the number of problems it represents, at least 1
 */
public record Diagnostic(
    Rule rule, Severity severity, Span span, String message, String help, int count) {

  /** Maximum number of characters of a message and of a help text. */
  private static final int MAX_LENGTH = 2_000;

  /** By place, rule, message and help, so that every run reports its problems in the same order. */
  public static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparing(Diagnostic::span)
          .thenComparing(d -> d.rule().id())
          .thenComparing(Diagnostic::message)
          .thenComparing(Diagnostic::help);

  public Diagnostic {
    message = Graphemes.truncate(message, MAX_LENGTH);
    help = Graphemes.truncate(help, MAX_LENGTH);
  }

  /** Creates a problem with the default severity of its rule. */
  public static Diagnostic of(Rule rule, Span span, String message, String help) {
    return new Diagnostic(rule, rule.severity(), span, message, help, 1);
  }

  /** Returns the same problem with another severity. */
  public Diagnostic withSeverity(Severity other) {
    return new Diagnostic(rule, other, span, message, help, count);
  }
}
