package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.rapporteur.audit.AuditProblem;
import org.rapporteur.audit.SiteAudit;
import org.rapporteur.model.Audit;
import tools.jackson.core.JsonGenerator;

/**
 * The results of accessibility tests, as text, as JSON and as annotations for GitHub. Text of pages
 * cannot control the terminal.
 */
final class AuditReport {

  /** Equal problems of one page beyond this number are counted. */
  private static final int SHOWN = 5;

  private AuditReport() {}

  static String text(List<SiteAudit.Report> reports) {
    StringBuilder text = new StringBuilder();
    for (SiteAudit.Report report : reports) {
      problems(report.result().problems(), text);
      text.append(report.file()).append(":\n");
      for (Audit.Check check : report.result().checks()) {
        text.append(
            String.format(
                Locale.ROOT,
                "  %-8s %5d %s, %d %s\n",
                check.name(),
                check.runs(),
                check.runs() == 1 ? "run" : "runs",
                check.problems(),
                check.problems() == 1 ? "problem" : "problems"));
      }
    }
    return text.toString();
  }

  private static void problems(Map<AuditProblem, SortedSet<String>> problems, StringBuilder text) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    problems.forEach(
        (problem, places) -> {
          String kind = problem.page() + "\n" + problem.rule();
          int count = counts.merge(kind, 1, Integer::sum);
          if (count <= SHOWN) {
            write(problem, places, text);
          }
        });
    counts.values().removeIf(count -> count <= SHOWN);
    counts.forEach(
        (kind, count) -> {
          String[] parts = kind.split("\n", 2);
          text.append(Glyph.printable(parts[0])).append(": ").append(parts[1]).append(" at ");
          text.append(count - SHOWN).append(" more places\n\n");
        });
  }

  private static void write(AuditProblem problem, SortedSet<String> places, StringBuilder text) {
    text.append(Glyph.printable(problem.page()));
    text.append(" (").append(problem.template()).append("): ");
    text.append(Glyph.printable(problem.rule())).append('\n');
    if (!problem.element().isEmpty()) {
      text.append("  ").append(Glyph.printable(problem.element())).append('\n');
    }
    text.append("  help: ").append(Glyph.printable(problem.help())).append('\n');
    String where = String.join(", ", places);
    text.append(where.isEmpty() ? "" : "  at: " + where + "\n").append('\n');
  }

  /**
   * Formats one GitHub workflow command for each problem, at the record of its report, because
   * pages are not in the repository.
   *
   * @param project the project's path relative to the folder that GitHub resolves paths from
   */
  static String github(List<SiteAudit.Report> reports, Path project) {
    StringBuilder text = new StringBuilder();
    for (SiteAudit.Report report : reports) {
      String file = MachineFormat.path(project, report.file());
      report
          .result()
          .problems()
          .forEach(
              (problem, places) -> {
                StringBuilder message = new StringBuilder();
                write(problem, places, message);
                text.append("::error file=").append(MachineFormat.property(file));
                text.append(",title=").append(MachineFormat.property(problem.rule())).append("::");
                text.append(MachineFormat.data(message.toString().strip())).append('\n');
              });
    }
    return text.toString();
  }

  static String json(List<SiteAudit.Report> reports) {
    return TerminalJson.object(
        json -> {
          json.writeName("reports");
          json.writeStartArray();
          reports.forEach(report -> write(report, json));
          json.writeEndArray();
        });
  }

  private static void write(SiteAudit.Report report, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("record", report.file());
    json.writeName("checks");
    json.writeStartArray();
    for (Audit.Check check : report.result().checks()) {
      json.writeStartObject();
      json.writeStringProperty("name", check.name());
      json.writeNumberProperty("runs", check.runs());
      json.writeNumberProperty("problems", check.problems());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeName("problems");
    json.writeStartArray();
    report
        .result()
        .problems()
        .forEach(
            (problem, places) -> {
              json.writeStartObject();
              json.writeStringProperty("page", problem.page());
              json.writeStringProperty("template", problem.template());
              json.writeStringProperty("check", problem.check());
              json.writeStringProperty("rule", problem.rule());
              json.writeStringProperty("element", problem.element());
              json.writeStringProperty("help", problem.help());
              json.writeStringProperty("at", String.join(", ", places));
              json.writeEndObject();
            });
    json.writeEndArray();
    json.writeEndObject();
  }
}
