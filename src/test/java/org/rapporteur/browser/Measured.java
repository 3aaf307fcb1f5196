package org.rapporteur.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The results of the browser tests of one run. */
final class Measured implements AutoCloseable {

  /** The number of runs of a check, and of the problems found. */
  record Check(int runs, int problems) {}

  private final Map<String, Check> checks = new TreeMap<>();
  private final SortedSet<String> templates = new TreeSet<>();
  private List<Integer> widths = List.of();
  private List<String> settings = List.of();
  private final List<String> lines = new ArrayList<>();
  private String browser = "";

  void browser(String version) {
    browser = version;
  }

  void templates(Collection<String> names) {
    templates.addAll(names);
  }

  void settings(List<Integer> wide, List<String> named) {
    widths = List.copyOf(wide);
    settings = List.copyOf(named);
  }

  void check(String name, int runs, int problems) {
    checks.put(name, new Check(runs, problems));
  }

  /**
   * Adds a line to the summary of the run in target/browser-1.txt; another process of the same run
   * writes target/browser-2.txt.
   */
  void log(String line) {
    lines.add(line);
  }

  Map<String, Check> checks() {
    return new TreeMap<>(checks);
  }

  @Override
  public void close() throws IOException {
    Files.writeString(
        Path.of("target/browser-" + System.getProperty("surefire.forkNumber", "1") + ".txt"),
        String.join("\n", lines) + "\n");
    AuditFile.of(checks, List.copyOf(templates), widths, settings, browser)
        .ifPresent(AuditFile::write);
  }
}
