package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.build.Progress;

/** Tests the progress line and when it is shown. */
class ProgressLineTest {

  private final StringWriter shown = new StringWriter();
  private long nanos = 5_000_000_000L;
  private final ProgressLine line = new ProgressLine(new PrintWriter(shown), () -> nanos);

  private void advance(double seconds) {
    nanos += Math.round(seconds * 1e9);
  }

  private void writeFiles(int files) {
    for (int i = 0; i < files; i++) {
      line.written(new Progress.WrittenFile("r/nd-" + i + "/index.html", "recommendation", 1, 1));
    }
  }

  @Test
  void showsStageCountRateAndRemainingTime() {
    line.begin(Progress.Stage.READ, 0);
    assertEquals("Reading", line.text());
    for (int i = 0; i < 3_000; i++) {
      line.read();
    }
    advance(2);
    assertEquals("Reading: 3,000 recommendations, 1,500 per second", line.text());
    line.begin(Progress.Stage.LINT, 0);
    assertEquals("Checking the whole report", line.text());
    line.begin(Progress.Stage.PLAN, 0);
    assertEquals("Planning the pages", line.text());
    line.begin(Progress.Stage.RENDER, 12_000);
    writeFiles(10);
    advance(0.4);
    assertEquals("Generating the site: 10 of 12,000 files", line.text(), "too soon for a rate");
    writeFiles(1_990);
    advance(1.6);
    assertEquals(
        "Generating the site: 2,000 of 12,000 files, 1,000 per second, 10 s left", line.text());
    line.begin(Progress.Stage.RENDER, 102_000);
    writeFiles(1_000);
    advance(2);
    assertEquals(
        "Generating the site: 1,000 of 102,000 files, 500 per second",
        line.text(),
        "too few files to estimate the remaining time");
    writeFiles(1_500);
    advance(0.5);
    assertEquals(
        "Generating the site: 2,500 of 102,000 files, 1,000 per second, 2 min left", line.text());
    line.begin(Progress.Stage.FINISH, 0);
    assertEquals("Finishing", line.text());
  }

  @Test
  void isShownAfterASecondThenOverwrittenAndRemoved() {
    line.begin(Progress.Stage.LINT, 0);
    advance(0.9);
    line.show();
    assertEquals("", shown.toString());
    advance(0.2);
    line.show();
    line.begin(Progress.Stage.PLAN, 0);
    line.show();
    line.close();
    line.close();
    String validation = "Checking the whole report";
    String planning = "Planning the pages";
    assertEquals(
        "\r" + validation + "\r" + planning + " ".repeat(7) + "\r" + " ".repeat(18) + "\r",
        shown.toString());
  }

  @Test
  void isNotShownInAShortRun() {
    line.begin(Progress.Stage.RENDER, 10);
    writeFiles(10);
    line.close();
    assertEquals("", shown.toString());
  }

  @Test
  void isShownOnlyOnTerminalsThatCanOverwriteALine() {
    assertTrue(TerminalFeatures.of(Map.of("TERM", "xterm"), true, "true").rewrites());
    assertTrue(TerminalFeatures.of(Map.of("CI", "false"), true, "true").rewrites());
    assertTrue(
        TerminalFeatures.of(Map.of("NO_COLOR", "1"), true, "true").rewrites(), "it has no colour");
    assertFalse(
        TerminalFeatures.of(Map.of(), true, "").rewrites(), "nobody said that it is a terminal");
    assertFalse(TerminalFeatures.of(Map.of("TERM", "dumb"), true, "true").rewrites());
    assertFalse(TerminalFeatures.of(Map.of("CI", "true"), true, "true").rewrites());
    assertFalse(TerminalFeatures.of(Map.of("CI", "1"), true, "true").rewrites());
  }

  @Test
  void coloursRequireATerminalWithoutNoColor() {
    assertTrue(TerminalFeatures.of(Map.of("TERM", "xterm"), true, "").colour());
    assertTrue(TerminalFeatures.of(Map.of("NO_COLOR", ""), true, "").colour());
    assertFalse(TerminalFeatures.of(Map.of("NO_COLOR", "1"), true, "").colour());
    assertFalse(TerminalFeatures.of(Map.of("TERM", "dumb"), true, "").colour());
    assertFalse(TerminalFeatures.of(Map.of(), false, "").colour());
  }
}
