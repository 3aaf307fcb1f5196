package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.cli.CommandLineProgram;

/** What the documents name is there. */
class DocumentsTest {

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)(?:#[^)]*)?\\)");
  private static final Pattern COMMAND = Pattern.compile("\\brapporteur ([a-z]+)\\b");

  private static List<Path> documents() throws IOException {
    List<Path> documents = new ArrayList<>();
    for (String folder : List.of(".", "docs", "src/main/resources/org/rapporteur/author/project")) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        files.filter(f -> f.toString().endsWith(".md")).sorted().forEach(documents::add);
      }
    }
    return documents;
  }

  @Test
  void everyFileThatALinkNames() throws IOException {
    List<String> missing = new ArrayList<>();
    int links = 0;
    for (Path document : documents()) {
      String words = Files.readString(document).replaceAll("(?s)```.*?```|(?m)^ {4}.*$", "");
      Matcher link = LINK.matcher(words);
      while (link.find()) {
        links++;
        if (!Files.exists(document.resolveSibling(link.group(1)))) {
          missing.add(document + " → " + link.group(1));
        }
      }
    }
    assertEquals(List.of(), missing);
    assertTrue(links > 5, "links are found at all");
  }

  @Test
  void everyCommandThatCodeNames() throws IOException {
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
