package org.rapporteur.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.publish.AtomicFile;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rapporteur completion}: prints a shell completion script. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    description = {
      "Prints a script that completes commands and options in bash and zsh.",
      "",
      "To enable it, add this line to ~/.bashrc or ~/.zshrc:",
      "  source <(rapporteur completion)"
    })
final class CompletionCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The file to write the script to. Default: standard output.")
  private @Nullable Path output;

  @Override
  public Integer call() {
    CommandLine root = spec.root().commandLine();
    String script = AutoComplete.bash(root.getCommandName(), root);
    if (output != null) {
      AtomicFile.replace(output, script.getBytes(StandardCharsets.UTF_8));
      return CommandLineProgram.DONE;
    }
    PrintWriter out = spec.commandLine().getOut();
    out.print(script);
    out.flush();
    return CommandLineProgram.DONE;
  }
}
