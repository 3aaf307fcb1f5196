package org.rapporteur.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.rapporteur.Outcome;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Severity;
import org.rapporteur.publish.CommitSummary;
import picocli.CommandLine;

/** Tells how a run ended, and gives its exit code. */
final class OutcomeReporter {

  private final CommandLine commandLine;
  private final FolderOptions options;
  private final boolean colour;

  OutcomeReporter(CommandLine commandLine, FolderOptions options, boolean colour) {
    this.commandLine = commandLine;
    this.options = options;
    this.colour = colour;
  }

  /**
   * Tells all of an outcome. What programs read goes out alone; people's words go with the errors.
   *
   * @param verb what was done: "built" or "checked"
   */
  int report(Outcome outcome, String verb, long nanos) {
    PrintWriter out = commandLine.getOut();
    PrintWriter err = commandLine.getErr();
    print(outcome.diagnostics());
    boolean text = options.format() == DiagnosticFormat.text;
    boolean clean = outcome.diagnostics().isEmpty();
    String found = clean ? "" : found(outcome.diagnostics());
    if (text && !clean) {
      found += "; run `rapporteur check --explain RULE` for details";
    }
    if (outcome.failed()) {
      err.println(found + (verb.equals("built") ? "; nothing was written" : "") + time(nanos));
      return CommandLineProgram.CONTENT;
    }
    (text ? out : err)
        .println(
            verb
                + " "
                + counted(outcome.pages(), "page")
                + " with "
                + counted(outcome.recommendations(), "recommendation")
                + outcome.summary().map(OutcomeReporter::written).orElse("")
                + (clean ? "" : "; " + found)
                + time(nanos));
    return CommandLineProgram.DONE;
  }

  private static String written(CommitSummary summary) {
    return String.format(
        Locale.ROOT,
        ": %d written, %d unchanged, %d removed",
        summary.written(),
        summary.unchanged(),
        summary.removed());
  }

  /** Prints findings in the format that was asked for. */
  void print(List<Diagnostic> diagnostics) {
    PrintWriter out = commandLine.getOut();
    switch (options.format()) {
      case json -> out.print(MachineFormat.json(diagnostics));
      case github -> out.print(MachineFormat.github(diagnostics, project()));
      default ->
          commandLine
              .getErr()
              .print(new TextFormat(options.project(), colour).show(diagnostics, options.all()));
    }
  }

  /** "1 error, 2 warnings". */
  static String found(List<Diagnostic> diagnostics) {
    return counted(count(diagnostics, Severity.ERROR), "error")
        + ", "
        + counted(count(diagnostics, Severity.WARNING), "warning");
  }

  /** Where the project lies from the folder that the program runs in. */
  private Path project() {
    Path here = Path.of("").toAbsolutePath().normalize();
    Path there = options.project().toAbsolutePath().normalize();
    return there.startsWith(here) ? here.relativize(there) : there;
  }

  private static long count(List<Diagnostic> diagnostics, Severity severity) {
    return diagnostics.stream()
        .filter(diagnostic -> diagnostic.severity() == severity)
        .mapToLong(Diagnostic::count)
        .sum();
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
