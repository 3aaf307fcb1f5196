package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.cache.SharedCache;
import org.rapporteur.schema.Example;

/**
 * Does what a document says, in its order: runs its commands, lays its files, and compares what the
 * program says. CONTRIBUTING.md tells how blocks are marked.
 */
public final class DocumentTrial {

  private static final Set<String> IN_A_FOLDER =
      Set.of("build", "check", "serve", "freeze", "changes", "init");
  private static final Set<String> PATHS =
      Set.of("-o", "--output", "--templates", "--since", "--in");
  private static final Set<String> VALUES =
      Set.of(
          "--base-url",
          "--format",
          "--port",
          "--title",
          "--publisher",
          "--instrument",
          "--explain",
          "--slug",
          "--prefix");
  private static final Set<String> EXAMPLES = Set.of("yaml", "markdown", "css", "ftl", "json");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  private final String document;
  private Path here;
  private int ran;
  private int read;
  private int laid;
  private boolean unchecked;

  /**
   * @param document its name, for what goes wrong
   * @param folder an empty folder to work in
   */
  public DocumentTrial(String document, Path folder) {
    this.document = document;
    this.here = folder;
  }

  /** Tries a document, in a new report unless it begins one itself. */
  public DocumentTrial run(String text) throws IOException {
    List<DocumentBlock> blocks = DocumentBlock.of(text);
    boolean works =
        blocks.stream()
            .anyMatch(b -> b.isRun() || b.value("file").or(() -> b.value("add")).isPresent());
    boolean begins =
        blocks.stream()
            .filter(DocumentBlock::isRun)
            .anyMatch(b -> b.commands().stream().anyMatch(c -> c.startsWith("init")));
    here = Files.createDirectories(here.resolve("work"));
    if (works && !begins) {
      call("init . --title \"A report\" --publisher \"An organisation\"");
    }
    for (int i = 0; i < blocks.size(); i++) {
      DocumentBlock next =
          i + 1 < blocks.size() ? blocks.get(i + 1) : new DocumentBlock("", List.of(), "", 0);
      at(blocks.get(i), next);
    }
    if (unchecked) {
      Answer answer = call("check --strict");
      assertEquals(0, answer.code(), document + ": what it lays has findings\n" + answer.said());
    }
    boolean hasCommands = blocks.stream().anyMatch(b -> !b.commands().isEmpty());
    assertTrue(ran > 0 || !hasCommands, document + " has commands, and none ran");
    return this;
  }

  /** How many commands of the program ran. */
  public int ran() {
    return ran;
  }

  /** One line: what was done. */
  public String told() {
    return document
        + ": "
        + ran
        + " ran, "
        + read
        + " read only, "
        + laid
        + " files laid or judged";
  }

