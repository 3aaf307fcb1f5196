package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the list of all recommendations if they are too many for one page, and its filter. */
class LongListTest {

  private static final String LIST = "r/index.html";

  @TempDir Path folder;
  private SmallProject project;

  @BeforeEach
  void create() throws IOException {
    project = SmallProject.in(folder);
    project.add(
        "content/themes/01-detention/de-1.md",
        """
        addressees: [Port Authority]
        types: [law, practice]
        responses:
          - {by: Port Authority, position: noted, date: 2020}""");
  }

  private Map<String, String> build(int splitAt) throws IOException {
    project.replace("content/report.yaml", "downloads: []", "downloads: []\nsplit-at: " + splitAt);
    return project.build();
  }

  private static String file(Map<String, String> site, String name) {
    return Objects.requireNonNull(site.get(name), name);
  }

  @Test
  void theFilterHasTheSameValuesAsThatOfAShortList() throws IOException {
    Document lengthy = Jsoup.parse(file(build(3), LIST));
    project.replace("content/report.yaml", "split-at: 3", "split-at: 4");
    Document shortList = Jsoup.parse(file(project.build(), LIST));
    assertEquals(
        List.of("theme", "article", "addressee", "type", "status"),
        lengthy.select("form select").eachAttr("name"));
    assertEquals(
        lengthy.select("form select").outerHtml(), shortList.select("form select").outerHtml());
    assertEquals(
        List.of("", "port-authority", "", "law", "practice", "", "noted", "unanswered"),
        lengthy.select("#by-addressee, #by-type, #by-status").select("option").eachAttr("value"));
    assertEquals(4, shortList.select(".rows > li").size());
    assertEquals(0, lengthy.select(".rows > li").size());
    assertEquals("../search/index/", lengthy.select("form").attr("data-folder"));
    assertTrue(lengthy.select("script").attr("src").contains("assets/list."));
    assertTrue(shortList.select("script").attr("src").contains("assets/filter."));
    assertEquals(
        List.of("port-authority"), shortList.select("[data-addressee]").eachAttr("data-addressee"));
  }

  @Test
  void theIndexHasTheValuesAndTheRows() throws IOException {
    Map<String, String> site = build(3);
    assertTrue(file(site, "search/index/main.js").contains("\"rows\":4,\"perFile\":200"));
    String terms = file(site, "search/index/terms-0.js");
    for (String line :
        List.of(
            "@addressee/port-authority=0A",
            "@article/iccpr-op2/1=0A1A1A",
            "@status/noted=0A",
            "@status/unanswered=1A1A1A",
            "@theme/water=3A",
            "@type/law=0A")) {
      assertTrue(terms.contains(line + "\\n"), line + " in " + terms);
    }
    assertTrue(
        file(site, "search/index/rows-0.js")
            .contains(
                "[\"DE-1\",\"Open the doors\",\"\",\"r/de-1/index.html\","
                    + "\"Detention; ICCPR-OP2 art. 1; Port Authority\","
                    + "\"Latest position: Port Authority: noted (2020)\"]"),
        file(site, "search/index/rows-0.js"));
  }

  @Test
  void aShortListNeedsNoIndex() throws IOException {
    Map<String, String> site = build(4);
    assertFalse(site.containsKey("search/index/rows-0.js"));
    assertFalse(file(site, "search/index/terms-0.js").contains("@"));
  }

  @Test
  void withoutASearchThereIsNoFilterOfALongList() throws IOException {
    project.replace(
        "content/report.yaml", "downloads: []", "leave-out: [search/*, search/]\ndownloads: []");
    Document list = Jsoup.parse(file(build(3), LIST));
    assertTrue(list.select("form, script").isEmpty());
    assertEquals(2, list.select("ul.grid a").size());
  }
}
