package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.build.BuildRequest;
import org.rapporteur.build.DownloadOutcome;
import org.rapporteur.build.Outcome;
import org.rapporteur.build.Progress;
import org.rapporteur.build.ProtectedFolders;
import org.rapporteur.build.Rapporteur;
import org.rapporteur.build.UpToDateCheck;
import org.rapporteur.cache.Cache;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rapporteur build}. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = {
      "Builds the site. If the content has an error, nothing is written.",
      "If nothing has changed since the last build, nothing is done."
    })
final class BuildCommand implements Callable<Integer> {

  private final TerminalFeatures terminal;
  private final Supplier<Cache> cache;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private ProjectOptions options = new ProjectOptions();

  @Mixin private RunOptions runOptions = new RunOptions();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "The folder to write the site to. Default: site/ in the project.")
  private @Nullable Path output;

  @Option(
      names = "--only",
      paramLabel = "FILE",
      description = {
        "Create only this download, such as report.docx, whether or not the site offers it. It is",
        "written to the project's folder, or to that of --output."
      })
  private @Nullable String only;

  BuildCommand(TerminalFeatures terminal, Supplier<Cache> cache) {
    this.terminal = terminal;
    this.cache = cache;
  }

  @Override
  public Integer call() throws IOException {
    long start = System.nanoTime();
    BuildRequest request = options.request(output);
    Optional<String> reason =
        new ProtectedFolders(request.project(), request.templates())
            .reasonAgainst(request.output());
    if (reason.isPresent() && ProtectedFolders.hasProject(request.project())) {
      throw options.usageError(
          "the site cannot be written over the project: "
              + Glyph.printable(request.output().toString())
              + " "
              + Glyph.printable(reason.get())
              + ". Choose another --output");
    }
    if (only != null) {
      return buildOnly(request, only);
    }
    OutcomeReporter reporter = new OutcomeReporter(spec.commandLine(), options, terminal.colour());
    return runOptions.run(
        terminal,
        spec.commandLine(),
        "write",
        progress -> build(request, progress),
        outcome -> reporter.report(outcome, "built", System.nanoTime() - start));
  }

  private int buildOnly(BuildRequest request, String file) {
    long start = System.nanoTime();
    Path folder = output == null ? request.project() : output;
    Rapporteur rapporteur = new Rapporteur(request, cache.get(), Progress.none());
    DownloadOutcome download = rapporteur.buildDownload(file, folder);
    OutcomeReporter reporter = new OutcomeReporter(spec.commandLine(), options, terminal.colour());
    if (download.outcome().failed()) {
      return reporter.report(download.outcome(), "built", System.nanoTime() - start);
    }
    if (download.written().isEmpty()) {
      throw options.usageError(
          "--only: there is no download "
              + Glyph.printable(file)
              + ". Choose one of: "
              + String.join(", ", download.possible()));
    }
    reporter.print(download.outcome().diagnostics());
    spec.commandLine().getOut().println("wrote " + download.written().get());
    return CommandLineProgram.DONE;
  }

  /**
   * Builds the site. With timings, it is built even if it is up to date, so that there is something
   * to measure.
   */
  private Outcome build(BuildRequest request, Progress progress) {
    Cache openedCache = cache.get();
    Supplier<Outcome> builder = () -> new Rapporteur(request, openedCache, progress).build();
    return runOptions.timings()
        ? builder.get()
        : new UpToDateCheck(request, openedCache).build(builder);
  }
}
