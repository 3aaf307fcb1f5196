package org.rapporteur.cli;

import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.RuleGroup;
import org.rapporteur.diagnostic.RuleGuide;

/** Describes the rules: all of them in a table, or one in detail. */
final class RuleDescriptions {

  private static final int WIDTH = 80;

  private RuleDescriptions() {}

  static String text() {
    int widest = Rule.ids().stream().mapToInt(String::length).max().orElse(0);
    StringBuilder text = new StringBuilder();
    for (RuleGroup group : RuleGroup.values()) {
      text.append(group.title()).append('\n');
      for (Rule rule : group.rules()) {
        text.append("  ").append(pad(rule.id(), widest)).append("  ");
        text.append(pad(rule.severity().word() + (rule.isAdjustable() ? "*" : ""), 8));
        text.append("  ").append(rule.reason()).append('\n');
      }
      text.append('\n');
    }
    return text.append(
            """
            * To change the severity to off, warning or error, set the rule under  rules:  in report.yaml.
            For details of a rule, run `rapporteur check --explain RULE`.
            """)
        .toString();
  }

  static String json() {
    StringBuilder json = new StringBuilder("{\"version\":" + MachineFormat.VERSION);
    json.append(",\"rules\":[");
    String separator = "\n";
    for (Rule rule : Rule.values()) {
      json.append(separator).append('{').append(facts(rule)).append('}');
      separator = ",\n";
    }
    return json.append("\n]}\n").toString();
  }

  static String explained(Rule rule) {
    RuleGuide guide = RuleGuide.of(rule);
    String severity = rule.severity().word();
    String setting =
        rule.isAdjustable()
            ? severity + "; a report can set it to off, warning or error"
            : "always an " + severity;
    return rule.id()
        + " ("
        + setting
        + ")\n\n"
        + wrapped((rule.reason() + " " + guide.why()).strip())
        + "\n\nWrong:\n\n"
        + guide.wrong().indent(4)
        + "\nRight:\n\n"
        + guide.right().indent(4);
  }

  static String explainedJson(Rule rule) {
    RuleGuide guide = RuleGuide.of(rule);
    return "{\"version\":"
        + MachineFormat.VERSION
        + ","
        + facts(rule)
        + ",\"why\":"
        + JsonText.quoted(guide.why())
        + ",\"wrong\":"
        + JsonText.quoted(guide.wrong())
        + ",\"right\":"
        + JsonText.quoted(guide.right())
        + "}\n";
  }

  private static String facts(Rule rule) {
    return "\"name\":"
        + JsonText.quoted(rule.id())
        + ",\"group\":"
        + JsonText.quoted(RuleGroup.of(rule).title())
        + ",\"severity\":"
        + JsonText.quoted(rule.severity().word())
        + ",\"adjustable\":"
        + rule.isAdjustable()
        + ",\"reason\":"
        + JsonText.quoted(rule.reason());
  }

  private static String pad(String word, int width) {
    return word + " ".repeat(Math.max(0, width - word.length()));
  }

  private static String wrapped(String text) {
    StringBuilder wrapped = new StringBuilder();
    int column = 0;
    for (String word : text.split(" ", -1)) {
      if (column > 0 && column + 1 + word.length() > WIDTH) {
        wrapped.append('\n');
        column = 0;
      }
      wrapped.append(column > 0 ? " " : "").append(word);
      column += (column > 0 ? 1 : 0) + word.length();
    }
    return wrapped.toString();
  }
}
