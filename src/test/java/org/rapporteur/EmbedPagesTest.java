package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bare pages of recommendations for frames of other sites. */
class EmbedPagesTest {

  @TempDir Path folder;

  private SmallProject project(String lines) throws Exception {
    SmallProject project = SmallProject.in(folder);
    project.replace("content/report.yaml", "downloads: []\n", "downloads: []\n" + lines);
    project.write(
        "content/themes/02-water/wa-2.md",
        """
        ---
        title: A secret title
        status: withdrawn
        history:
          - date: 2024-06-01
            note: Taken back.
        ---
        """);
    return project;
  }

  @Test
  void eachRecommendationHasABarePage() throws Exception {
    Map<String, String> site = project("embed: true\n").build();
    Document page = Jsoup.parse(site.get("r/wa-1/embed/index.html"));
    assertEquals(0, page.select("nav, script").size());
    assertEquals("_top", page.select("base").attr("target"));
    assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
    assertEquals(1, page.select("h1").size());
    assertTrue(page.select("h1").text().startsWith("WA-1 "), page.select("h1").text());
    assertFalse(page.select(".demand").text().isEmpty());
    assertEquals(
        List.of("../index.html"),
        page.select("main a").eachAttr("href").stream().filter(h -> h.startsWith("..")).toList());
    assertEquals("https://example.org/r/r/wa-1/", page.select("main > p a").text());
    assertFalse(page.select("footer .words").text().isEmpty(), "the attribution");
    Document withdrawn = Jsoup.parse(site.get("r/wa-2/embed/index.html"));
    assertTrue(withdrawn.text().contains("WA-2") && !withdrawn.text().contains("secret"));
    assertFalse(site.get("sitemap.xml").contains("embed"));
  }

  @Test
  void thePagesAreValidHtml() throws Exception {
    Map<String, String> site = project("embed: true\n").build();
    HtmlValidity validity = new HtmlValidity();
    for (String id : List.of("wa-1", "wa-2")) {
      Path page = Files.createDirectories(folder.resolve(id)).resolve("index.html");
      Files.writeString(page, site.get("r/" + id + "/embed/index.html"));
      assertEquals(List.of(), validity.problems(page), id);
    }
  }

  @Test
  void thereIsNoneUnlessTheReportWantsThem() throws Exception {
    assertFalse(project("").build().keySet().stream().anyMatch(path -> path.contains("embed")));
  }
}
