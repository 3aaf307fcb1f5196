package org.rapporteur.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.rapporteur.build.Outcome;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Severity;
import org.rapporteur.publish.CommitSummary;
import picocli.CommandLine;

/** Prints the outcome of a run, and returns its exit code. */
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
   * Prints an outcome. With a machine format, standard output contains only that format, and the
   * summary goes to standard error.
   *
   * @param verb the past participle of the command: "built" or "checked"
   */
  int report(Outcome outcome, String verb, long nanos) {
    PrintWriter out = commandLine.getOut();
    PrintWriter err = commandLine.getErr();
    print(outcome.diagnostics());
    boolean text = options.format() == DiagnosticFormat.text;
    boolean clean = outcome.diagnostics().isEmpty();
    String summary = clean ? "" : summary(outcome.diagnostics());
    if (text && !clean) {
      summary += "; run `rapporteur check --explain RULE` for details";
    }
    if (outcome.failed()) {
      err.println(
          summary + (verb.equals("built") ? "; nothing was written" : "") + duration(nanos));
      return CommandLineProgram.CONTENT_ERROR;
    }
    (text ? out : err)
        .println(
            verb
                + " "
                + counted(outcome.pages(), "page")
                + " with "
                + counted(outcome.recommendations(), "recommendation")
                + outcome.summary().map(OutcomeReporter::counts).orElse("")
                + (clean ? "" : "; " + summary)
                + duration(nanos));
    return CommandLineProgram.DONE;
  }

  private static String counts(CommitSummary summary) {
    return String.format(
        Locale.ROOT,
        ": %d written, %d unchanged, %d removed",
        summary.written(),
        summary.unchanged(),
        summary.removed());
  }

  /** Prints diagnostics in the requested format. */
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

  /** The number of diagnostics by severity, such as "1 error, 2 warnings". */
  static String summary(List<Diagnostic> diagnostics) {
    return counted(count(diagnostics, Severity.ERROR), "error")
        + ", "
        + counted(count(diagnostics, Severity.WARNING), "warning");
  }

  /** The project's path relative to the current folder. */
  /** The project’s path, relative to the current folder if it is inside. */
  Path project() {
    Path currentFolder = Path.of("").toAbsolutePath().normalize();
    Path projectFolder = options.project().toAbsolutePath().normalize();
    return projectFolder.startsWith(currentFolder)
        ? currentFolder.relativize(projectFolder)
        : projectFolder;
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

  static String counted(long number, String singular, String plural) {
    return number + " " + (number == 1 ? singular : plural);
  }

  private static String duration(long nanos) {
    return String.format(Locale.ROOT, " (%.2f s)", nanos / 1e9);
  }
}
