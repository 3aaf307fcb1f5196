package org.rapporteur.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What stands above all commands. */
@Command(
    name = "rapporteur",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Turns a report of recommendations into a site in which each has its address.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:the content has errors",
      "2:wrong usage",
      "70:a fault of the program's",
      "74:the disk, or another running build"
    })
final class RootCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--debug",
      scope = CommandLine.ScopeType.INHERIT,
      description = "On a fault of the program's, print where it happened.")
  private boolean debug;

  /** The root above a command. */
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
