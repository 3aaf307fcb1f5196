package org.rapporteur.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.rapporteur.author.AuthorException;
import org.rapporteur.cache.Cache;
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

  private static final String COMPLETION = "completion";

  private final PrintWriter out;
  private final PrintWriter err;
  private final RootCommand root = new RootCommand();
  private final Map<String, Supplier<Callable<Integer>>> commands = new LinkedHashMap<>();

  /**
   * @param colour whether findings may be coloured
   */
  public CommandLineProgram(PrintWriter out, PrintWriter err, boolean colour) {
    this(out, err, new TerminalFeatures(colour, false), Prompt.none(), UserCacheFolder::open);
  }

  /**
   * @param screen what standard error can show
   * @param questions how to ask for what was not given
   * @param cache opens what is kept between runs
   */
  CommandLineProgram(
      PrintWriter out,
      PrintWriter err,
      TerminalFeatures screen,
      Prompt questions,
      Supplier<Cache> cache) {
    this.out = out;
    this.err = err;
    add("build", () -> new BuildCommand(screen, cache));
    add("check", () -> new CheckCommand(screen, cache));
    add("serve", () -> new ServeCommand(screen, cache));
    add("freeze", () -> new FreezeCommand(screen.colour(), cache));
    add("init", () -> new InitCommand(questions));
    add("new", NewCommand::new);
    add("changes", () -> new ChangesCommand(screen.colour(), cache));
    add(COMPLETION, CompletionCommand::new);
  }

  /** Adds a command; tests add some that fail. */
  void add(String name, Supplier<Callable<Integer>> command) {
    commands.put(name, command);
  }

  /** All commands, for what tells of them. */
  CommandLine commandLine() {
    CommandLine line = new CommandLine(root);
    commands.forEach((name, command) -> line.addSubcommand(name, command.get()));
    return configured(line);
  }

  /** Runs one command; never throws. */
  public int run(String... args) {
    try {
      return commandLineFor(args).execute(args);
    } catch (Error e) {
      // Too little memory, a stack too deep, a broken installation: picocli hands these on.
      return internalError(e);
    }
  }

  /** The command that the arguments begin with, alone: learning all of them takes time. */
  private CommandLine commandLineFor(String... args) {
    String first = args.length == 0 ? "" : args[0];
    Supplier<Callable<Integer>> command = commands.get(first);
    boolean alone = command != null && !first.equals(COMPLETION) || first.equals("--version");
    if (!alone) {
      return commandLine();
    }
    CommandLine line = new CommandLine(root);
    return configured(command == null ? line : line.addSubcommand(first, command.get()));
  }

  /** Settings hold for the subcommands that are there when they are made. */
  private CommandLine configured(CommandLine line) {
    return line.setExpandAtFiles(false)
        .registerConverter(Path.class, CommandLineProgram::path)
        .setOut(out)
        .setErr(err)
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
        .setExecutionExceptionHandler((e, at, result) -> explain(e));
  }

  /** An empty argument, such as a variable that is not set, must not become this folder. */
  private static Path path(String argument) {
    if (argument.isEmpty()) {
      throw new CommandLine.TypeConversionException("the name is empty");
    }
    try {
      return Path.of(argument);
    } catch (InvalidPathException e) {
      throw new CommandLine.TypeConversionException("this is not a valid path: " + e.getReason());
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
    if (e instanceof UncheckedIOException || e instanceof IOException) {
      err.println("error: a file could not be read or written: " + e.getMessage());
      return DISK;
    }
    return internalError(e);
  }

  private int internalError(Throwable e) {
    err.println("error: internal error (" + e.getClass().getSimpleName() + ")");
    if (root.debug()) {
      err.println("  help: Please report this error. Include the lines below and what you did:");
      e.printStackTrace(err);
    } else {
      err.println("  help: Run the command again with --debug, and report the output.");
    }
    return OURS;
  }
}
