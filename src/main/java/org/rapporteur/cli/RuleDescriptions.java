package org.rapporteur.cli;

import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.RuleGroup;
import org.rapporteur.diagnostic.RuleGuide;
import tools.jackson.core.JsonGenerator;

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
    return TerminalJson.object(
        json -> {
          json.writeNumberProperty("version", MachineFormat.VERSION);
          json.writeArrayPropertyStart("rules");
          for (Rule rule : Rule.values()) {
            json.writeStartObject();
            writeFacts(json, rule);
            json.writeEndObject();
          }
          json.writeEndArray();
        });
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
    return TerminalJson.object(
        json -> {
          json.writeNumberProperty("version", MachineFormat.VERSION);
          writeFacts(json, rule);
          json.writeStringProperty("why", guide.why());
          json.writeStringProperty("wrong", guide.wrong());
          json.writeStringProperty("right", guide.right());
        });
  }

  private static void writeFacts(JsonGenerator json, Rule rule) {
    json.writeStringProperty("name", rule.id());
    json.writeStringProperty("group", RuleGroup.of(rule).title());
    json.writeStringProperty("severity", rule.severity().word());
    json.writeBooleanProperty("adjustable", rule.isAdjustable());
    json.writeStringProperty("reason", rule.reason());
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
