package org.rapporteur.cli;

import java.util.List;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Severity;
import org.rapporteur.diagnostic.Span;

/** Shows findings to programs: as JSON, or as annotations on GitHub. */
final class MachineFormat {

  private MachineFormat() {}

  static String json(List<Diagnostic> findings) {
    StringBuilder json = new StringBuilder("[");
    for (Diagnostic finding : findings) {
      Span span = finding.span();
      json.append(json.length() == 1 ? "\n" : ",\n").append("{\"rule\":");
      json.append(quoted(finding.rule().id()));
      json.append(",\"severity\":").append(quoted(word(finding)));
      json.append(",\"file\":").append(quoted(span.file()));
      json.append(",\"line\":").append(span.line());
      json.append(",\"column\":").append(span.column());
      json.append(",\"length\":").append(span.length());
      json.append(",\"message\":").append(quoted(finding.message()));
      json.append(",\"help\":").append(quoted(finding.help())).append('}');
    }
    return json.append("\n]\n").toString();
  }

  static String github(List<Diagnostic> findings) {
    StringBuilder text = new StringBuilder();
    for (Diagnostic finding : findings) {
      Span span = finding.span();
      text.append("::").append(word(finding)).append(" file=").append(property(span.file()));
      text.append(",line=").append(Math.max(1, span.line()));
      text.append(",col=").append(Math.max(1, span.column()));
      text.append(",title=").append(property(finding.rule().id())).append("::");
      String help = finding.help().isEmpty() ? "" : "\n" + finding.help();
      text.append(data(finding.message() + help)).append('\n');
    }
    return text.toString();
  }

  private static String word(Diagnostic finding) {
    return finding.severity() == Severity.ERROR ? "error" : "warning";
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        case '\n' -> json.append("\\n");
        default -> {
          if (c < 0x20) {
            json.append(String.format("\\u%04x", (int) c));
          } else {
            json.append(c);
          }
        }
      }
    }
    return json.append('"').toString();
  }
}
