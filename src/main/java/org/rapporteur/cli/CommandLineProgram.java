package org.rapporteur.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.rapporteur.publish.OutputException;
import picocli.CommandLine;

/** The program without its process: arguments in, an exit code out. */
public final class CommandLineProgram {

  /** The exit codes, as the documentation promises them. */
  static final int DONE = 0;

  static final int CONTENT = 1;
  static final int USAGE = 2;
  static final int OURS = 70;
  static final int DISK = 74;

  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean colour;

  /**
   * @param colour whether findings may be coloured
   */
  public CommandLineProgram(PrintWriter out, PrintWriter err, boolean colour) {
    this.out = out;
    this.err = err;
    this.colour = colour;
  }

  /** Runs one command; never throws. */
  public int run(String... args) {
    RootCommand root = new RootCommand();
    CommandLine commandLine =
        new CommandLine(root)
            .addSubcommand(new BuildCommand(colour))
            .addSubcommand(new CheckCommand(colour))
            .addSubcommand(new FreezeCommand(colour))
            .setOut(out)
            .setErr(err)
            .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
            .setExecutionExceptionHandler((e, line, result) -> explain(e, root.debug()));
    return commandLine.execute(args);
  }

  private int explain(Exception e, boolean debug) {
    if (e instanceof OutputException trouble) {
      err.println("error: " + trouble.getMessage());
      if (!trouble.help().isEmpty()) {
        err.println("  help: " + trouble.help());
      }
      return trouble instanceof org.rapporteur.publish.OutputRefused ? CONTENT : DISK;
    }
    if (e instanceof UncheckedIOException) {
      err.println("error: a file could not be read or written: " + e.getMessage());
      return DISK;
    }
    err.println("error: a fault of Rapporteur’s own (" + e.getClass().getSimpleName() + ")");
    err.println("  help: Please report it, with what `rapporteur --debug …` prints.");
    if (debug) {
      e.printStackTrace(err);
    }
    return OURS;
  }
}
