package org.rapporteur.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** Tests that the schemas accept every valid file and reject those that break schema rules. */
class ContentFilesTest {

  private static final Path SITES = Path.of("src/test/resources/sites");
  private static final Path CATALOGUE = Path.of("src/main/resources/org/rapporteur/catalogue");
  private static final Pattern DIAGNOSTIC =
      Pattern.compile(
          "^(?:error|warning) ([a-z-]+) ([^:\\n]+):([0-9]+):.*\\n  (.*)", Pattern.MULTILINE);

  private static List<String> problems(Kind kind, String text) {
    Optional<JsonNode> document = CoreYaml.keys(text, kind.isFrontMatter()).flatMap(CoreYaml::read);
    return document
        .map(node -> ContentSchema.of(kind).problems(node))
        .orElse(List.of("this is not YAML, or has no front matter"));
  }

  /** The files of a project that have a schema, each with its schema problems. */
  private static Map<String, List<String>> problems(Path project) throws IOException {
    Map<String, List<String>> problems = new TreeMap<>();
    try (Stream<Path> files = Files.walk(project)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = project.relativize(file).toString().replace('\\', '/');
        Optional<Kind> kind = Kind.of(path);
        if (kind.isPresent()) {
          String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
          problems.put(path, problems(kind.get(), text));
        }
      }
    }
    return problems;
  }

  @Test
  void theShippedReportAndTheCatalogueAreValid() throws IOException {
    Map<String, List<String>> shipped = problems(Path.of("."));
    shipped.keySet().removeIf(path -> !path.startsWith("content/"));
    assertTrue(shipped.size() > 30, shipped.toString());
    shipped.forEach((path, found) -> assertEquals(List.of(), found, path));
    try (Stream<Path> files = Files.list(CATALOGUE)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
        assertEquals(List.of(), problems(Kind.INSTRUMENT, Files.readString(file)), file.toString());
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> fixtures() throws IOException {
    try (Stream<Path> folders = Files.list(SITES)) {
      return folders.sorted().toList().stream()
          .map(
              folder ->
                  DynamicTest.dynamicTest(
                      folder.getFileName().toString(), () -> assertSameFiles(folder)));
    }
  }

  private static void assertSameFiles(Path project) throws IOException {
    TreeSet<String> expected = new TreeSet<>();
    TreeSet<String> unreadableFiles = new TreeSet<>();
    DIAGNOSTIC
        .matcher(Files.readString(project.resolve("diagnostics.txt")))
        .results()
        .forEach(
            diagnostic -> {
              String rule = diagnostic.group(1);
              String file = diagnostic.group(2);
              boolean unreadable =
                  rule.matches("yaml-.*|front-matter-.*|unquoted-colon|duplicate-key|empty-file")
                      || rule.matches("invalid-utf8|too-large");
              if (unreadable) {
                unreadableFiles.add(file);
              } else if (SchemaRules.covers(rule, diagnostic.group(4))
                  && isInKeys(project.resolve(file), Integer.parseInt(diagnostic.group(3)))) {
                expected.add(file);
              }
            });
    Map<String, List<String>> found = problems(project);
    found.keySet().removeIf(path -> path.startsWith("fixed/") || path.startsWith("expected/"));
    found.keySet().removeAll(unreadableFiles);
    expected.retainAll(found.keySet());
    List<String> rejected = new ArrayList<>();
    found.forEach(
        (path, problems) -> rejected.addAll(problems.isEmpty() ? List.of() : List.of(path)));
    assertEquals(List.copyOf(expected), rejected, found.toString());
  }

  /** Whether a line is among a file's keys, not in its Markdown. */
  private static boolean isInKeys(Path file, int line) {
    try {
      return !file.toString().endsWith(".md")
          || Files.readAllLines(file).subList(1, line).stream().noneMatch(l -> l.startsWith("---"));
    } catch (IOException e) {
      return false;
    }
  }
}
