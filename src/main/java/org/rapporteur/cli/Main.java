package org.rapporteur.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The entry point of the program. */
public final class Main {

  private Main() {}

  /** Runs a command and exits with its exit code. */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, false, StandardCharsets.UTF_8);
    @Nullable Console terminal = terminal(System.console());
    String errorIsTerminal = System.getProperty("rapporteur.terminal", "");
    TerminalFeatures features =
        TerminalFeatures.of(System.getenv(), terminal != null, errorIsTerminal);
    Prompt prompt =
        terminal != null
            ? question -> Optional.ofNullable(terminal.readLine(question))
            : Prompt.none();
    int code = new CommandLineProgram(out, err, features, prompt, UserCacheFolder::open).run(args);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** The console if it is a terminal. From Java 22 on, a console may not be one. */
  private static @Nullable Console terminal(@Nullable Console console) {
    if (console == null) {
      return null;
    }
    try {
      boolean terminal = (boolean) Console.class.getMethod("isTerminal").invoke(console);
      return terminal ? console : null;
    } catch (ReflectiveOperationException beforeJava22) {
      return console;
    }
  }
}
