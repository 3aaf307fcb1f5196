package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.build.BuildRequest;
import org.rapporteur.build.Pipeline;
import org.rapporteur.build.Progress;
import org.rapporteur.cache.SharedCache;
import org.rapporteur.diagnostic.Diagnostics;

/**
 * Every project of src/test/resources/sites, read, checked and planned, but not rendered: in
 * seconds, the diagnostics that {@link SitesTest} expects of the content.
 */
class ContentDiagnosticsTest {

  private static final Path SITES = Path.of("src/test/resources/sites");

  /** Rules over rendered pages and style sheets, besides those whose names begin with page-. */
  private static final Set<String> OF_PAGES =
      Set.of("template-fault", "incomplete-page", "misdirected-page", "low-contrast");

  @TestFactory
  Stream<DynamicTest> everyProject() throws IOException {
    try (Stream<Path> folders = Files.list(SITES)) {
      return folders.sorted().toList().stream()
          .map(
              folder ->
                  DynamicTest.dynamicTest(folder.getFileName().toString(), () -> compare(folder)));
    }
  }

  private static void compare(Path project) throws IOException {
    List<String> expected = Files.readAllLines(project.resolve("diagnostics.txt"));
    StringBuilder ofContent = new StringBuilder();
    boolean taken = false;
    for (String line : expected) {
      if (!line.startsWith(" ")) {
        String rule = line.split(" ")[1];
        taken = !rule.startsWith("page-") && !OF_PAGES.contains(rule);
      }
      if (taken) {
        ofContent.append(line).append('\n');
      }
    }
    assertEquals(ofContent.toString(), found(project));
  }

  private static String found(Path project) {
    Diagnostics diagnostics = new Diagnostics();
    BuildRequest request =
        new BuildRequest(
            project,
            project.resolve("site"),
            Optional.empty(),
            Optional.empty(),
            false,
            false,
            LocalDate.of(2026, 11, 24));
    Pipeline pipeline =
        Pipeline.once(request, SharedCache.OF_ALL_TESTS, Progress.none(), diagnostics);
    pipeline
        .load()
        .ifPresent(
            site -> {
              boolean whole = !diagnostics.hasErrors();
              pipeline.lint(site, true);
              pipeline.plan(site, whole);
            });
    return diagnostics.sorted().stream().map(SitesTest::line).collect(Collectors.joining());
  }
}
