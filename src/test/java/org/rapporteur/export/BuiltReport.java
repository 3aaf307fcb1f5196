package org.rapporteur.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.build.BuildRequest;
import org.rapporteur.build.Outcome;
import org.rapporteur.build.Progress;
import org.rapporteur.build.Rapporteur;
import org.rapporteur.cache.Cache;
import org.rapporteur.cache.SharedCache;

/** A copy of a test project that can be edited and built. */
record BuiltReport(Path folder) {

  private static final Path SITES = Path.of("src/test/resources/sites");

  /** The site with two reports, one of them in English and Arabic, with all downloads. */
  static BuiltReport twoReports(Path folder) throws IOException {
    BuiltReport report = copy(SITES.resolve("two-reports"), folder);
    for (String each : new String[] {"usa", "local"}) {
      report.replace(each + "/report.yaml", "downloads: []", "downloads: [pdf, epub, docx, zip]");
    }
    return report;
  }

  /** This repository's own report. */
  static BuiltReport own(Path folder) throws IOException {
    return copy(Path.of("content"), folder.resolve("content")).in(folder);
  }

  private BuiltReport in(Path folder) {
    return new BuiltReport(folder);
  }

  private static BuiltReport copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (!from.relativize(file).startsWith("expected")) {
          Files.createDirectories(target.getParent());
          Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
    return new BuiltReport(to);
  }

  void replace(String file, String old, String with) throws IOException {
    String text = Files.readString(folder.resolve(file));
    if (!text.contains(old)) {
      throw new IllegalArgumentException(old + " is not in " + file);
    }
    write(file, text.replace(old, with));
  }

  void write(String file, String text) throws IOException {
    Files.createDirectories(folder.resolve(file).getParent());
    Files.writeString(folder.resolve(file), text);
  }

  /** Builds the report; throws if the build fails. */
  Path build() {
    return build(Optional.empty());
  }

  Path build(Optional<String> baseUrl) {
    return build(baseUrl, SharedCache.OF_ALL_TESTS);
  }

  /** Builds the report with another cache. */
  Path build(Optional<String> baseUrl, Cache cache) {
    Path site = folder.resolve("built");
    Outcome outcome =
        new Rapporteur(
                new BuildRequest(
                    folder,
                    site,
                    baseUrl,
                    Optional.empty(),
                    false,
                    false,
                    LocalDate.of(2026, 11, 24)),
                cache,
                Progress.none())
            .build();
    if (outcome.failed()) {
      throw new AssertionError(outcome.diagnostics().toString());
    }
    return site;
  }
}
