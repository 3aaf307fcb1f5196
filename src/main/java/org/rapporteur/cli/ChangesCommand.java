package org.rapporteur.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.rapporteur.build.ChangesOutcome;
import org.rapporteur.build.Progress;
import org.rapporteur.build.Rapporteur;
import org.rapporteur.cache.Cache;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rapporteur changes}. */
@Command(
    name = "changes",
    mixinStandardHelpOptions = true,
    description = {
      "Compares what this project publishes with an earlier state of it. Lists recommendations that"
          + " are new, changed or no longer published, and new and removed addresses. Writes nothing.",
      "",
      "The earlier state is a folder, such as a checkout of the published version."
    })
final class ChangesCommand implements Callable<Integer> {

  private final boolean colour;
  private final Supplier<Cache> cache;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private FolderOptions options = new FolderOptions();

  @Option(
      names = "--since",
      paramLabel = "DIR",
      required = true,
      description = "The project folder in its earlier state.")
  private Path since = Path.of(".");

  ChangesCommand(boolean colour, Supplier<Cache> cache) {
    this.colour = colour;
    this.cache = cache;
  }

  @Override
  public Integer call() {
    if (!Files.isDirectory(since)) {
      throw options.usageError("--since: there is no folder " + since);
    }
    ChangesOutcome outcome =
        new Rapporteur(options.request(), cache.get(), Progress.none()).changesSince(since);
    if (outcome.changes().isEmpty()) {
      new OutcomeReporter(spec.commandLine(), options, colour).print(outcome.diagnostics());
      spec.commandLine()
          .getErr()
          .println(
              outcome.earlier()
                  ? "the earlier state has errors; nothing was compared"
                  : "the project has errors; nothing was compared");
      return CommandLineProgram.CONTENT_ERROR;
    }
    spec.commandLine().getOut().print(ChangeReport.markdown(outcome.changes().get()));
    spec.commandLine().getOut().flush();
    return CommandLineProgram.DONE;
  }
}
