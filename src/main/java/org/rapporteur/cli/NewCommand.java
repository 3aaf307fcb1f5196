package org.rapporteur.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.author.NewContent;
import org.rapporteur.author.NewFile;
import org.rapporteur.publish.AtomicFile;
import org.rapporteur.publish.NewFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur new}. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "(theme | recommendation | response | outcome | progress)",
    subcommands = {
      NewEntryCommand.Response.class,
      NewEntryCommand.TakenUp.class,
      NewEntryCommand.Progress.class
    },
    description = {
      "Adds a theme or a recommendation to a report, with the next free number,",
      "or records what became of a recommendation."
    })
final class NewCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return CommandLineProgram.USAGE;
  }

  @Command(
      name = "theme",
      mixinStandardHelpOptions = true,
      description = "Adds a theme after the existing ones.")
  int theme(
      @Parameters(paramLabel = "TITLE", description = "The title of the theme.") String title,
      @Option(
              names = "--slug",
              paramLabel = "WORDS",
              description = "The theme’s name in addresses. Default: taken from the title.")
          @Nullable String slug,
      @Option(
              names = "--in",
              paramLabel = "DIR",
              defaultValue = "content",
              description = "The folder that contains report.yaml. Default: content.")
          Path content) {
    return add(content, List.of(new NewContent(content).theme(title, Optional.ofNullable(slug))));
  }

  @Command(
      name = "recommendation",
      mixinStandardHelpOptions = true,
      description = {
        "Adds a draft recommendation to a theme, with the next id that was never used."
      })
  int recommendation(
      @Parameters(
              paramLabel = "THEME",
              description = "The theme’s folder, with or without its number.")
          String theme,
      @Parameters(paramLabel = "TITLE", description = "The title of the recommendation.")
          String title,
      @Option(
              names = "--prefix",
              paramLabel = "LETTERS",
              description = "The letters of its id. Default: those of the theme’s other ids.")
          @Nullable String prefix,
      @Option(
              names = "--in",
              paramLabel = "DIR",
              defaultValue = "content",
              description = "The folder that contains report.yaml. Default: content.")
          Path content) {
    return add(
        content, new NewContent(content).recommendation(theme, title, Optional.ofNullable(prefix)));
  }

  /** Creates the first file, and rewrites the others, which list it. */
  private int add(Path content, List<NewFile> files) {
    Map<String, String> created = new LinkedHashMap<>();
    created.put(files.get(0).path(), files.get(0).text());
    new NewFiles(content).write(created);
    PrintWriter out = spec.commandLine().getOut();
    out.println("created " + content.resolve(files.get(0).path()));
    for (NewFile changed : files.subList(1, files.size())) {
      AtomicFile.replace(
          content.resolve(changed.path()), changed.text().getBytes(StandardCharsets.UTF_8));
      out.println("changed " + content.resolve(changed.path()));
    }
    return CommandLineProgram.DONE;
  }
}
