package org.rapporteur.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.Audit;

/**
 * The record that stands behind the accessibility statement. A run of all browser tests writes it
 * with {@code -Daudit=write -Daudit.date=2026-11-24}; the day is told, not taken from a clock, so
 * that the same run writes the same bytes.
 */
record AuditFile(String text) {

  static final Path PATH = Path.of("content/audit.yaml");

  /** What has to have run for the record to be whole. */
  static final List<String> CHECKS = Audit.CHECKS;

  static Optional<AuditFile> of(
      Map<String, Measured.Check> checks,
      List<String> templates,
      List<Integer> widths,
      List<String> settings,
      String browser) {
    if (!"write".equals(System.getProperty("audit"))) {
      return Optional.empty();
    }
    if (!List.copyOf(checks.keySet()).equals(CHECKS)) {
      throw new IllegalStateException("run all browser tests: only " + checks.keySet() + " did");
    }
    String date = System.getProperty("audit.date", "");
    if (!date.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
      throw new IllegalStateException("say the day of the run: -Daudit.date=2026-11-24");
    }
    StringBuilder text = new StringBuilder();
    text.append("# What the browser tests found. They write this file; nobody else does:\n");
    text.append("#   bin/mvn test -Dtest='org/rapporteur/browser/*Test' -Dbrowser=required \\\n");
    text.append("#     -Daudit=write -Daudit.date=YYYY-MM-DD -DforkCount=1\n");
    text.append("version: 1\n");
    text.append("date: ").append(date).append('\n');
    text.append("tools:\n");
    tool(text, "Chromium", browser);
    tool(text, "axe-core", Axe.version());
    tool(text, "Nu Html Checker", version("nu.validator", "validator"));
    text.append("templates: [").append(String.join(", ", templates)).append("]\n");
    text.append("widths: ").append(widths).append('\n');
    text.append("settings: [").append(String.join(", ", settings)).append("]\n");
    text.append("checks:\n");
    checks.forEach(
        (name, check) -> {
          text.append("  - name: ").append(name).append('\n');
          text.append("    runs: ").append(check.runs()).append('\n');
          text.append("    faults: ").append(check.problems()).append('\n');
        });
    return Optional.of(new AuditFile(text.toString()));
  }

  private static void tool(StringBuilder text, String name, String version) {
    text.append("  - name: ").append(name).append("\n    version: \"").append(version);
    text.append("\"\n");
  }

  /** The version that pom.xml names. */
  private static String version(String group, String artifact) {
    try {
      String pom = Files.readString(Path.of("pom.xml"));
      return pom.replaceAll(
          "(?s).*<groupId>\\Q"
              + group
              + "\\E</groupId>\\s*<artifactId>\\Q"
              + artifact
              + "\\E</artifactId>\\s*<version>([^<]*)</version>.*",
          "$1");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write() {
    try {
      Files.writeString(PATH, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
