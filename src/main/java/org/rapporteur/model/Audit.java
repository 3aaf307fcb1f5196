package org.rapporteur.model;

import java.util.List;
import java.util.Optional;

/**
 * The results of one run of automated accessibility tests, as recorded in audit.yaml.
 *
 * @param date the day of the run
 * @param design the fingerprint of the tested design; empty in a record that states none
 * @param program the version of Rapporteur that was tested; empty in a record that states none
 * @param templates the templates whose pages were tested
 * @param widths the window widths in CSS pixels, as text
 * @param settings the display settings that were tested, each one of {@link #SETTINGS}
 */
public record Audit(
    PartialDate date,
    Optional<String> design,
    Optional<String> program,
    List<Tool> tools,
    List<String> templates,
    List<String> widths,
    List<String> settings,
    List<Check> checks) {

  public static final String FILE_NAME = "audit.yaml";

  public static final List<String> SETTINGS = List.of("light", "dark", "forced-colours", "rtl");

  public static final List<String> CHECKS =
      List.of("axe", "html", "keyboard", "links", "motion", "paper", "reflow", "script", "spacing");

  public Audit {
    tools = List.copyOf(tools);
    templates = List.copyOf(templates);
    widths = List.copyOf(widths);
    settings = List.copyOf(settings);
    checks = List.copyOf(checks);
  }

  /** A testing tool. */
  public record Tool(String name, String version) {}

  /**
   * A kind of check, with its numbers of runs and of problems.
   *
   * @param name one of {@link #CHECKS}
   */
  public record Check(String name, int runs, int problems) {

    /** The same as {@link #problems}, under the name that templates of version 0 use. */
    public int faults() {
      return problems;
    }
  }

  /** The number of problems found by all checks. */
  public int problems() {
    return checks.stream().mapToInt(Check::problems).sum();
  }
}
