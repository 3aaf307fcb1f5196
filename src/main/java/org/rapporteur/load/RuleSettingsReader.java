package org.rapporteur.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.RuleSettings;
import org.rapporteur.diagnostic.Severity;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.diagnostic.Suggestion;
import org.rapporteur.yaml.Fields;
import org.rapporteur.yaml.Node;
import org.rapporteur.yaml.TextValue;

/** Reads the key "rules", which sets the severities of rules. */
record RuleSettingsReader(Diagnostics diagnostics) {

  private static final Map<String, Optional<Severity>> LEVELS =
      Map.of(
          RuleSettings.OFF,
          Optional.empty(),
          Severity.WARNING.word(),
          Optional.of(Severity.WARNING),
          Severity.ERROR.word(),
          Optional.of(Severity.ERROR));

  private static final String ALL = "Use off, warning or error.";

  /** Reads the settings and applies them to a folder; empty for the whole run. */
  void read(Fields fields, String folder) {
    fields
        .map("rules", "“rules”")
        .ifPresent(rules -> diagnostics.set(folder, new RuleSettings(severities(rules))));
  }

  private Map<Rule, Optional<Severity>> severities(Fields rules) {
    Map<Rule, Optional<Severity>> severities = new TreeMap<>();
    for (Node.Entry entry : rules.entries()) {
      Optional<Rule> rule = rule(entry);
      Optional<TextValue> level = rules.value(entry.key()).filter(this::isLevel);
      if (rule.isPresent() && level.isPresent()) {
        Optional<Severity> severity = LEVELS.getOrDefault(level.get().text(), Optional.empty());
        if (isPermitted(rule.get(), severity, level.get())) {
          severities.put(rule.get(), severity);
        }
      }
    }
    return severities;
  }

  private Optional<Rule> rule(Node.Entry entry) {
    Optional<Rule> rule = Rule.named(entry.key());
    if (rule.isEmpty()) {
      report(
          entry.keySpan(),
          "there is no rule “" + entry.key() + "”",
          () ->
              Suggestion.didYouMean(
                  entry.key(),
                  Rule.ids(),
                  "Run  rapporteur check --list-rules  to list all rules."));
    }
    return rule;
  }

  private boolean isLevel(TextValue level) {
    if (LEVELS.containsKey(level.text())) {
      return true;
    }
    report(
        level.span(),
        "a rule cannot be set to “" + level.text() + "”",
        () ->
            Suggestion.nearest(level.text(), List.of("off", "warning", "error"))
                .map(near -> "Did you mean “" + near + "”? " + ALL)
                .orElse(ALL));
    return false;
  }

  private boolean isPermitted(Rule rule, Optional<Severity> severity, TextValue level) {
    boolean permitted = RuleSettings.permits(rule, severity);
    if (!permitted) {
      report(
          level.span(),
          "“" + rule.id() + "” is always an error",
          () -> "Remove this line and fix the problems: this rule protects published content.");
    }
    return permitted;
  }

  private void report(Span span, String message, Supplier<String> help) {
    diagnostics.report(Rule.RULE_SETTING, span, message, help);
  }
}
