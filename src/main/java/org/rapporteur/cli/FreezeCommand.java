package org.rapporteur.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.author.FrozenLedger;
import org.rapporteur.build.FreezeOutcome;
import org.rapporteur.build.FreezeRequest;
import org.rapporteur.build.Progress;
import org.rapporteur.build.Rapporteur;
import org.rapporteur.cache.Cache;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rapporteur freeze}. */
@Command(
    name = "freeze",
    mixinStandardHelpOptions = true,
    description = {
      "Records every address of the site in content/permalinks.yaml. Run it when you publish, and"
          + " commit the file with the content.",
      "",
      "From then on, build and check fail if a recorded address would break, if a recorded demand"
          + " changes without an entry in its history, or if a line of the file is lost. Each"
          + " message states the fix. For a recommendation with status: erased, the file contains"
          + " only a hash.",
      "",
      "The first run adds the line permalinks: true to report.yaml, so that build and check notice"
          + " if the file is missing. After a merge, run this command: it checks the versions of both"
          + " branches and writes the lines of both.",
      "",
      "If the content has an error, or a sample text of a new report is left, nothing is written."
          + " Drafts are never recorded."
    })
final class FreezeCommand implements Callable<Integer> {

  private final boolean colour;
  private final Supplier<Cache> cache;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private FolderOptions options = new FolderOptions();

  @Option(
      names = "--check",
      description = "Write nothing. Fail if a recorded address is lost. New addresses are allowed.")
  private boolean check;

  @Option(
      names = "--since",
      paramLabel = "DIR",
      description = {
        "With --check: the project folder in an earlier state, such as a checkout of the branch"
            + " that yours started from. Fail if its lists contain an address that yours do not."
      })
  private @Nullable Path since;

  @Option(
      names = "--accept-edits",
      description =
          "Accept lines that were removed or changed by hand, and write a new count and digest.")
  private boolean acceptEdits;

  FreezeCommand(boolean colour, Supplier<Cache> cache) {
    this.colour = colour;
    this.cache = cache;
  }

  @Override
  public Integer call() throws IOException {
    if (check ? acceptEdits : since != null) {
      throw options.usageError(
          check
              ? "--check and --accept-edits cannot be used together"
              : "--since requires --check");
    }
    FreezeRequest freeze = new FreezeRequest(!check, acceptEdits, Optional.ofNullable(since));
    FreezeOutcome outcome =
        new Rapporteur(options.request(), cache.get(), Progress.none()).freeze(freeze);
    OutcomeReporter reporter = new OutcomeReporter(spec.commandLine(), options, colour);
    reporter.print(outcome.diagnostics());
    PrintWriter err = spec.commandLine().getErr();
    if (outcome.failed()) {
      err.println(OutcomeReporter.summary(outcome.diagnostics()) + "; nothing was written");
      return CommandLineProgram.CONTENT_ERROR;
    }
    PrintWriter out = options.format() == DiagnosticFormat.json ? err : spec.commandLine().getOut();
    outcome.ledgers().forEach(ledger -> out.println(summary(ledger)));
    return CommandLineProgram.DONE;
  }

  private String summary(FrozenLedger ledger) {
    String addresses = OutcomeReporter.counted(ledger.added(), "new address", "new addresses");
    String counts =
        OutcomeReporter.counted(ledger.known(), "address", "addresses")
            + " already recorded, "
            + addresses;
    if (ledger.explained() > 0) {
      counts += ", " + OutcomeReporter.counted(ledger.explained(), "changed text", "changed texts");
    }
    if (ledger.erased() > 0) {
      counts +=
          ", " + OutcomeReporter.counted(ledger.erased(), "recommendation", "recommendations");
      counts += " erased";
    }
    String end = check ? "; nothing was written" : ledger.changed() ? "" : "; nothing to write";
    return ledger.file() + ": " + counts + end;
  }
}
