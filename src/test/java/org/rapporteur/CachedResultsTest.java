package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.build.BuildRequest;
import org.rapporteur.build.Outcome;
import org.rapporteur.build.Progress;
import org.rapporteur.build.Rapporteur;
import org.rapporteur.build.UpToDateCheck;
import org.rapporteur.cache.Cache;
import org.rapporteur.cache.ProgramDigest;

/** Checks that each kind of cached result is used only by the program version that computed it. */
class CachedResultsTest {

  private static final String LIE = "A lie";

  @TempDir private Path folder;
  private SmallProject project;

  @BeforeEach
  void write() throws IOException {
    project = SmallProject.in(folder.resolve("project"));
    project.replace("content/report.yaml", "downloads: []", "downloads: [pdf, epub, zip]");
  }

  @ParameterizedTest
  @CsvSource({
    "citations, cite/index.html",
    "pdf, report.pdf",
    "card, r/de-1.png",
    "epub, report.epub",
    "zip, report.zip",
  })
  void anotherVersionIgnoresTheResult(String kind, String shownIn) throws IOException {
    SortedMap<String, String> clean = build("1");
    falsify(kind);
    assertTrue(build("1").get(shownIn).contains(LIE), "the cached result is used");
    assertEquals(clean, build("2"));
    assertEquals(clean, build(Cache.none()));
  }

  @Test
  void anotherVersionBuildsAgain() throws IOException, InterruptedException {
    Thread.sleep(60);
    int[] builds = {0};
    for (String program : List.of("1", "1", "2", "1", "2")) {
      new UpToDateCheck(request(), cache(program))
          .build(
              () -> {
                builds[0]++;
                return new Rapporteur(request(), cache(program), Progress.none()).build();
              });
    }
    assertEquals(2, builds[0]);
  }

  /** A new kind needs a test above. */
  @Test
  void everyKindIsTested() throws IOException, InterruptedException {
    Thread.sleep(60);
    Cache cache = cache("1");
    new UpToDateCheck(request(), cache)
        .build(() -> new Rapporteur(request(), cache, Progress.none()).build());
    SortedSet<String> kinds = new TreeSet<>();
    for (Path file : cachedFiles()) {
      kinds.add(kind(file));
    }
    assertEquals(
        List.of("card", "citations", "epub", "pdf", "up-to-date", "zip"), List.copyOf(kinds));
  }

  /** A book depends on the date of the last change even if its template does not print it. */
  @Test
  void aBookDependsOnTheDateOfTheLastChange() throws IOException {
    project.write(
        "templates/pdf.ftlh",
        "<!doctype html><html lang=\"en\"><head><title>T</title></head><body><h1>T</h1></body></html>");
    project.add("content/themes/01-detention/de-1.md", history("2024-01-02"));
    String before = build("1").get("report.pdf");
    project.replace("content/themes/01-detention/de-1.md", "2024-01-02", "2025-03-04");
    String after = build("1").get("report.pdf");
    assertNotEquals(before, after);
    assertEquals(build(Cache.none()).get("report.pdf"), after);
  }

  private static String history(String date) {
    return "history:\n  - {date: " + date + ", kind: correction, note: A word.}";
  }

  /**
   * Alters the cached results of a kind, as if the program that stored them had computed something
   * else.
   */
  private void falsify(String kind) throws IOException {
    UnaryOperator<String> change =
        kind.equals("citations") ? text -> text.replace("A report", LIE) : text -> text + LIE;
    for (Path file : cachedFiles()) {
      if (kind(file).equals(kind)) {
        byte[] bytes = Files.readAllBytes(file);
        String text =
            new String(Arrays.copyOfRange(bytes, 32, bytes.length), StandardCharsets.ISO_8859_1);
        byte[] changed = change.apply(text).getBytes(StandardCharsets.ISO_8859_1);
        Files.write(file, digest(changed));
        Files.write(file, changed, java.nio.file.StandardOpenOption.APPEND);
      }
    }
  }

  private static byte[] digest(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String kind(Path cachedFiles) {
    return cachedFiles.getFileName().toString().replaceFirst("-[0-9a-f]{64}$", "");
  }

  private List<Path> cachedFiles() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
      return files.toList();
    }
  }

  private Cache cache(String program) {
    return Cache.in(folder.resolve("cache"), new ProgramDigest(program), 64 << 20);
  }

  private SortedMap<String, String> build(String program) throws IOException {
    return build(cache(program));
  }

  private SortedMap<String, String> build(Cache cache) throws IOException {
    Outcome outcome = new Rapporteur(request(), cache, Progress.none()).build();
    assertTrue(outcome.summary().isPresent(), outcome.diagnostics().toString());
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(project.site())) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            project.site().relativize(file).toString().replace('\\', '/'),
            Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }

  private BuildRequest request() {
    return new BuildRequest(
        folder.resolve("project"),
        project.site(),
        Optional.empty(),
        Optional.empty(),
        false,
        false,
        LocalDate.of(2026, 11, 24));
  }
}
