package org.rapporteur.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.build.Progress;
import org.rapporteur.build.Rapporteur;
import org.rapporteur.build.TranslationsOutcome;
import org.rapporteur.cache.Cache;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rapporteur translations}. */
@Command(
    name = "translations",
    mixinStandardHelpOptions = true,
    description = {
      "Lists, for each language, which texts are translated, which translations are stale because"
          + " the original has changed, and which texts are missing. Drafts are included.",
      "",
      "With --record, writes the key `of` to translations: a fingerprint of the original. Build and"
          + " check then warn if the original changes, and pages show a note to readers.",
      "",
      "If the content has an error, nothing is listed or written."
    })
final class TranslationsCommand implements Callable<Integer> {

  private final boolean colour;
  private final Supplier<Cache> cache;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private FolderOptions options = new FolderOptions();

  @Option(
      names = "--record",
      arity = "0..*",
      paramLabel = "FILE",
      description = {
        "Record the present originals of these translations, after you have made or revised them."
            + " Without FILE: of all translations that record no original yet."
      })
  private @Nullable List<Path> record;

  TranslationsCommand(boolean colour, Supplier<Cache> cache) {
    this.colour = colour;
    this.cache = cache;
  }

  @Override
  public Integer call() {
    TranslationsOutcome outcome =
        new Rapporteur(options.request(), cache.get(), Progress.none())
            .translations(Optional.ofNullable(record).map(this::files));
    OutcomeReporter reporter = new OutcomeReporter(spec.commandLine(), options, colour);
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    if (outcome.failed()) {
      reporter.print(outcome.diagnostics());
      err.println(
          OutcomeReporter.summary(outcome.diagnostics()) + "; nothing was listed or written");
      return CommandLineProgram.CONTENT_ERROR;
    }
    switch (options.format()) {
      case json -> out.print(TranslationReport.json(outcome));
      case github -> {
        reporter.print(stale(outcome.diagnostics()));
        err.print(TranslationReport.text(outcome));
      }
      default -> out.print(TranslationReport.text(outcome));
    }
    out.flush();
    return CommandLineProgram.DONE;
  }

  private static List<Diagnostic> stale(List<Diagnostic> diagnostics) {
    return diagnostics.stream().filter(d -> d.rule() == Rule.STALE_TRANSLATION).toList();
  }

  /** The files as paths from the project's folder, with forward slashes. */
  private Set<String> files(List<Path> paths) {
    Path project = options.project().toAbsolutePath().normalize();
    Set<String> files = new LinkedHashSet<>();
    for (Path path : paths) {
      Path file = path.toAbsolutePath().normalize();
      if (Files.isDirectory(file)) {
        throw options.usageError(
            "--record: " + path + " is a folder. Write the project's folder before --record");
      }
      if (!file.startsWith(project)) {
        throw options.usageError("--record: " + path + " is not in the project's folder");
      }
      files.add(project.relativize(file).toString().replace('\\', '/'));
    }
    return files;
  }
}
