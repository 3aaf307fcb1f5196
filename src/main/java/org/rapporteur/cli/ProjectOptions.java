package org.rapporteur.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.BuildRequest;
import org.rapporteur.model.WebAddress;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The options that every command on a project has. */
final class ProjectOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "The project: a folder with content/report.yaml in it. Default: this folder.")
  private Path project = Path.of(".");

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "The site's address, instead of the report's base-url.")
  private @Nullable String baseUrl;

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description = "Templates that replace the default ones. Default: the project's templates/.")
  private @Nullable Path templates;

  @Option(names = "--strict", description = "Let warnings fail, too.")
  private boolean strict;

  @Option(names = "--drafts", description = "Include recommendations with status: draft.")
  private boolean drafts;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "How findings are printed: text, json or github.")
  private FindingFormat format = FindingFormat.text;

  FindingFormat format() {
    return format;
  }

  Path project() {
    return project;
  }

  BuildRequest request(@Nullable Path output) {
    if (baseUrl != null && WebAddress.base(baseUrl).isEmpty()) {
      throw wrong("--base-url takes a whole address, such as https://example.org/report/");
    }
    if (templates != null && !Files.isDirectory(templates)) {
      throw wrong("--templates: there is no folder " + templates);
    }
    if (!Files.isDirectory(project)) {
      throw wrong("there is no folder " + project);
    }
    Path out = output == null ? project.resolve("site") : output;
    return new BuildRequest(
        project,
        out,
        Optional.ofNullable(baseUrl).flatMap(WebAddress::base),
        Optional.ofNullable(templates),
        strict,
        drafts,
        LocalDate.now(ZoneOffset.UTC));
  }

  CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }
}
