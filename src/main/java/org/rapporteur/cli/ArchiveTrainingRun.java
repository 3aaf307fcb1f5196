package org.rapporteur.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Goes through the commands once, so that the Java that runs it can note which classes they need:
 * the launcher keeps that note, and later commands start quicker.
 */
public final class ArchiveTrainingRun {

  private ArchiveTrainingRun() {}

  /**
   * Starts, checks and builds a report.
   *
   * @param args one folder, empty or not there yet
   */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0])).resolve("report");
    String at = folder.toString();
    int worst = 0;
    worst |= run("--version");
    worst |= run("init", at, "--title", "A report", "--publisher", "An organisation");
    // A fault, too: its line is shown with what stands round it.
    Path page = folder.resolve("content/pages/about.md");
    String text = Files.readString(page);
    Files.writeString(page, "---\ntitel: About\n---\n" + text);
    run("check", at);
    Files.writeString(page, text);
    worst |= run("check", at);
    worst |= run("build", at);
    worst |= run("build", at);
    worst |= run("build", at, "--timings");
    worst |= run("freeze", at);
    System.exit(worst);
  }

  private static int run(String... arguments) {
    PrintWriter nobody = new PrintWriter(Writer.nullWriter());
    return new CommandLineProgram(nobody, nobody, true).run(arguments);
  }
}
