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
import org.rapporteur.audit.AuditException;
import org.rapporteur.author.AuthorException;
import org.rapporteur.cache.Cache;
import org.rapporteur.importer.source.SourceException;
import org.rapporteur.publish.OutputException;
import org.rapporteur.publish.OutputRefused;
import picocli.CommandLine;

/** Runs a command line, independent of the process: takes arguments and returns an exit code. */
public final class CommandLineProgram {

  /** The documented exit codes. */
  static final int DONE = 0;

  static final int CONTENT_ERROR = 1;
  static final int USAGE = 2;
  static final int INTERNAL_ERROR = 70;
  static final int DISK = 74;

  private static final String COMPLETION = "completion";

  private final PrintWriter out;
  private final PrintWriter err;
  private final RootCommand root = new RootCommand();
  private final Map<String, Supplier<Callable<Integer>>> commands = new LinkedHashMap<>();

  /**
   * @param colour whether diagnostics may be coloured
   */
  public CommandLineProgram(PrintWriter out, PrintWriter err, boolean colour) {
    this(out, err, new TerminalFeatures(colour, false), Prompt.none(), UserCacheFolder::open);
  }

  /**
   * @param terminal the capabilities of standard error
   * @param prompt asks for values that no option gives
   * @param cache opens the cache between runs
   */
  CommandLineProgram(
      PrintWriter out,
      PrintWriter err,
      TerminalFeatures terminal,
      Prompt prompt,
      Supplier<Cache> cache) {
    this.out = out;
    this.err = err;
    add("build", () -> new BuildCommand(terminal, cache));
    add("check", () -> new CheckCommand(terminal, cache));
    add("serve", () -> new ServeCommand(terminal, cache));
    add("freeze", () -> new FreezeCommand(terminal.colour(), cache));
    add("init", () -> new InitCommand(prompt));
    add("import", () -> new ImportCommand(prompt));
    add("export", ExportCommand::new);
    add("new", NewCommand::new);
    add("audit", () -> new AuditCommand(terminal, cache));
    add("changes", () -> new ChangesCommand(terminal.colour(), cache));
    add("translations", () -> new TranslationsCommand(terminal.colour(), cache));
    add("ref", RefCommand::new);
    add(COMPLETION, CompletionCommand::new);
  }

  /** Adds a command; tests add failing ones. */
  void add(String name, Supplier<Callable<Integer>> command) {
    commands.put(name, command);
  }

  /** The full command line, for help and documentation. */
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
      // Such as out of memory, a stack overflow or a broken installation: picocli does not handle
      // these.
      return internalError(e);
    }
  }

  /**
   * The command line with only the command that the arguments begin with, since creating all
   * commands takes time.
   */
  private CommandLine commandLineFor(String... args) {
    String first = args.length == 0 ? "" : args[0];
    Supplier<Callable<Integer>> command = commands.get(first);
    boolean isSingle = command != null && !first.equals(COMPLETION) || first.equals("--version");
    if (!isSingle) {
      return commandLine();
    }
    CommandLine line = new CommandLine(root);
    return configured(command == null ? line : line.addSubcommand(first, command.get()));
  }

  /** Configures a command line. Settings apply only to subcommands added before. */
  private CommandLine configured(CommandLine line) {
    return line.setExpandAtFiles(false)
        .registerConverter(Path.class, CommandLineProgram::path)
        .setOut(out)
        .setErr(err)
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
        .setParameterExceptionHandler((e, args) -> explainUsage(e))
        .setExecutionExceptionHandler((e, at, result) -> explain(e));
  }

  /**
   * Converts an argument to a path. An empty argument, such as an unset variable, must not mean the
   * current folder.
   */
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

  /** Prints what is wrong with the arguments, and where to read about them. */
  private int explainUsage(CommandLine.ParameterException e) {
    err.println(e.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(e, err);
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    err.println("  help: Run  " + command + " --help  for its arguments and options.");
    return USAGE;
  }

  private int explain(Exception e) {
    if (e instanceof OutputException outputError) {
      err.println("error: " + outputError.getMessage());
      if (!outputError.help().isEmpty()) {
        err.println("  help: " + outputError.help());
      }
      return outputError instanceof OutputRefused ? CONTENT_ERROR : DISK;
    }
    if (e instanceof AuthorException authorError) {
      err.println("error: " + authorError.getMessage());
      err.println("  help: " + authorError.help());
      return USAGE;
    }
    if (e instanceof AuditException auditError) {
      err.println("error: " + Glyph.printable(String.valueOf(auditError.getMessage())));
      err.println("  help: " + auditError.help());
      return USAGE;
    }
    if (e instanceof SourceException sourceError) {
      err.println("error: " + Glyph.printable(String.valueOf(sourceError.getMessage())));
      err.println("  help: " + sourceError.help());
      return CONTENT_ERROR;
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
    return INTERNAL_ERROR;
  }
}
