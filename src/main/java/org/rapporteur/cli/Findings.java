package org.rapporteur.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.rapporteur.Outcome;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Severity;
import picocli.CommandLine;

/** Tells how a run ended, and gives its exit code. */
final class Findings {

  private final CommandLine commandLine;
  private final ProjectOptions options;
  private final boolean colour;

  Findings(CommandLine commandLine, ProjectOptions options, boolean colour) {
    this.commandLine = commandLine;
    this.options = options;
    this.colour = colour;
  }

  int tell(Outcome outcome, String verb, long nanos) {
    PrintWriter out = commandLine.getOut();
    PrintWriter err = commandLine.getErr();
    switch (options.format()) {
      case json -> out.print(MachineFormat.json(outcome.findings()));
      case github -> out.print(MachineFormat.github(outcome.findings()));
      default -> {
        Excerpts excerpts = new Excerpts(options.project(), colour);
        outcome.findings().forEach(finding -> err.println(excerpts.show(finding)));
      }
    }
    long errors = count(outcome, Severity.ERROR);
    long warnings = count(outcome, Severity.WARNING);
    String found = counted(errors, "error") + ", " + counted(warnings, "warning");
    if (outcome.failed()) {
      err.println(found + (verb.equals("built") ? "; nothing was written" : "") + time(nanos));
      return CommandLineProgram.CONTENT;
    }
    PrintWriter summary = options.format() == FindingFormat.json ? err : out;
    summary.println(
        verb
            + " "
            + counted(outcome.pages(), "page")
            + " with "
            + counted(outcome.recommendations(), "recommendation")
            + outcome
                .summary()
                .map(
                    s ->
                        ": "
                            + s.written()
                            + " written, "
                            + s.unchanged()
                            + " unchanged, "
                            + s.removed()
                            + " removed")
                .orElse("")
            + (errors + warnings > 0 ? "; " + found : "")
            + time(nanos));
    return CommandLineProgram.DONE;
  }

  private static long count(Outcome outcome, Severity severity) {
    return outcome.findings().stream().map(Diagnostic::severity).filter(severity::equals).count();
  }

  private static String counted(long number, String word) {
    return number + " " + word + (number == 1 ? "" : "s");
  }

  private static String time(long nanos) {
    return String.format(Locale.ROOT, " (%.2f s)", nanos / 1e9);
  }
}
