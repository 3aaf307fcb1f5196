package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.build.BuildRequest;
import org.rapporteur.build.Outcome;
import org.rapporteur.build.Progress;
import org.rapporteur.build.Rapporteur;
import org.rapporteur.cache.SharedCache;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.ToolVersion;

/**
 * Checks and builds every folder of src/test/resources/sites, each of which is a project. Its
 * diagnostics.txt contains the expected diagnostics, and expected/, if present, the expected site.
 * Its fixed/ contains the files that fix the problem, and fixed/removed.txt lists files to delete;
 * the fixed project has no diagnostics. Every rule has a project that triggers only that rule.
 * -Drewrite=true writes diagnostics.txt and expected/ again: review the difference before you
 * commit it.
 */
class SitesTest {

  private static final Path SITES = Path.of("src/test/resources/sites");

  /** Files of a fixture that are not part of the project. */
  private static final Set<String> NOT_CONTENT = Set.of("diagnostics.txt", "expected", "fixed");

  @TempDir Path temporary;

  @TestFactory
  Stream<DynamicTest> sites() throws IOException {
    try (Stream<Path> folders = Files.list(SITES)) {
      return folders.sorted().toList().stream()
          .map(
              folder ->
                  DynamicTest.dynamicTest(folder.getFileName().toString(), () -> validate(folder)));
    }
  }

  private void validate(Path project) throws IOException {
    Path output = temporary.resolve(project.getFileName().toString());
    Outcome checked = rapporteur(project, output).check();
    String actual = report(checked);
    Path expected = project.resolve("expected");
    Path diagnostics = project.resolve("diagnostics.txt");
    Outcome built = rapporteur(project, output).build();
    if (Boolean.getBoolean("rewrite")) {
      Files.writeString(diagnostics, actual);
      if (Files.isDirectory(expected)) {
        delete(expected);
        copy(output, expected);
      }
    }
    assertEquals(Files.readString(diagnostics), actual);
    assertTrue(
        checked.diagnostics().containsAll(built.diagnostics()),
        "a check reports everything that a build reports");
    assertEquals(built.failed(), !Files.exists(output), "nothing is written on an error");
    if (!checked.failed()) {
      assertEquals(
          Map.of().toString(),
          new TreeMap<>(PageFacts.problems(output)).toString(),
          "the built site has no problems");
    }
    if (Files.isDirectory(expected)) {
      assertEquals(files(expected), files(output));
    } else {
      assertFalse(actual.isEmpty(), "a project without expected/ must have a diagnostic");
    }
    assertTrue(checked.diagnostics().stream().noneMatch(d -> d.message().isBlank()));
    if (!Files.isDirectory(expected)) {
      Path fixed = temporary.resolve(project.getFileName() + "-fixed");
      fix(project, fixed);
      assertEquals(
          "", report(rapporteur(fixed, output).check()), "the fixed project has no diagnostics");
    }
  }

  /**
   * Rules without a fixture, because git cannot store one or the cause is not in the content. They
   * have separate tests.
   */
  private static final Set<Rule> WITHOUT_FIXTURE =
      Set.of(
          Rule.UNREADABLE,
          Rule.SYMLINK,
          Rule.OUTPUT_REFUSED,
          Rule.SITE_TOO_LARGE,
          Rule.BASE_URL_DIFFERS);

  @Test
  void everyRuleHasAFixtureThatTriggersOnlyIt() throws IOException {
    Set<String> alone = new TreeSet<>();
    try (Stream<Path> folders = Files.list(SITES)) {
      for (Path folder : folders.toList()) {
        Set<String> triggered = new TreeSet<>();
        for (String line : Files.readAllLines(folder.resolve("diagnostics.txt"))) {
          if (line.matches("(error|warning) [a-z0-9-]+ .*")) {
            triggered.add(line.split(" ")[1]);
          }
        }
        if (triggered.size() == 1) {
          alone.addAll(triggered);
        }
      }
    }
    Set<String> expected = new TreeSet<>(Rule.ids());
    WITHOUT_FIXTURE.forEach(rule -> expected.remove(rule.id()));
    assertEquals(expected, alone);
  }

  private static void fix(Path project, Path fixed) throws IOException {
    try (Stream<Path> parts = Files.list(project)) {
      for (Path part : parts.toList()) {
        if (!NOT_CONTENT.contains(part.getFileName().toString())) {
          copy(part, fixed.resolve(part.getFileName()));
        }
      }
    }
    Path removed = project.resolve("fixed/removed.txt");
    if (Files.exists(removed)) {
      for (String file : Files.readAllLines(removed)) {
        delete(fixed.resolve(file));
      }
    }
    copy(project.resolve("fixed"), fixed);
    Files.deleteIfExists(fixed.resolve("removed.txt"));
  }

  private static Rapporteur rapporteur(Path project, Path output) {
    return new Rapporteur(
        new BuildRequest(
            project,
            output,
            Optional.empty(),
            Optional.empty(),
            false,
            false,
            LocalDate.of(2026, 11, 24)),
        SharedCache.OF_ALL_TESTS,
        Progress.none());
  }

  private static String report(Outcome outcome) {
    return outcome.diagnostics().stream().map(SitesTest::line).collect(Collectors.joining());
  }

  /** A diagnostic as diagnostics.txt lists it: rule and place, message, help. */
  static String line(Diagnostic diagnostic) {
    return diagnostic.severity().name().toLowerCase(java.util.Locale.ROOT)
        + " "
        + diagnostic.rule().id()
        + " "
        + diagnostic.span().file()
        + ":"
        + diagnostic.span().line()
        + ":"
        + diagnostic.span().column()
        + "+"
        + diagnostic.span().length()
        + "\n  "
        + diagnostic
            .message()
            .replace("version " + ToolVersion.running() + " is", "version (this one) is")
        + "\n  "
        + diagnostic.help()
        + "\n";
  }

  /** Every file of a folder by its path, each byte as a character. */
  static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            folder.relativize(file).toString().replace('\\', '/'),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
