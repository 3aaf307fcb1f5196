package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.build.BuildRequest;
import org.rapporteur.build.Outcome;
import org.rapporteur.build.Progress;
import org.rapporteur.build.Rapporteur;
import org.rapporteur.cache.SharedCache;

/**
 * The sites that are committed are what a build generates, file by file and byte by byte; except
 * the PDF, which depends on the libraries of the class path, and the archive with it: bin/verify
 * compares these.
 */
class GoldenSitesTest {

  @TempDir Path temporary;

  @ParameterizedTest
  @CsvSource({
    "., site",
    "src/test/resources/sites/two-reports, src/test/resources/sites/two-reports/expected"
  })
  void aBuildGeneratesTheCommittedSite(Path project, Path site) throws IOException {
    Path output = temporary.resolve("site");
    Outcome outcome =
        new Rapporteur(
                new BuildRequest(
                    project,
                    output,
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    false,
                    LocalDate.of(2026, 11, 24)),
                SharedCache.OF_ALL_TESTS,
                Progress.none())
            .build();
    assertEquals(false, outcome.failed(), () -> outcome.diagnostics().toString());
    Map<String, String> expected = files(site);
    Map<String, String> generated = files(output);
    assertEquals(expected.keySet(), generated.keySet());
    expected.forEach(
        (path, bytes) -> {
          if (!path.endsWith(".pdf") && !path.endsWith(".zip")) {
            assertEquals(bytes, generated.get(path), path);
          }
        });
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
        files.put(
            folder.relativize(file).toString().replace('\\', '/'),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }
}
