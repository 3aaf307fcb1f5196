package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
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
    assertFalse(outcome.failed(), () -> outcome.diagnostics().toString());
    Map<String, String> expected = SitesTest.files(site);
    Map<String, String> generated = SitesTest.files(output);
    assertEquals(expected.keySet(), generated.keySet());
    expected.forEach(
        (path, bytes) -> {
          if (!path.endsWith(".pdf") && !path.endsWith(".zip")) {
            assertEquals(bytes, generated.get(path), path);
          }
        });
  }
}
