package org.rapporteur.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.rapporteur.cache.Cache;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.serve.LiveRebuild;
import org.rapporteur.serve.RebuildResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rapporteur serve}. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description =
        "Serves a preview of the site from memory, on this machine only. Open pages update after"
            + " each save. Press Ctrl-C to stop.")
final class ServeCommand implements Callable<Integer> {

  private final TerminalFeatures terminal;
  private final Supplier<Cache> cache;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private ProjectOptions options = new ProjectOptions();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8080",
      description = "The port to listen on, or the next free one if it is in use. Default: 8080.")
  private int port = 8080;

  @Option(names = "--open", description = "Open the home page in the browser.")
  private boolean open;

  ServeCommand(TerminalFeatures terminal, Supplier<Cache> cache) {
    this.terminal = terminal;
    this.cache = cache;
  }

  @Override
  public Integer call() throws IOException {
    if (port < 0 || port > 65_535) {
      throw options.usageError("--port requires a number from 1 to 65535");
    }
    ProgressLine line = ProgressLine.on(terminal, spec.commandLine().getErr());
    try (line;
        LiveRebuild rebuild =
            new LiveRebuild(
                options.request(null), cache.get(), port, line, new TerminalListener(line))) {
      rebuild.run();
    }
    return CommandLineProgram.DONE;
  }

  /** Prints events on the terminal; no diagnostic is reported twice. */
  private final class TerminalListener implements LiveRebuild.Listener {

    private final PrintWriter out = spec.commandLine().getOut();
    private final ProgressLine line;
    private final ReportedDiagnostics reported = new ReportedDiagnostics();

    TerminalListener(ProgressLine line) {
      this.line = line;
    }

    @Override
    public synchronized void started(String address, RebuildResult refresh, long nanos) {
      line.close();
      print(() -> reported.afterLoading(refresh.diagnostics()));
      if (port > 0 && !address.endsWith(":" + port + "/")) {
        printLine("Port " + port + " is in use; using another one.");
      }
      printLine(
          "Preview: "
              + address
              + " (read in "
              + String.format(Locale.ROOT, "%.2f s", nanos / 1e9)
              + "). Press Ctrl-C to stop.");
      if (open && !Browser.open(address)) {
        printLine("No browser could be opened. Open the address yourself.");
      }
    }

    @Override
    public synchronized void saved(
        SortedSet<String> files, RebuildResult refresh, int pages, long nanos) {
      print(() -> reported.afterLoading(refresh.diagnostics()));
      String change =
          files.isEmpty()
              ? "files"
              : Glyph.printable(files.first())
                  + (files.size() == 1 ? "" : " and " + (files.size() - 1) + " more");
      String result =
          refresh.shown()
              ? String.format(Locale.ROOT, "ready in %d ms", nanos / 1_000_000)
              : "not shown; the preview shows the last valid version until the errors are fixed";
      String openPages =
          refresh.shown() && pages > 0
              ? ", " + OutcomeReporter.counted(pages, "open page", "open pages") + " updated"
              : "";
      printLine(change + ": " + result + openPages);
    }

    @Override
    public synchronized void validated(List<Diagnostic> diagnostics) {
      print(() -> reported.afterCheck(diagnostics));
    }

    @Override
    public synchronized void failed(String step, Throwable failure) {
      line.close();
      PrintWriter err = spec.commandLine().getErr();
      err.println("error: internal error while " + step + " (" + failure + ")");
      err.println(
          "  help: The preview is still running. Please report this error and what you did before"
              + " it.");
      if (RootCommand.of(spec).debug()) {
        failure.printStackTrace(err);
      }
      err.flush();
    }

    private void print(Supplier<List<Diagnostic>> unreported) {
      boolean hadErrors = reported.hasErrors();
      new OutcomeReporter(spec.commandLine(), options, terminal.colour()).print(unreported.get());
      spec.commandLine().getErr().flush();
      if (hadErrors && !reported.hasErrors()) {
        printLine("All errors are fixed.");
      }
    }

    private void printLine(String line) {
      out.println(line);
      out.flush();
    }
  }
}
