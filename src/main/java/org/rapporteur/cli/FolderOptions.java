package org.rapporteur.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.rapporteur.build.BuildRequest;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The options of every command that takes a project. */
class FolderOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "DIR",
      defaultValue = ".",
      description =
          "The project folder, which contains content/report.yaml. Default: current folder.")
  private Path project = Path.of(".");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "The output format for problems: text, json or github. Default: text.")
  private DiagnosticFormat format = DiagnosticFormat.text;

  @Option(
      names = "--all",
      description = "Show up to 100 problems per rule and file, instead of 20 per rule.")
  private boolean all;

  DiagnosticFormat format() {
    return format;
  }

  boolean all() {
    return all;
  }

  Path project() {
    return project;
  }

  /** A request with the project's own settings. */
  BuildRequest request() {
    return request(Optional.empty(), Optional.empty(), Optional.empty(), false, false);
  }

  BuildRequest request(
      Optional<Path> output,
      Optional<String> baseUrl,
      Optional<Path> templates,
      boolean strict,
      boolean drafts) {
    if (!Files.isDirectory(project)) {
      throw usageError("there is no folder " + project);
    }
    return new BuildRequest(
        project,
        output.orElse(project.resolve("site")),
        baseUrl,
        templates,
        strict,
        drafts,
        LocalDate.now(ZoneOffset.UTC));
  }

  CommandLine.ParameterException usageError(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }
}
