package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.cli.CommandLineProgram;
import org.rapporteur.cli.DocumentTrial;

/**
 * Checks that links in the documents have targets and that commands and examples work. A summary is
 * written to target/documents.txt.
 */
class DocumentsTest {

  private static final List<String> FOLDERS =
      List.of(".", "docs", "examples/masthead", "src/main/resources/org/rapporteur/author/project");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]*)(?:#([^)]*))?\\)");
  private static final Pattern COMMAND = Pattern.compile("\\brapporteur ([a-z]+)\\b");

  private static List<Path> documents() throws IOException {
    List<Path> documents = new ArrayList<>();
    for (String folder : FOLDERS) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        files.filter(f -> f.toString().endsWith(".md")).sorted().forEach(documents::add);
      }
    }
    return documents;
  }

  @Test
  void everyLinkHasATarget() throws IOException {
    List<String> missing = new ArrayList<>();
    int links = 0;
    for (Path document : documents()) {
      String words = Files.readString(document).replaceAll("(?s)```.*?```|(?m)^ {4}.*$", "");
      Matcher link = LINK.matcher(words);
      while (link.find()) {
        links++;
        String file = link.group(1);
        Path target = file.isEmpty() ? document : document.resolveSibling(file);
        boolean exists = Files.exists(target);
        if (exists && link.group(2) != null) {
          exists = anchors(Files.readString(target)).contains(link.group(2));
        }
        if (!exists) {
          missing.add(document + " → " + link.group());
        }
      }
    }
    assertEquals(List.of(), missing);
    assertTrue(links > 5, "links are found at all");
  }

  /** The anchors that GitHub creates for the headings of a document. */
  private static Set<String> anchors(String document) {
    Set<String> anchors = new TreeSet<>();
    Matcher heading =
        Pattern.compile("(?m)^#+ (.*)$").matcher(document.replaceAll("(?s)```.*?```", ""));
    while (heading.find()) {
      anchors.add(
          heading
              .group(1)
              .toLowerCase(Locale.ROOT)
              .replaceAll("[^\\p{L}\\p{N} _-]", "")
              .replace(' ', '-'));
    }
    return anchors;
  }

  @TempDir static Path folder;
  private static final List<String> SUMMARIES = Collections.synchronizedList(new ArrayList<>());
  private static final AtomicInteger COMMANDS_RUN = new AtomicInteger();

  @TestFactory
  Stream<DynamicTest> everyCommandAndExampleWorks() throws IOException {
    return documents().stream()
        .map(document -> DynamicTest.dynamicTest(document.toString(), () -> run(document)));
  }

  private static void run(Path document) throws IOException {
    String name = document.normalize().toString().replace('\\', '/');
    Path workFolder = folder.resolve(name.replace('/', '-'));
    DocumentTrial trial = new DocumentTrial(name, workFolder).run(Files.readString(document));
    COMMANDS_RUN.addAndGet(trial.ran());
    SUMMARIES.add(trial.summary());
  }

  @AfterAll
  static void writeSummary() throws IOException {
    List<String> lines = new ArrayList<>(new TreeSet<>(SUMMARIES));
    lines.add("all: " + COMMANDS_RUN + " commands ran");
    Files.write(Path.of("target/documents.txt"), lines);
  }

  @Test
  void everyCommandInCodeExists() throws IOException {
    StringWriter help = new StringWriter();
    PrintWriter out = new PrintWriter(help);
    new CommandLineProgram(out, out, false).run("--help");
    Set<String> commands = new TreeSet<>();
    Matcher listed = Pattern.compile("(?m)^  ([a-z]+) {2,}").matcher(help.toString());
    while (listed.find()) {
      commands.add(listed.group(1));
    }
    assertTrue(commands.contains("build"), help::toString);
    for (Path document : documents()) {
      Matcher code = Pattern.compile("`[^`\\n]*`").matcher(Files.readString(document));
      while (code.find()) {
        Matcher command = COMMAND.matcher(code.group());
        while (command.find()) {
          assertTrue(commands.contains(command.group(1)), document + ": " + code.group());
        }
      }
    }
  }
}
