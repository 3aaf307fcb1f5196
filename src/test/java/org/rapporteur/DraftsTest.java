package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.build.BuildRequest;
import org.rapporteur.build.Outcome;
import org.rapporteur.build.Rapporteur;

/** A draft is part of a build only with --drafts, and is then marked wherever its text is shown. */
class DraftsTest {

  @TempDir Path folder;
  private SmallProject project;

  @BeforeEach
  void write() throws IOException {
    project = SmallProject.in(folder);
    project.recommendation("01-detention", "de-4", "Feed", "Feed everybody with lentils.");
    project.add("content/themes/01-detention/de-4.md", "status: draft");
  }

  private Path build(boolean drafts) {
    Path site = folder.resolve(drafts ? "with-drafts" : "without");
    Outcome outcome =
        new Rapporteur(
                new BuildRequest(
                    folder,
                    site,
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    drafts,
                    LocalDate.of(2026, 11, 24)))
            .build();
    assertFalse(outcome.failed(), outcome.diagnostics().toString());
    return site;
  }

  private static List<String> filesWith(Path site, String word) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> read(file).contains(word))
          .map(file -> site.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void aBuildContainsNothingOfADraft() throws IOException {
    Path site = build(false);
    assertEquals(List.of(), filesWith(site, "lentils"));
    assertEquals(List.of(), filesWith(site, "de-4"));
  }

  @Test
  void aDraftIsMarkedOnEveryPageWithItsText() throws IOException {
    Path site = build(true);
    for (String page : List.of("r/de-4/index.html", "themes/detention/index.html")) {
      Document document = Jsoup.parse(read(site.resolve(page)));
      assertTrue(document.text().contains("lentils"), page);
      assertEquals(1, document.select("p.note:containsOwn(draft)").size(), page);
      assertTrue(document.getElementById("de-4").text().toLowerCase().contains("draft"), page);
    }
    assertEquals(0, Jsoup.parse(read(site.resolve("r/de-1/index.html"))).select("p.note").size());
  }
}
