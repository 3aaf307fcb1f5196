package org.rapporteur.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The program's top-level command. */
@Command(
    name = "rapporteur",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description =
        "Builds a website from a report, with a permanent address for each recommendation.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:success",
      "1:the content has errors",
      "2:incorrect usage",
      "70:internal error",
      "74:a file could not be read or written, or another build is running"
    })
final class RootCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--debug",
      scope = CommandLine.ScopeType.INHERIT,
      description = "Print a stack trace if an internal error occurs.")
  private boolean debug;

  /** The root of a command. */
  static RootCommand of(CommandSpec command) {
    return (RootCommand) command.root().userObject();
  }

  boolean debug() {
    return debug;
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return CommandLineProgram.USAGE;
  }
}
