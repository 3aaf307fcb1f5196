package org.rapporteur.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.build.BuildRequest;
import org.rapporteur.model.WebAddress;
import picocli.CommandLine.Option;

/** The options of commands that plan the whole site. */
final class ProjectOptions extends FolderOptions {

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "The address of the site. Overrides the report's base-url.")
  private @Nullable String baseUrl;

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description =
          "The folder with templates that replace the default ones. Default: templates/ in the"
              + " project.")
  private @Nullable Path templates;

  @Option(
      names = "--strict",
      description = "Fail if there is a warning, not only if there is an error.")
  private boolean strict;

  @Option(names = "--drafts", description = "Include recommendations with status: draft.")
  private boolean drafts;

  BuildRequest request(@Nullable Path output) {
    if (baseUrl != null && WebAddress.base(baseUrl).isEmpty()) {
      throw usageError("--base-url requires a full address, such as https://example.org/report/");
    }
    if (templates != null && !Files.isDirectory(templates)) {
      throw usageError("--templates: there is no folder " + templates);
    }
    return request(
        Optional.ofNullable(output),
        Optional.ofNullable(baseUrl).flatMap(WebAddress::base),
        Optional.ofNullable(templates),
        strict,
        drafts);
  }
}
