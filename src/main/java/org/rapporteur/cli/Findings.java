package org.rapporteur.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import org.rapporteur.Outcome;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Severity;
import org.rapporteur.publish.Summary;
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

  /**
   * Tells all of an outcome. What programs read goes out alone; people's words go with the errors.
   *
   * @param verb what was done: "built" or "checked"
   */
  int tell(Outcome outcome, String verb, long nanos) {
    PrintWriter out = commandLine.getOut();
    PrintWriter err = commandLine.getErr();
    boolean text = options.format() == FindingFormat.text;
    switch (options.format()) {
      case json -> out.print(MachineFormat.json(outcome.findings()));
      case github -> out.print(MachineFormat.github(outcome.findings(), project()));
      default ->
          err.print(
              new TextFormat(options.project(), colour).show(outcome.findings(), options.all()));
    }
    boolean clean = outcome.findings().isEmpty();
    String found = clean ? "" : found(outcome);
    if (text && !clean) {
      found += "; `rapporteur check --explain RULE` tells more";
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
                + outcome.summary().map(Findings::written).orElse("")
                + (clean ? "" : "; " + found)
                + time(nanos));
    return CommandLineProgram.DONE;
  }

  private static String written(Summary summary) {
    return String.format(
        Locale.ROOT,
        ": %d written, %d unchanged, %d removed",
        summary.written(),
        summary.unchanged(),
        summary.removed());
  }

  private static String found(Outcome outcome) {
    return counted(count(outcome, Severity.ERROR), "error")
        + ", "
        + counted(count(outcome, Severity.WARNING), "warning");
  }

  /** Where the project lies from the folder that the program runs in. */
  private Path project() {
    Path here = Path.of("").toAbsolutePath().normalize();
    Path there = options.project().toAbsolutePath().normalize();
    return there.startsWith(here) ? here.relativize(there) : there;
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
