package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.List;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Span;

/** Shows findings to programs: as JSON, or as annotations on GitHub. */
final class MachineFormat {

  /** Raised when a key goes or changes its meaning; new keys do not count. */
  static final int VERSION = 1;

  private MachineFormat() {}

  /**
   * One object a finding. Lines and columns count from 1, columns in UTF-16 units, the end column
   * is the first behind; for a finding on a file as a whole they are null, as is a help that is not
   * there. One with a count stands for so many of its rule that are not listed.
   */
  static String json(List<Diagnostic> findings) {
    StringBuilder json = new StringBuilder("{\"version\":" + VERSION + ",\"findings\":[");
    String separator = "\n";
    for (Diagnostic finding : findings) {
      Span span = finding.span();
      boolean whole = span.line() == 0;
      json.append(separator).append("{\"rule\":").append(Json.quoted(finding.rule().id()));
      json.append(",\"severity\":").append(Json.quoted(finding.severity().word()));
      json.append(",\"file\":").append(Json.quoted(span.file()));
      json.append(",\"line\":").append(whole ? "null" : span.line());
      json.append(",\"column\":").append(whole ? "null" : span.column());
      json.append(",\"endColumn\":").append(whole ? "null" : span.column() + span.length());
      json.append(",\"message\":").append(Json.quoted(finding.message()));
      String help = finding.help().isEmpty() ? "null" : Json.quoted(finding.help());
      json.append(",\"help\":").append(help);
      if (finding.count() > 1) {
        json.append(",\"count\":").append(finding.count());
      }
      json.append('}');
      separator = ",\n";
    }
    return json.append("\n]}\n").toString();
  }

  /**
   * One command of GitHub's a finding.
   *
   * @param project where the project lies from the folder that GitHub takes paths from
   */
  static String github(List<Diagnostic> findings, Path project) {
    StringBuilder text = new StringBuilder();
    for (Diagnostic finding : findings) {
      Span span = finding.span();
      text.append("::").append(finding.severity().word());
      text.append(" file=").append(property(path(project, span.file())));
      if (span.line() > 0) {
        text.append(",line=").append(span.line()).append(",col=").append(span.column());
        text.append(",endColumn=").append(span.column() + span.length());
      }
      text.append(",title=").append(property(finding.rule().id())).append("::");
      String help = finding.help().isEmpty() ? "" : "\n" + finding.help();
      text.append(data(finding.message() + help)).append('\n');
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
