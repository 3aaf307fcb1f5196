package org.rapporteur.author;

import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.model.Ledger;
import org.rapporteur.yaml.Fields;
import org.rapporteur.yaml.Node;
import org.rapporteur.yaml.YamlReader;

/**
 * The line {@code permalinks: true} of a report.yaml, which declares that the report has a ledger.
 * Because of it, a deleted ledger is detected.
 */
final class PermalinksKey {

  private static final String COMMENT =
      "# The addresses of this report are published: keep " + Ledger.FILE_NAME + ".";

  private PermalinksKey() {}

  /** Returns whether a report.yaml has the key with the value true. */
  static boolean isIn(String report) {
    return fields(report).filter(fields -> fields.flag(Ledger.KEY, false)).isPresent();
  }

  /**
   * Adds the key at the end of a report.yaml.
   *
   * @param report the text of a report.yaml
   * @return empty if the key exists already, or if the file's form does not allow another line
   */
  static Optional<String> addTo(String report) {
    List<String> keys = keys(report);
    if (keys.isEmpty() || keys.contains(Ledger.KEY)) {
      return Optional.empty();
    }
    if (!report.contains("\n")) {
      return Optional.empty();
    }
    String newline = report.contains("\r\n") ? "\r\n" : "\n";
    String text =
        report
            + (report.endsWith("\n") ? "" : newline)
            + newline
            + COMMENT
            + newline
            + Ledger.KEY
            + ": true"
            + newline;
    List<String> now = keys(text);
    boolean added = now.size() == keys.size() + 1 && now.containsAll(keys);
    return added && isIn(text) ? Optional.of(text) : Optional.empty();
  }

  private static List<String> keys(String report) {
    return fields(report).stream()
        .flatMap(fields -> fields.entries().stream())
        .map(Node.Entry::key)
        .toList();
  }

  private static Optional<Fields> fields(String report) {
    Diagnostics diagnostics = new Diagnostics();
    return YamlReader.read("", report, 1, diagnostics)
        .flatMap(node -> Fields.of(node, "the report", diagnostics))
        .filter(fields -> !diagnostics.hasErrors());
  }
}
