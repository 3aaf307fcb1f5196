package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.List;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Span;

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
    StringBuilder json = new StringBuilder("{\"version\":" + VERSION + ",\"findings\":[");
    String separator = "\n";
    for (Diagnostic diagnostic : diagnostics) {
      Span span = diagnostic.span();
      boolean wholeFile = span.line() == 0;
      json.append(separator).append("{\"rule\":").append(JsonText.quoted(diagnostic.rule().id()));
      json.append(",\"severity\":").append(JsonText.quoted(diagnostic.severity().word()));
      json.append(",\"file\":").append(JsonText.quoted(span.file()));
      json.append(",\"line\":").append(wholeFile ? "null" : span.line());
      json.append(",\"column\":").append(wholeFile ? "null" : span.column());
      json.append(",\"endColumn\":").append(wholeFile ? "null" : span.column() + span.length());
      json.append(",\"message\":").append(JsonText.quoted(diagnostic.message()));
      String help = diagnostic.help().isEmpty() ? "null" : JsonText.quoted(diagnostic.help());
      json.append(",\"help\":").append(help);
      if (diagnostic.count() > 1) {
        json.append(",\"count\":").append(diagnostic.count());
      }
      json.append('}');
      separator = ",\n";
    }
    return json.append("\n]}\n").toString();
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

  private static String path(Path project, String file) {
    String folder = project.normalize().toString().replace('\\', '/');
    return folder.isEmpty() ? file : folder + "/" + file;
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
