package org.rapporteur.author;

import java.util.List;
import org.rapporteur.model.Audit;

/** The text of audit.yaml. */
public final class AuditText {

  private AuditText() {}

  /**
   * The text of a record; the same for the same record.
   *
   * @param head the lines of the comment at the beginning
   */
  public static String of(Audit audit, List<String> head) {
    StringBuilder text = new StringBuilder();
    head.forEach(line -> text.append("# ").append(line).append('\n'));
    text.append("version: 1\n");
    text.append("date: ").append(audit.date()).append('\n');
    audit.design().ifPresent(design -> text.append("design: ").append(design).append('\n'));
    audit.program().ifPresent(version -> text.append("program: ").append(version).append('\n'));
    text.append("tools:\n");
    for (Audit.Tool tool : audit.tools()) {
      text.append("  - name: ").append(tool.name()).append('\n');
      if (!tool.version().isEmpty()) {
        text.append("    version: \"").append(tool.version()).append("\"\n");
      }
    }
    text.append("templates: ").append(list(audit.templates()));
    text.append("widths: ").append(list(audit.widths()));
    text.append("settings: ").append(list(audit.settings()));
    text.append("checks:\n");
    for (Audit.Check check : audit.checks()) {
      text.append("  - name: ").append(check.name());
      text.append("\n    runs: ").append(check.runs());
      text.append("\n    faults: ").append(check.problems()).append('\n');
    }
    return text.toString();
  }

  private static String list(List<String> items) {
    return "[" + String.join(", ", items) + "]\n";
  }
}
