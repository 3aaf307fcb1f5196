package org.rapporteur.author;

import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.model.Ledger;
import org.rapporteur.yaml.Node;
import org.rapporteur.yaml.YamlReader;

/**
 * The line {@code permalinks: true} of a report.yaml, which states that the report has a ledger. A
 * ledger that was deleted is missed because of it.
 */
final class PermalinksKey {

  private static final String COMMENT =
      "# The addresses of this report are published: keep " + Ledger.FILE_NAME + ".";

  private PermalinksKey() {}

  /**
   * The file with the key at its end.
   *
   * @param report the text of a report.yaml
   * @return empty if the key is there, or if the file has a form to which no line can be added
   */
  static Optional<String> addTo(String report) {
    List<String> keys = keys(report);
    if (keys.isEmpty() || keys.contains(Ledger.KEY)) {
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
    boolean added =
        now.size() == keys.size() + 1 && now.containsAll(keys) && now.contains(Ledger.KEY);
    return added ? Optional.of(text) : Optional.empty();
  }

  private static List<String> keys(String yaml) {
    Diagnostics found = new Diagnostics();
    Optional<Node> node = YamlReader.read("", yaml, 1, found);
    return node.isPresent() && node.get() instanceof Node.Mapping map && !found.hasErrors()
        ? map.entries().stream().map(entry -> entry.key()).toList()
        : List.of();
  }
}
