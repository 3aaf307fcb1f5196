package org.rapporteur.cli;

import java.io.PrintWriter;
import java.util.function.Function;
import org.rapporteur.Outcome;
import org.rapporteur.Progress;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** How a run over a whole site is watched. */
final class RunOptions {

  @Option(
      names = "--timings",
      description = "Print the time taken by each stage and template, and the slowest pages.")
  private boolean timings;

  boolean timings() {
    return timings;
  }

  /**
   * Runs, shows meanwhile how far it has come, and tells the outcome and then the timings.
   *
   * @param keep what is done with each file: "write" or "read back"
   * @param tell tells the outcome; gives the exit code
   */
  int run(
      TerminalFeatures screen,
      CommandLine commandLine,
      String keep,
      Function<Progress, Outcome> run,
      Function<Outcome, Integer> tell) {
    PrintWriter err = commandLine.getErr();
    Timings times = new Timings(System::nanoTime);
    Outcome outcome;
    String table;
    try (ProgressLine line = ProgressLine.on(screen, err)) {
      outcome = run.apply(timings ? line.and(times) : line);
      table = timings ? times.table(keep) : "";
    }
    int code = tell.apply(outcome);
    commandLine.getOut().flush();
    err.print(table);
    return code;
  }
}
