package org.rapporteur.cli;

import java.util.Map;

/**
 * What the place that messages go to can show.
 *
 * @param colour whether findings may be coloured
 * @param rewrites whether a line may be written over, so that somebody sees how far a run has come
 */
record TerminalFeatures(boolean colour, boolean rewrites) {

  /**
   * The screen of this process.
   *
   * @param terminal whether somebody sits before it
   * @param told what the launcher says of standard error, which Java itself can't tell: {@code
   *     true} when it is a terminal
   */
  static TerminalFeatures of(Map<String, String> environment, boolean terminal, String told) {
    boolean plain = environment.getOrDefault("TERM", "").equals("dumb");
    boolean noColour = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    String machine = environment.getOrDefault("CI", "");
    boolean watched = machine.isEmpty() || machine.equals("false");
    return new TerminalFeatures(
        terminal && !plain && !noColour, told.equals("true") && !plain && watched);
  }
}
