package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.build.BuildRequest;
import org.rapporteur.build.FreezeOutcome;
import org.rapporteur.build.FreezeRequest;
import org.rapporteur.build.Outcome;
import org.rapporteur.build.Progress;
import org.rapporteur.build.Rapporteur;
import org.rapporteur.cache.SharedCache;

/** Tests the built site of the report in content/. */
class ShippedReportTest {

  @TempDir static Path temporary;
  private static Path site;

  @BeforeAll
  static void build() {
    site = temporary.resolve("site");
    Outcome outcome = build(site, Optional.empty());
    assertEquals(List.of(), outcome.diagnostics());
  }

  private static Outcome build(Path output, Optional<String> baseUrl) {
    return new Rapporteur(request(output, baseUrl), SharedCache.OF_ALL_TESTS, Progress.none())
        .build();
  }

  private static BuildRequest request(Path output, Optional<String> baseUrl) {
    return new BuildRequest(
        Path.of("."),
        output,
        baseUrl,
        Optional.empty(),
        baseUrl.isEmpty(),
        false,
        LocalDate.of(2026, 11, 24));
  }

  private static Document page(String path) throws IOException {
    return Jsoup.parse(Files.readString(site.resolve(path), StandardCharsets.UTF_8));
  }

  @Test
  void everyRecommendationHasAnAddress() throws IOException {
    try (Stream<Path> folders = Files.list(site.resolve("r"))) {
      assertEquals(30, folders.filter(Files::isDirectory).count());
    }
    assertEquals(28, page("r/index.html").select(".rows > li").size());
  }

  @Test
  void eachArticleListsEachCitingRecommendationOnce() throws IOException {
    Map<Integer, Integer> expected = new TreeMap<>();
    List.of(2, 9, 14, 26).forEach(article -> expected.put(article, 20));
    List.of(6, 7, 10, 13, 17, 23, 24).forEach(article -> expected.put(article, 16));
    expected.put(8, 8);
    Map<Integer, Integer> found = new TreeMap<>();
    for (int article = 1; article <= 53; article++) {
      Document page = page("articles/iccpr/" + article + "/index.html");
      int hits = page.select("article.rec").size();
      assertEquals(hits, page.select("article.rec").eachAttr("id").stream().distinct().count());
      if (hits > 0) {
        found.put(article, hits);
      }
    }
    assertEquals(expected, found);
  }

  @Test
  void theInlineReferenceIsCountedAsInline() throws IOException {
    for (int article : List.of(6, 7)) {
      Document page = page("articles/iccpr/" + article + "/index.html");
      List<String> inline =
          page.select("article.rec").stream()
              .filter(rec -> rec.select(".meta span").text().contains("in the text"))
              .map(rec -> rec.id())
              .toList();
      assertEquals(List.of("nc-2"), inline);
    }
    assertTrue(
        page("r/nc-2/index.html").select(".demand a").eachAttr("href").stream()
            .anyMatch(href -> href.endsWith("articles/iccpr/7/index.html")));
  }

  @Test
  void everyLinkHasATargetOnDiskAndBelowAnyPath() throws IOException {
    assertEquals(Map.of(), PageFacts.problems(site));
    Path other = temporary.resolve("elsewhere");
    build(other, Optional.of("https://example.net/x/y/"));
    assertEquals(Map.of(), PageFacts.problems(other));
    Document notFound = Jsoup.parse(Files.readString(other.resolve("404.html")));
    assertFalse(notFound.select("a[href]").isEmpty());
    notFound.select("a[href], link[rel=stylesheet]").eachAttr("href").stream()
        .filter(href -> !href.startsWith("http") && !href.startsWith("#"))
        .forEach(
            href -> {
              assertTrue(href.startsWith("/x/y/"), href);
              String file = href.substring("/x/y/".length()).replaceAll("#.*", "");
              assertTrue(Files.isRegularFile(other.resolve(file)), href);
            });
  }

  @Test
  void everyPageHasTheAttribution() throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
        String foot = Jsoup.parse(Files.readString(file)).select("footer").text();
        assertTrue(foot.contains("in our own words"), file.toString());
        assertTrue(foot.contains("not a United Nations document"), file.toString());
      }
    }
  }

  @Test
  void everyAddressIsRecorded() {
    FreezeOutcome frozen =
        new Rapporteur(
                request(temporary, Optional.empty()), SharedCache.OF_ALL_TESTS, Progress.none())
            .freeze(FreezeRequest.CHECK);
    assertEquals(List.of(), frozen.diagnostics());
    assertFalse(frozen.ledgers().get(0).changed(), "run bin/rapporteur freeze");
  }

  @Test
  void aSecondBuildWritesNothing() {
    Path output = temporary.resolve("again");
    build(output, Optional.empty());
    var summary = build(output, Optional.empty()).summary().orElseThrow();
    assertEquals(0, summary.written() + summary.removed());
  }
}
