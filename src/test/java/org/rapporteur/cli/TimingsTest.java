package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.build.Progress;

/** Tests the table of timings. */
class TimingsTest {

  private long nanos;

  private void advance(int millis) {
    nanos += millis * 1_000_000L;
  }

  private static Progress.WrittenFile file(
      String path, String template, int rendering, int writing) {
    return new Progress.WrittenFile(path, template, rendering * 1_000_000L, writing * 1_000_000L);
  }

  @Test
  void listsStagesTemplatesAndTheSlowestPages() {
    Timings timings = new Timings(() -> nanos);
    timings.begin(Progress.Stage.READ, 0);
    advance(300);
    timings.begin(Progress.Stage.LINT, 0);
    advance(100);
    timings.begin(Progress.Stage.PLAN, 0);
    advance(100);
    timings.begin(Progress.Stage.RENDER, 14);
    for (int i = 1; i <= 12; i++) {
      timings.written(file("r/nd-" + i + "/index.html", "recommendation", i, 2));
    }
    timings.written(file("index.html", "home", 98, 4));
    timings.written(file("data/recommendations.csv", "", 0, 148));
    advance(400);
    timings.begin(Progress.Stage.FINISH, 0);
    advance(100);
    String expected =
        """
            0.300 s  load  30 %
            0.100 s  lint  10 %
            0.100 s  plan  10 %
            0.200 s  render  20 %
            0.200 s  write  20 %
            0.100 s  finish  10 %
            1.000 s  total

        Time by template, all threads together:
            0.098 s  home  (1 file)
            0.078 s  recommendation  (12 files)
            0.000 s  no template (data, downloads, assets)  (1 file)

        Slowest pages:
            0.098 s  index.html
            0.012 s  r/nd-12/index.html
            0.011 s  r/nd-11/index.html
            0.010 s  r/nd-10/index.html
            0.009 s  r/nd-9/index.html
            0.008 s  r/nd-8/index.html
            0.007 s  r/nd-7/index.html
            0.006 s  r/nd-6/index.html
            0.005 s  r/nd-5/index.html
            0.004 s  r/nd-4/index.html
        """;
    assertEquals(expected, timings.table("write").replace("\r\n", "\n"));
  }

  @Test
  void endsWithTheStageThatFailed() {
    Timings timings = new Timings(() -> nanos);
    timings.begin(Progress.Stage.READ, 0);
    advance(20);
    assertEquals(
        "    0.020 s  load  100 %\n    0.020 s  total\n",
        timings.table("write").replace("\r\n", "\n"));
  }

  @Test
  void arePrintedToStandardErrorAndChangeNothingElse(@TempDir Path temp) throws IOException {
    Session session = new Session(temp);
    assertEquals(0, session.run("build", "--format", "json"), session.err);
    String alone = session.out;
    assertEquals(0, session.run("build", "--timings", "--format", "json"), session.err);
    assertEquals(alone, session.out);
    for (String part : new String[] {"load", "lint", "plan", "render", "write", "total"}) {
      assertTrue(session.err.contains(" s  " + part), session.err);
    }
    assertTrue(session.err.contains("Slowest pages:"), session.err);
    assertEquals(0, session.run("check", "--timings"), session.err);
    assertTrue(session.err.contains(" s  read back"), session.err);
    assertTrue(session.out.startsWith("checked "), session.out);
    assertEquals(0, session.run("check"), session.err);
    assertFalse(session.err.contains("Slowest"), session.err);
  }
}
