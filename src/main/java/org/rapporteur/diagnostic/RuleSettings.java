package org.rapporteur.diagnostic;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How bad a report wants the findings of some rules to be.
 *
 * @param severities for a rule the severity that it is set to; empty when it is off
 */
public record RuleSettings(Map<Rule, Optional<Severity>> severities) {

  /** The word that turns a rule off. */
  public static final String OFF = "off";

  public RuleSettings {
    severities.forEach(RuleSettings::admit);
    severities = new TreeMap<>(severities);
  }

  /** Whether a rule may be set to this: one that guards what is published stays an error. */
  public static boolean permits(Rule rule, Optional<Severity> severity) {
    return rule.isAdjustable() || severity.equals(Optional.of(Severity.ERROR));
  }

  /** The finding as these settings want it; empty when they turn it off. */
  Optional<Diagnostic> apply(Diagnostic diagnostic) {
    return severities
        .getOrDefault(diagnostic.rule(), Optional.of(diagnostic.severity()))
        .map(diagnostic::at);
  }

  boolean has(Rule rule) {
    return severities.containsKey(rule);
  }

  private static void admit(Rule rule, Optional<Severity> severity) {
    if (!permits(rule, severity)) {
      throw new IllegalArgumentException(rule.id() + " is always an error");
    }
  }
}
