package org.rapporteur.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.rapporteur.Outcome;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Severity;
import picocli.CommandLine;

/** Tells how a run ended, and gives its exit code. */
final class Findings {

  private final CommandLine commandLine;
  private final FolderOptions options;
  private final boolean colour;

  Findings(CommandLine commandLine, FolderOptions options, boolean colour) {
    this.commandLine = commandLine;
    this.options = options;
    this.colour = colour;
  }

  int tell(Outcome outcome, String verb, long nanos) {
    PrintWriter out = commandLine.getOut();
    PrintWriter err = commandLine.getErr();
    print(outcome.findings());
    String found = found(outcome.findings());
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
            + (outcome.findings().isEmpty() ? "" : "; " + found)
            + time(nanos));
    return CommandLineProgram.DONE;
  }

  /** Prints findings in the format that was asked for. */
  void print(List<Diagnostic> findings) {
    PrintWriter out = commandLine.getOut();
    switch (options.format()) {
      case json -> out.print(MachineFormat.json(findings));
      case github -> out.print(MachineFormat.github(findings));
      default -> {
        Excerpts excerpts = new Excerpts(options.project(), colour);
        findings.forEach(finding -> commandLine.getErr().println(excerpts.show(finding)));
      }
    }
  }

  /** "1 error, 2 warnings". */
  static String found(List<Diagnostic> findings) {
    return counted(count(findings, Severity.ERROR), "error")
        + ", "
        + counted(count(findings, Severity.WARNING), "warning");
  }

  private static long count(List<Diagnostic> findings, Severity severity) {
    return findings.stream().map(Diagnostic::severity).filter(severity::equals).count();
  }

  private static String counted(long number, String word) {
    return counted(number, word, word + "s");
  }

  static String counted(long number, String one, String several) {
    return number + " " + (number == 1 ? one : several);
  }

  private static String time(long nanos) {
    return String.format(Locale.ROOT, " (%.2f s)", nanos / 1e9);
  }
}
