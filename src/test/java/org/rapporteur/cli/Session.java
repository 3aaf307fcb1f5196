package org.rapporteur.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rapporteur.cache.SharedCache;

/** Runs the program on a project in a separate folder, and stores its output. */
final class Session {

  private static final String REPORT =
      """
      title: A report
      language: en
      wording: own
      authors:
        - name: An organisation
      base-url: https://example.org/r/
      contact: {name: An organisation}
      """;

  final Path project;
  String out = "";
  String err = "";

  /** Creates a project with one valid recommendation. */
  Session(Path project) {
    this.project = project;
    write("content/report.yaml", REPORT);
    write("content/themes/01-detention/theme.md", "---\ntitle: Detention\n---\nText.\n");
    demand("End it.");
  }

  static String report() {
    return REPORT;
  }

  Session write(String file, String text) {
    try {
      Path path = project.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the text of the recommendation, which begins on line 4. */
  Session demand(String text) {
    return write("content/themes/01-detention/de-1.md", "---\ntitle: End it\n---\n" + text + "\n");
  }

  /** Runs a command on the project, and returns its exit code. */
  int run(String command, String... options) {
    String[] all = new String[options.length + 2];
    all[0] = command;
    all[1] = project.toString();
    System.arraycopy(options, 0, all, 2, options.length);
    return runBare(all);
  }

  /** Runs the program with only these arguments, and returns its exit code. */
  int runBare(String... arguments) {
    return with(false, program -> program.run(arguments));
  }

  int with(boolean colour, java.util.function.ToIntFunction<CommandLineProgram> run) {
    StringWriter standardOutput = new StringWriter();
    StringWriter standardError = new StringWriter();
    int code =
        run.applyAsInt(
            new CommandLineProgram(
                new PrintWriter(standardOutput, true),
                new PrintWriter(standardError, true),
                new TerminalFeatures(colour, false),
                Prompt.none(),
                () -> SharedCache.OF_ALL_TESTS));
    out = standardOutput.toString();
    err = standardError.toString();
    return code;
  }
}
