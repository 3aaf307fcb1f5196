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
 * Follows a document in order: runs its commands, writes its files, and compares the program's
 * output. CONTRIBUTING.md describes how blocks are marked.
 */
public final class DocumentTrial {

  private static final Path REPORT = Path.of("src/test/resources/documents/report");
  private static final Path DOCUMENTS = Path.of("docs");
  private static final Pattern LINKED = Pattern.compile("\\]\\(([\\w-]+\\.docx)\\)");
  private static final Set<String> IN_A_FOLDER =
      Set.of("build", "check", "serve", "freeze", "changes", "init");

  /** Commands whose operands are files of the report. */
  private static final Set<String> WITH_FILES = Set.of("translations", "export", "import");

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
  private Path folder;
  private int ran;
  private int parsed;
  private int written;
  private boolean unchecked;

  /**
   * @param document its name, for messages
   * @param folder an empty folder to work in
   */
  public DocumentTrial(String document, Path folder) {
    this.document = document;
    this.folder = folder;
  }

  /** Follows a document, in a new report unless the document creates one. */
  public DocumentTrial run(String text) throws IOException {
    List<DocumentBlock> blocks = DocumentBlock.of(text);
    boolean needsReport =
        blocks.stream()
            .anyMatch(b -> b.isRun() || b.value("file").or(() -> b.value("add")).isPresent());
    boolean createsReport =
        blocks.stream()
            .filter(DocumentBlock::isRun)
            .anyMatch(b -> b.commands().stream().anyMatch(c -> c.startsWith("init")));
    folder = Files.createDirectories(folder.resolve("work"));
    // Readers download the files that a document links to.
    for (String file : LINKED.matcher(text).results().map(found -> found.group(1)).toList()) {
      Files.copy(DOCUMENTS.resolve(file), folder.resolve(file));
    }
    if (needsReport && !createsReport) {
      copy(REPORT, folder);
    }
    for (int i = 0; i < blocks.size(); i++) {
      DocumentBlock next =
          i + 1 < blocks.size() ? blocks.get(i + 1) : new DocumentBlock("", List.of(), "", 0);
      runBlock(blocks.get(i), next);
    }
    if (unchecked) {
      Answer answer = call("check --strict");
      assertEquals(0, answer.code(), document + ": its files have diagnostics\n" + answer.output());
    }
    boolean hasCommands = blocks.stream().anyMatch(b -> !b.commands().isEmpty());
    assertTrue(ran > 0 || !hasCommands, document + " has commands, but none was run");
    return this;
  }

  /** The number of commands that were run. */
  public int ran() {
    return ran;
  }

  /** A summary in one line. */
  public String summary() {
    return document
        + ": "
        + ran
        + " commands run, "
        + parsed
        + " only parsed, "
        + written
        + " files written or validated";
  }

  private void runBlock(DocumentBlock block, DocumentBlock next) throws IOException {
    String place = document + ":" + block.line();
    Optional<String> example = block.value("example");
    if (example.isPresent()) {
      assertEquals(
          Files.readString(Path.of(example.get())),
          block.text(),
          place + " differs from " + example);
    }
    if (block.value("file").isPresent()) {
      write(block.value("file").get(), block.text());
    } else if (block.value("add").isPresent()) {
      String file = block.value("add").get();
      write(file, new AddedKeys(block.text()).to(Files.readString(folder.resolve(file))));
    } else if (block.isRun()) {
      String expected = next.language().equals("text") ? next.text() : "";
      String output = "";
      List<String> lines =
          block.text().replaceAll("\\\\\\n\\s*", "").lines().filter(l -> !l.isBlank()).toList();
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i).replaceFirst("\\s+# .*|^#.*", "").strip();
        boolean isLast = i == lines.size() - 1;
        if (line.matches("(bin/)?rapporteur .*")) {
          Answer answer = call(line.replaceFirst("^(bin/)?rapporteur ", ""));
          ran++;
          output = answer.output();
          int code = isLast && expected.contains("error[") ? CommandLineProgram.CONTENT_ERROR : 0;
          assertEquals(code, answer.code(), place + ": " + line + "\n" + output);
        } else if (!line.isEmpty()) {
          runShellCommand(place, words(line));
        }
      }
      if (!expected.isEmpty()) {
        assertTrue(
            output.matches(pattern(expected)),
            place + " shows\n" + expected + "\nbut the output is\n" + output);
      }
    } else if (block.isShell()) {
      for (String command : block.commands()) {
        new CommandLineProgram(
                new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), false)
            .commandLine()
            .parseArgs(words(command.replaceFirst("\\s+# .*", "")).toArray(String[]::new));
        parsed++;
      }
    } else if (EXAMPLES.contains(block.language())
        && example.isEmpty()
        && !block.words().contains("not-run")) {
      String schema = block.value("schema").orElse("");
      assertEquals(List.of(), Example.problems(schema, block.text()), place + ": mark the block");
      written++;
    }
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
    written++;
    unchecked = true;
  }

  /** The output shown in a document as a pattern, in which … stands for omitted text. */
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

  private record Answer(int code, String output) {}

  private Answer call(String command) {
    List<String> arguments = new ArrayList<>();
    boolean hasFolder = false;
    List<String> words = words(command);
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      String previous = i == 0 ? "" : words.get(i - 1);
      boolean isOperand = i > 0 && !word.startsWith("-") && !VALUES.contains(previous);
      if (isOperand && WITH_FILES.contains(words.get(0))) {
        arguments.add(folder.resolve(word).toString());
      } else if (PATHS.contains(previous) || isOperand && IN_A_FOLDER.contains(words.get(0))) {
        hasFolder |= !PATHS.contains(previous);
        arguments.add(folder.resolve(word).normalize().toString());
      } else {
        arguments.add(word);
      }
    }
    if (IN_A_FOLDER.contains(words.get(0)) && !hasFolder) {
      arguments.add(folder.toString());
    }
    if (words.get(0).equals("translations")) {
      arguments.add(1, folder.toString());
    }
    if (Set.of("new", "export").contains(words.get(0)) && !words.contains("--in")) {
      arguments.addAll(List.of("--in", folder.resolve("content").toString()));
    }
    if (words.get(0).equals("import") && !words.contains("-o")) {
      arguments.addAll(List.of("-o", folder.toString()));
    }
    if (Set.of("check", "build").contains(words.get(0))) {
      unchecked = false;
    }
    StringWriter output = new StringWriter();
    PrintWriter writer = new PrintWriter(output, true);
    int code =
        new CommandLineProgram(
                writer,
                writer,
                new TerminalFeatures(false, false),
                Prompt.none(),
                () -> SharedCache.OF_ALL_TESTS)
            .run(arguments.toArray(String[]::new));
    writer.flush();
    return new Answer(
        code, output.toString().replace(folder + "/", "").replace(folder.toString(), "."));
  }

  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(line);
    while (word.find()) {
      words.add(word.group(1) != null ? word.group(1) : word.group(2));
    }
    return words;
  }

  /** Runs one of the few shell commands that documents use. */
  private void runShellCommand(String place, List<String> words) throws IOException {
    Path first = folder.resolve(words.get(1)).normalize();
    switch (words.get(0)) {
      case "cd" -> folder = Files.createDirectories(first);
      case "rm" -> Files.delete(first);
      case "mv" -> Files.move(first, folder.resolve(words.get(2)));
      case "cp" -> copy(folder.resolve(words.get(2)), folder.resolve(words.get(3)));
      default ->
          fail(place + ": “" + words.get(0) + "” cannot be run here: mark the block  sh not-run");
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
