package org.rapporteur.model;

import java.util.List;

/**
 * What the browser tests found on a day, as they left it in audit.yaml.
 *
 * @param date the day of the run
 * @param templates the kinds of page that were tested
 * @param widths the windows' widths in CSS pixels, in words
 * @param settings light, dark, forced-colours, rtl
 */
public record Audit(
    PartialDate date,
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

  /** A program that tested. */
  public record Tool(String name, String version) {}

  /**
   * A kind of test: how often it ran, and how many problems it found.
   *
   * @param name one of {@link #CHECKS}
   */
  public record Check(String name, int runs, int problems) {

    /** The same as {@link #problems}, by the name under which templates of version 0 read it. */
    public int faults() {
      return problems;
    }
  }

  /** The number of problems that all checks found. */
  public int problems() {
    return checks.stream().mapToInt(Check::problems).sum();
  }
}
