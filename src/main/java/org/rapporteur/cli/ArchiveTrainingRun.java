package org.rapporteur.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Runs the main commands once, so that the JVM can record the classes they need in a class data
 * sharing archive. The launcher stores the archive, and later commands start faster.
 */
public final class ArchiveTrainingRun {

  private ArchiveTrainingRun() {}

  /**
   * Creates, checks and builds a report.
   *
   * @param args one folder, which is empty or does not exist
   */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0])).resolve("report");
    String folderName = folder.toString();
    int exitCode = 0;
    exitCode |= run("--version");
    exitCode |= run("init", folderName, "--title", "A report", "--publisher", "An organisation");
    // Also report a problem, with an excerpt of the file.
    Path page = folder.resolve("content/pages/about.md");
    String text = Files.readString(page);
    Files.writeString(page, "---\ntitel: About\n---\n" + text);
    run("check", folderName);
    Files.writeString(page, text);
    exitCode |= run("check", folderName);
    exitCode |= run("build", folderName);
    exitCode |= run("build", folderName);
    exitCode |= run("build", folderName, "--timings");
    // It refuses the sample texts of a new report, but loads the classes that it needs.
    run("freeze", folderName);
    System.exit(exitCode);
  }

  private static int run(String... arguments) {
    PrintWriter discard = new PrintWriter(Writer.nullWriter());
    return new CommandLineProgram(discard, discard, true).run(arguments);
  }
}
