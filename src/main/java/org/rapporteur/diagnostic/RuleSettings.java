package org.rapporteur.diagnostic;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The severities that a report sets for some rules.
 *
 * @param severities the severity of each rule that is set; empty if the rule is off
 */
public record RuleSettings(Map<Rule, Optional<Severity>> severities) {

  /** The value that turns a rule off. */
  public static final String OFF = "off";

  public RuleSettings {
    severities.forEach(RuleSettings::requirePermitted);
    severities = new TreeMap<>(severities);
  }

  /**
   * Whether a rule may be set to a severity. A rule that protects published content is always an
   * error.
   */
  public static boolean permits(Rule rule, Optional<Severity> severity) {
    return rule.isAdjustable() || severity.equals(Optional.of(Severity.ERROR));
  }

  /** Returns the diagnostic with these settings applied; empty if its rule is off. */
  Optional<Diagnostic> apply(Diagnostic diagnostic) {
    return severities
        .getOrDefault(diagnostic.rule(), Optional.of(diagnostic.severity()))
        .map(diagnostic::withSeverity);
  }

  boolean has(Rule rule) {
    return severities.containsKey(rule);
  }

  private static void requirePermitted(Rule rule, Optional<Severity> severity) {
    if (!permits(rule, severity)) {
      throw new IllegalArgumentException(rule.id() + " is always an error");
    }
  }
}
