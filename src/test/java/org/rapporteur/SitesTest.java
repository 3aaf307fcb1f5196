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
import org.rapporteur.cache.SharedCache;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.ToolVersion;

/**
 * Every folder of src/test/resources/sites is a project. What a check of it finds stands in its
 * diagnostics.txt; what a build of it makes, where that is to be held, in its expected/. Its
 * mended/ holds the files that put the finding right, and a removed.txt names those that must go:
 * with them the check finds nothing. Every rule has a project that fires it and no other. With
 * -Drewrite=true diagnostics.txt and expected/ are written anew: read the difference before it is
 * committed.
 */
class SitesTest {

  private static final Path SITES = Path.of("src/test/resources/sites");

  /** What of a fixture is about the project and no part of it. */
  private static final Set<String> TOLD = Set.of("diagnostics.txt", "expected", "mended");

  @TempDir Path temporary;

  @TestFactory
  Stream<DynamicTest> sites() throws IOException {
    try (Stream<Path> folders = Files.list(SITES)) {
      return folders.sorted().toList().stream()
          .map(
              folder ->
                  DynamicTest.dynamicTest(folder.getFileName().toString(), () -> hold(folder)));
    }
  }

  private void hold(Path project) throws IOException {
    Path output = temporary.resolve(project.getFileName().toString());
    Outcome checked = rapporteur(project, output).check();
    String found = told(checked);
    Path expected = project.resolve("expected");
    Path diagnostics = project.resolve("diagnostics.txt");
    Outcome built = rapporteur(project, output).build();
    if (Boolean.getBoolean("rewrite")) {
      Files.writeString(diagnostics, found);
      if (Files.isDirectory(expected)) {
        delete(expected);
        copy(output, expected);
      }
    }
    assertEquals(Files.readString(diagnostics), found);
    assertTrue(
        checked.diagnostics().containsAll(built.diagnostics()), "a check finds what a build does");
    assertEquals(built.failed(), !Files.exists(output), "nothing is written on an error");
    if (!checked.failed()) {
      assertEquals(
          Map.of().toString(),
          new TreeMap<>(PageFacts.problems(output)).toString(),
          "what is made is sound");
    }
    if (Files.isDirectory(expected)) {
      assertEquals(files(expected), files(output));
    } else {
      assertFalse(found.isEmpty(), "a project without expected/ is there for its finding");
    }
    assertTrue(checked.diagnostics().stream().noneMatch(d -> d.message().isBlank()));
    if (!Files.isDirectory(expected)) {
      Path mended = temporary.resolve(project.getFileName() + "-mended");
      mend(project, mended);
      assertEquals("", told(rapporteur(mended, output).check()), "mended, it passes");
    }
  }

  /** Git can't hold what these find, or it is not in the content; they have tests of their own. */
  private static final Set<Rule> WITHOUT_FIXTURE =
      Set.of(
          Rule.UNREADABLE,
          Rule.SYMLINK,
          Rule.OUTPUT_REFUSED,
          Rule.SITE_TOO_LARGE,
          Rule.BASE_URL_DIFFERS);

  @Test
  void everyRuleHasAFixtureThatFiresItAlone() throws IOException {
    Set<String> alone = new TreeSet<>();
    try (Stream<Path> folders = Files.list(SITES)) {
      for (Path folder : folders.toList()) {
        Set<String> fired = new TreeSet<>();
        for (String line : Files.readAllLines(folder.resolve("diagnostics.txt"))) {
          if (line.matches("(error|warning) [a-z0-9-]+ .*")) {
            fired.add(line.split(" ")[1]);
          }
        }
        if (fired.size() == 1) {
          alone.addAll(fired);
        }
      }
    }
    Set<String> expected = new TreeSet<>(Rule.ids());
    WITHOUT_FIXTURE.forEach(rule -> expected.remove(rule.id()));
    assertEquals(expected, alone);
  }

  private static void mend(Path project, Path mended) throws IOException {
    try (Stream<Path> parts = Files.list(project)) {
      for (Path part : parts.toList()) {
        if (!TOLD.contains(part.getFileName().toString())) {
          copy(part, mended.resolve(part.getFileName()));
        }
      }
    }
    Path removed = project.resolve("mended/removed.txt");
    if (Files.exists(removed)) {
      for (String file : Files.readAllLines(removed)) {
        delete(mended.resolve(file));
      }
    }
    copy(project.resolve("mended"), mended);
    Files.deleteIfExists(mended.resolve("removed.txt"));
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

  private static String told(Outcome outcome) {
    return outcome.diagnostics().stream().map(SitesTest::line).collect(Collectors.joining());
  }

  private static String line(Diagnostic diagnostic) {
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

  private static Map<String, String> files(Path folder) throws IOException {
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
