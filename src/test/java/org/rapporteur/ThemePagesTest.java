package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that a large theme has several pages, and that every published anchor remains. */
class ThemePagesTest {

  private static final String THEME = "themes/01-detention/";

  @TempDir Path folder;

  private SmallProject project;

  @BeforeEach
  void createProject() throws Exception {
    project = SmallProject.in(folder);
  }

  private void write(int from, int to) throws Exception {
    for (int number = from; number <= to; number++) {
      project.write(
          "content/" + THEME + "de-" + number + ".md",
          "---\ntitle: Title " + number + "\n---\nDo thing " + number + ":\n\n(a) at once.\n");
    }
  }

  private static Document page(Map<String, String> site, String path) {
    return Jsoup.parse(site.getOrDefault(path, ""));
  }

  @Test
  void aThemeWith100RecommendationsHasOnePage() throws Exception {
    write(3, 100);
    Map<String, String> site = project.build();
    assertEquals(100, page(site, "themes/detention/index.html").select(".rec, .stub").size());
    assertEquals(0, page(site, "themes/detention/index.html").select(".moved").size());
    assertFalse(site.containsKey("themes/detention/2/index.html"));
  }

  @Test
  void eachPageOfALargerThemeHas100() throws Exception {
    write(3, 201);
    Map<String, String> site = project.build();
    Document first = page(site, "themes/detention/index.html");
    Document second = page(site, "themes/detention/2/index.html");
    Document third = page(site, "themes/detention/3/index.html");
    assertEquals(100, first.select(".rec, .stub").size());
    assertEquals("de-101", second.select(".rec").first().id());
    assertEquals("de-200", second.select(".rec").last().id());
    assertEquals(List.of("de-201"), third.select(".rec").eachAttr("id"));
    assertTrue(second.title().contains(", page 2 of 3"), second.title());
    assertTrue(second.select("h1").text().endsWith("page 2 of 3"), second.select("h1").text());
    assertEquals(1, first.select("#cite").size());
    assertEquals(0, second.select("#cite, .lead").size());
    assertEquals("2/index.html", first.select("a[rel=next]").attr("href"));
    assertEquals("../index.html", second.select("a[rel=prev]").attr("href"));
    assertEquals("../3/index.html", second.select("a[rel=next]").attr("href"));
    assertEquals("../../water/index.html", third.select("a[rel=next]").attr("href"));
  }

  @Test
  void theFirstPageHasTheAnchorsOfAllRecommendations() throws Exception {
    write(3, 101);
    Map<String, String> site = project.build();
    Document first = page(site, "themes/detention/index.html");
    Element entry = first.selectFirst("#de-101");
    assertEquals("DE-101 Title 101", entry.text());
    assertEquals("2/index.html#de-101", entry.select("a").attr("href"));
    assertEquals("2/index.html#de-101-a", first.select("#de-101-a a").attr("href"));
    Document second = page(site, "themes/detention/2/index.html");
    assertEquals(1, second.select("#de-101, .rec").size());
    assertEquals(1, second.select("#de-101-a").size());
    assertEquals(
        "../../themes/detention/index.html#de-101",
        page(site, "r/de-101/index.html").select(".by a").attr("href"));
  }

  @Test
  void longTextsMakeMorePages() throws Exception {
    for (int number = 3; number <= 5; number++) {
      project.write(
          "content/" + THEME + "de-" + number + ".md",
          "---\ntitle: Title\n---\n" + ("Do it again. ".repeat(1_000) + "\n\n").repeat(5));
    }
    Map<String, String> site = project.build();
    Document second = page(site, "themes/detention/2/index.html");
    assertEquals(List.of("de-4"), second.select(".rec").eachAttr("id"));
    Document third = page(site, "themes/detention/3/index.html");
    assertEquals(List.of("de-5"), third.select(".rec").eachAttr("id"));
  }

  @Test
  void thePagesAreValid() throws Exception {
    write(3, 101);
    Path site = folder.resolve("out");
    for (Map.Entry<String, String> file : project.build().entrySet()) {
      Path path = site.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    HtmlValidity validity = new HtmlValidity();
    for (String page : List.of("index.html", "2/index.html")) {
      Path path = site.resolve("themes/detention").resolve(page);
      assertEquals(List.of(), validity.problems(path), page);
    }
    Map<String, List<String>> problems = new TreeMap<>(PageFacts.problems(site));
    problems.keySet().removeIf(path -> !path.startsWith("themes/"));
    assertEquals(Map.of(), problems);
  }
}
