package org.rapporteur.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.build.Outcome;

/** Symbolic links are never followed, neither for reading nor for writing. */
class SymbolicLinksTest {

  private static final String SECRET = "swordfish";

  @TempDir Path temp;
  private Project project;
  private Path outside;

  @BeforeEach
  void start() throws IOException {
    outside = Files.createDirectory(temp.resolve("outside"));
    project = Project.valid(temp.resolve("project"));
    Project.valid(outside.resolve("copy"))
        .with(Project.RECOMMENDATION, "---\ntitle: " + SECRET + "\n---\n" + SECRET + "\n")
        .with("content/pages/more.md", "---\ntitle: " + SECRET + "\n---\n" + SECRET + "\n")
        .with("content/assets/map.png", SECRET)
        .with("content/instruments/law.yaml", "id: law\ncode: " + SECRET + "\n")
        .with("templates/accessibility.ftlh", SECRET)
        .with("templates/assets/style.css", SECRET)
        .with(
            "site.yaml", "title: " + SECRET + "\nlanguage: en\neditions:\n  - content: content\n");
  }

  /** Replaces a file or folder of the project with a link to its copy outside the project. */
  private void link(String path) throws IOException {
    Path here = project.path(path);
    delete(here);
    Files.createDirectories(here.getParent());
    Files.createSymbolicLink(here, outside.resolve("copy").resolve(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content",
        "content/report.yaml",
        "content/themes",
        "content/themes/01-detention",
        "content/themes/01-detention/theme.md",
        "content/themes/01-detention/de-1.md",
        "content/pages",
        "content/pages/more.md",
        "content/assets",
        "content/assets/map.png",
        "content/instruments",
        "content/instruments/law.yaml",
        "site.yaml",
        "templates",
        "templates/accessibility.ftlh",
        "templates/assets",
        "templates/assets/style.css",
      })
  void readsNothingThroughALink(String path) throws IOException {
    link(path);
    String rule = path.startsWith("templates") ? "template-fault" : "symlink";
    Outcome outcome = project.build();
    assertTrue(Project.rules(outcome).contains(rule), outcome.diagnostics()::toString);
    assertFalse(outcome.diagnostics().toString().contains(SECRET));
    assertFalse(Files.exists(project.output()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "r", "r/de-1", "r/de-1/index.html", "index.html", ".rapporteur-manifest"})
  void writesNothingThroughALink(String path) throws IOException {
    assertEquals(List.of(), Project.rules(project.build()));
    Path there = outside.resolve("there");
    Path here = path.isEmpty() ? project.output() : project.output().resolve(path);
    if (Files.isDirectory(here)) {
      Files.createDirectories(there);
    } else {
      Files.writeString(there, "theirs");
    }
    delete(here);
    Files.createSymbolicLink(here, there);
    Map<String, String> before = tree(outside);
    project.with(Project.RECOMMENDATION, "---\ntitle: New words\n---\nNew words.\n");
    assertEquals(List.of("output-refused"), Project.rules(project.build()));
    assertEquals(before, tree(outside));
    assertTrue(Files.isSymbolicLink(here));
  }

  @Test
  void stagesNothingThroughALink() throws IOException {
    assertEquals(List.of(), Project.rules(project.build()));
    Path work = project.output().resolve(".rapporteur");
    delete(work);
    Files.createSymbolicLink(work, outside);
    Map<String, String> before = tree(outside);
    project.with(Project.RECOMMENDATION, "---\ntitle: New words\n---\nNew words.\n");
    assertEquals(List.of("output-refused"), Project.rules(project.build()));
    assertEquals(before, tree(outside));
  }

  private static Map<String, String> tree(Path folder) throws IOException {
    Map<String, String> tree = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) all::iterator) {
        tree.put(path.toString(), Files.isRegularFile(path) ? Files.readString(path) : "");
      }
    }
    return tree;
  }

  private static void delete(Path path) throws IOException {
    if (Files.exists(path)) {
      try (Stream<Path> all = Files.walk(path)) {
        for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }
}