  private void at(DocumentBlock block, DocumentBlock next) throws IOException {
    String place = document + ":" + block.line();
    Optional<String> same = block.value("example");
    if (same.isPresent()) {
      assertEquals(
          Files.readString(Path.of(same.get())), block.text(), place + " differs from " + same);
    }
    if (block.value("file").isPresent()) {
      write(block.value("file").get(), block.text());
    } else if (block.value("add").isPresent()) {
      String file = block.value("add").get();
      write(file, new AddedKeys(block.text()).to(Files.readString(here.resolve(file))));
    } else if (block.isRun()) {
      String expected = next.language().equals("text") ? next.text() : "";
      String said = "";
      List<String> lines =
          block.text().replaceAll("\\\\\\n\\s*", "").lines().filter(l -> !l.isBlank()).toList();
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i).replaceFirst("\\s+# .*|^#.*", "").strip();
        boolean last = i == lines.size() - 1;
        if (line.matches("(bin/)?rapporteur .*")) {
          Answer answer = call(line.replaceFirst("^(bin/)?rapporteur ", ""));
          ran++;
          said = answer.said();
          int code = last && expected.contains("error[") ? CommandLineProgram.CONTENT_ERROR : 0;
          assertEquals(code, answer.code(), place + ": " + line + "\n" + said);
        } else if (!line.isEmpty()) {
          frame(place, words(line));
        }
      }
      if (!expected.isEmpty()) {
        assertTrue(
            said.matches(pattern(expected)), place + " says\n" + expected + "\nbut it is\n" + said);
      }
    } else if (block.isShell()) {
      for (String command : block.commands()) {
        new CommandLineProgram(
                new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), false)
            .commandLine()
            .parseArgs(words(command.replaceFirst("\\s+# .*", "")).toArray(String[]::new));
        read++;
      }
    } else if (EXAMPLES.contains(block.language())
        && same.isEmpty()
        && !block.words().contains("not-run")) {
      String schema = block.value("schema").orElse("");
      assertEquals(List.of(), Example.problems(schema, block.text()), place + ": mark the block");
      laid++;
    }
  }

  private void write(String file, String text) throws IOException {
    Path path = here.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
    laid++;
    unchecked = true;
  }

  /** What a document shows, with … for what it leaves out, as a pattern. */
  private static String pattern(String expected) {
    StringBuilder pattern = new StringBuilder("(?s)");
    for (String line : expected.strip().split("\n")) {
      if (line.strip().equals("…")) {
        pattern.append("(?:[^\\n]*\\n)*?");
      } else {
        pattern.append(
            Stream.of(line.stripTrailing().split("…", -1))
                .map(Pattern::quote)
                .reduce((a, b) -> a + "[^\\n]*" + b)
                .orElseThrow());
        pattern.append("[ ]*\\n");
      }
    }
    return pattern.append("\\s*").toString();
  }

  private record Answer(int code, String said) {}

  private Answer call(String command) {
    List<String> arguments = new ArrayList<>();
    boolean folder = false;
    List<String> words = words(command);
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      String before = i == 0 ? "" : words.get(i - 1);
      boolean free = i > 0 && !word.startsWith("-") && !VALUES.contains(before);
      if (PATHS.contains(before) || free && IN_A_FOLDER.contains(words.get(0))) {
        folder |= !PATHS.contains(before);
        arguments.add(here.resolve(word).normalize().toString());
      } else {
        arguments.add(word);
      }
    }
    if (IN_A_FOLDER.contains(words.get(0)) && !folder) {
      arguments.add(here.toString());
    }
    if (words.get(0).equals("new") && !words.contains("--in")) {
      arguments.addAll(List.of("--in", here.resolve("content").toString()));
    }
    if (Set.of("check", "build").contains(words.get(0))) {
      unchecked = false;
    }
    StringWriter said = new StringWriter();
    PrintWriter writer = new PrintWriter(said, true);
    int code =
        new CommandLineProgram(
                writer,
                writer,
                new TerminalFeatures(false, false),
                Prompt.none(),
                () -> SharedCache.OF_ALL_TESTS)
            .run(arguments.toArray(String[]::new));
    writer.flush();
    return new Answer(code, said.toString().replace(here + "/", "").replace(here.toString(), "."));
  }

  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(line);
    while (word.find()) {
      words.add(word.group(1) != null ? word.group(1) : word.group(2));
    }
    return words;
  }

  /** The few commands of a shell that a document needs besides. */
  private void frame(String place, List<String> words) throws IOException {
    Path first = here.resolve(words.get(1)).normalize();
    switch (words.get(0)) {
      case "cd" -> here = Files.createDirectories(first);
      case "rm" -> Files.delete(first);
      case "mv" -> Files.move(first, here.resolve(words.get(2)));
      case "cp" -> copy(here.resolve(words.get(2)), here.resolve(words.get(3)));
      default -> fail(place + ": “" + words.get(0) + "” can’t be run here: mark it  sh not-run");
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.sorted(Comparator.naturalOrder()).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        if (!Files.isDirectory(target)) {
          Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }
}
