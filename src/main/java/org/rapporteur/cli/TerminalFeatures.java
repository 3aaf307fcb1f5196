package org.rapporteur.cli;

import java.util.Map;

/**
 * The capabilities of the output that messages go to.
 *
 * @param colour whether diagnostics may be coloured
 * @param rewrites whether a line can be overwritten to show progress
 */
record TerminalFeatures(boolean colour, boolean rewrites) {

  /**
   * The capabilities of this process's standard error.
   *
   * @param terminal whether the process has a terminal
   * @param errorIsTerminal {@code true} if the launcher found that standard error is a terminal,
   *     which Java cannot determine
   */
  static TerminalFeatures of(
      Map<String, String> environment, boolean terminal, String errorIsTerminal) {
    boolean isDumb = environment.getOrDefault("TERM", "").equals("dumb");
    boolean noColour = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    String ci = environment.getOrDefault("CI", "");
    boolean interactive = ci.isEmpty() || ci.equals("false");
    return new TerminalFeatures(
        terminal && !isDumb && !noColour, errorIsTerminal.equals("true") && !isDumb && interactive);
  }
}
