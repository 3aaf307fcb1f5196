package org.rapporteur.cli;

import java.io.PrintWriter;
import java.util.function.Function;
import org.rapporteur.build.Outcome;
import org.rapporteur.build.Progress;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The options for measuring a run over the whole site. */
final class RunOptions {

  @Option(
      names = "--timings",
      description = "Print the time taken by each stage and template, and the slowest pages.")
  private boolean timings;

  boolean timings() {
    return timings;
  }

  /**
   * Runs a task with a progress line, and then prints its outcome and its timings.
   *
   * @param lastStep the name of the last step for each file: "write" or "read back"
   * @param report prints the outcome, and returns the exit code
   */
  int run(
      TerminalFeatures terminal,
      CommandLine commandLine,
      String lastStep,
      Function<Progress, Outcome> task,
      Function<Outcome, Integer> report) {
    PrintWriter err = commandLine.getErr();
    Timings timed = new Timings(System::nanoTime);
    Outcome outcome;
    String table;
    try (ProgressLine line = ProgressLine.on(terminal, err)) {
      outcome = task.apply(timings ? line.and(timed) : line);
      table = timings ? timed.table(lastStep) : "";
    }
    int code = report.apply(outcome);
    commandLine.getOut().flush();
    err.print(table);
    return code;
  }
}
