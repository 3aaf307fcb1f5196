package org.rapporteur.diagnostic;

import java.util.Comparator;

/**
 * One problem, in the editor's words; or many of one rule in one file, which are only counted.
 *
 * @param rule the kind of problem
 * @param severity how bad it is
 * @param span where it is; of many, where the first of them is
 * @param message what is wrong, in one sentence without a full stop; long ones are cut
 * @param help how to fix it; empty when the message says all
 * @param count how many problems it stands for, at least 1
 */
public record Diagnostic(
    Rule rule, Severity severity, Span span, String message, String help, int count) {

  /** Characters of a message, and of a help: more of an author's words helps nobody. */
  private static final int MAX_LENGTH = 2_000;

  /** By place, then by rule and words, so that a run always reports its problems in one order. */
  public static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparing(Diagnostic::span)
          .thenComparing(d -> d.rule().id())
          .thenComparing(Diagnostic::message)
          .thenComparing(Diagnostic::help);

  public Diagnostic {
    message = cut(message);
    help = cut(help);
  }

  /** A problem at the severity that its rule has by default. */
  public static Diagnostic of(Rule rule, Span span, String message, String help) {
    return new Diagnostic(rule, rule.severity(), span, message, help, 1);
  }

  /** The same problem at another severity. */
  Diagnostic at(Severity other) {
    return new Diagnostic(rule, other, span, message, help, count);
  }

  private static String cut(String text) {
    if (text.length() <= MAX_LENGTH) {
      return text;
    }
    boolean inPair = Character.isHighSurrogate(text.charAt(MAX_LENGTH - 1));
    return text.substring(0, inPair ? MAX_LENGTH - 1 : MAX_LENGTH) + "…";
  }
}
