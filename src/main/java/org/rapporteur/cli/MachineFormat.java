package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.List;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Span;
import tools.jackson.core.JsonGenerator;

/** Formats diagnostics for programs: as JSON or as GitHub annotations. */
final class MachineFormat {

  /**
   * The version of the format. It increases if a key is removed or changes its meaning, not if one
   * is added.
   */
  static final int VERSION = 1;

  private MachineFormat() {}

  /**
   * Formats one object per diagnostic. Lines and columns count from 1, columns in UTF-16 units; the
   * end column is exclusive. They are null for a diagnostic about a whole file, and the help is
   * null if there is none. A diagnostic with a count stands for that many of its rule that are not
   * listed.
   */
  static String json(List<Diagnostic> diagnostics) {
    return TerminalJson.object(
        json -> {
          json.writeNumberProperty("version", VERSION);
          json.writeArrayPropertyStart("findings");
          diagnostics.forEach(diagnostic -> write(json, diagnostic));
          json.writeEndArray();
        });
  }

  private static void write(JsonGenerator json, Diagnostic diagnostic) {
    Span span = diagnostic.span();
    boolean wholeFile = span.line() == 0;
    json.writeStartObject();
    json.writeStringProperty("rule", diagnostic.rule().id());
    json.writeStringProperty("severity", diagnostic.severity().word());
    json.writeStringProperty("file", span.file());
    if (wholeFile) {
      json.writeNullProperty("line");
      json.writeNullProperty("column");
      json.writeNullProperty("endColumn");
    } else {
      json.writeNumberProperty("line", span.line());
      json.writeNumberProperty("column", span.column());
      json.writeNumberProperty("endColumn", span.column() + span.length());
    }
    json.writeStringProperty("message", diagnostic.message());
    if (diagnostic.help().isEmpty()) {
      json.writeNullProperty("help");
    } else {
      json.writeStringProperty("help", diagnostic.help());
    }
    if (diagnostic.count() > 1) {
      json.writeNumberProperty("count", diagnostic.count());
    }
    json.writeEndObject();
  }

  /**
   * Formats one GitHub workflow command per diagnostic.
   *
   * @param project the project's path relative to the folder that GitHub resolves paths from
   */
  static String github(List<Diagnostic> diagnostics, Path project) {
    StringBuilder text = new StringBuilder();
    for (Diagnostic diagnostic : diagnostics) {
      Span span = diagnostic.span();
      text.append("::").append(diagnostic.severity().word());
      text.append(" file=").append(property(path(project, span.file())));
      if (span.line() > 0) {
        text.append(",line=").append(span.line()).append(",col=").append(span.column());
        text.append(",endColumn=").append(span.column() + span.length());
      }
      text.append(",title=").append(property(diagnostic.rule().id())).append("::");
      String help = diagnostic.help().isEmpty() ? "" : "\n" + diagnostic.help();
      text.append(data(diagnostic.message() + help)).append('\n');
    }
    return text.toString();
  }

  /** A file of a project, relative to the folder that GitHub resolves paths from. */
  static String path(Path project, String file) {
    String folder = project.normalize().toString().replace('\\', '/');
    return folder.isEmpty() ? file : folder + "/" + file;
  }

  /** Escapes the message of a workflow command. */
  static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  /** Escapes the value of a property of a workflow command. */
  static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
