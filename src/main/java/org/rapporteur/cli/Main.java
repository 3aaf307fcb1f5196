package org.rapporteur.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Starts the program. */
public final class Main {

  private Main() {}

  /** Runs a command and ends with its exit code. */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, false, StandardCharsets.UTF_8);
    @Nullable Console terminal = terminal(System.console());
    String told = System.getProperty("rapporteur.terminal", "");
    TerminalFeatures screen = TerminalFeatures.of(System.getenv(), terminal != null, told);
    Prompt questions =
        terminal != null
            ? question -> Optional.ofNullable(terminal.readLine(question))
            : Prompt.none();
    int code = new CommandLineProgram(out, err, screen, questions, UserCacheFolder::open).run(args);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** From Java 22 on there may be a console that is no terminal; it then says so. */
  private static @Nullable Console terminal(@Nullable Console console) {
    if (console == null) {
      return null;
    }
    try {
      boolean terminal = (boolean) Console.class.getMethod("isTerminal").invoke(console);
      return terminal ? console : null;
    } catch (ReflectiveOperationException before22) {
      return console;
    }
  }
}
