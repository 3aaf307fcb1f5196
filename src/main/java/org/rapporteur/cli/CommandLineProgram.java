package org.rapporteur.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.rapporteur.author.AuthorException;
import org.rapporteur.publish.OutputException;
import org.rapporteur.publish.OutputRefused;
import picocli.CommandLine;

/** The program without its process: arguments in, an exit code out. */
public final class CommandLineProgram {

  /** The exit codes, as the documentation promises them. */
  static final int DONE = 0;

  static final int CONTENT = 1;
  static final int USAGE = 2;
  static final int OURS = 70;
  static final int DISK = 74;

  private final PrintWriter err;
  private final RootCommand root = new RootCommand();
  private final CommandLine commandLine;

  /**
   * @param colour whether findings may be coloured
   */
  public CommandLineProgram(PrintWriter out, PrintWriter err, boolean colour) {
    this(out, err, new Screen(colour, false), Questions.none());
  }

  /**
   * @param screen what standard error can show
   * @param questions how to ask for what was not given
   */
  CommandLineProgram(PrintWriter out, PrintWriter err, Screen screen, Questions questions) {
    this.err = err;
    this.commandLine =
        new CommandLine(root)
            .addSubcommand(new BuildCommand(screen))
            .addSubcommand(new CheckCommand(screen))
            .addSubcommand(new ServeCommand(screen))
            .addSubcommand(new FreezeCommand(screen.colour()))
            .addSubcommand(new InitCommand(questions))
            .addSubcommand(new NewCommand())
            .addSubcommand(new ChangesCommand(screen.colour()))
            .addSubcommand(new CompletionCommand())
            .setOut(out)
            .setErr(err)
            .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
            .setExecutionExceptionHandler((e, line, result) -> explain(e));
  }

  /** The commands; tests add some that fail. */
  CommandLine commandLine() {
    return commandLine;
  }

  /** Runs one command; never throws. */
  public int run(String... args) {
    try {
      return commandLine.execute(args);
    } catch (Error e) {
      // Too little memory, a stack too deep, a broken installation: picocli hands these on.
      return fault(e);
    }
  }

  private int explain(Exception e) {
    if (e instanceof OutputException trouble) {
      err.println("error: " + trouble.getMessage());
      if (!trouble.help().isEmpty()) {
        err.println("  help: " + trouble.help());
      }
      return trouble instanceof OutputRefused ? CONTENT : DISK;
    }
    if (e instanceof AuthorException refused) {
      err.println("error: " + refused.getMessage());
      err.println("  help: " + refused.help());
      return USAGE;
    }
    if (e instanceof UncheckedIOException) {
      err.println("error: a file could not be read or written: " + e.getMessage());
      return DISK;
    }
    return fault(e);
  }

  private int fault(Throwable e) {
    err.println("error: a fault of Rapporteur’s own (" + e.getClass().getSimpleName() + ")");
    if (root.debug()) {
      err.println("  help: Please report it, with the lines that follow and what you did:");
      e.printStackTrace(err);
    } else {
      err.println("  help: Run it again with --debug, and report what that prints.");
    }
    return OURS;
  }
}
