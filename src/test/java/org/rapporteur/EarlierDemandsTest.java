package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The chain of demands, both ways, and the other forms of a recommendation. */
class EarlierDemandsTest {

  @TempDir Path folder;
  private SmallProject project;

  @BeforeEach
  void write() throws IOException {
    project = SmallProject.in(folder);
    project.add(
        "content/themes/01-detention/de-1.md", "date: 2013\nfollows: {document: A, date: 2004}");
    project.add("content/themes/01-detention/de-2.md", "date: 2019-05\nfollows: [[de-1]]");
    project.add("content/themes/02-water/wa-1.md", "date: 2023\nfollows: de-2");
  }

  @Test
  void eachPageListsAllEarlierAndLaterDemandsByDate() throws IOException {
    Map<String, String> site = project.build();
    assertEquals(
        "2004: A; 2013: DE-1, this recommendation; May 2019: DE-2 Tell the families; 2023: WA-1 Send nobody back",
        chain(site, "r/de-1/index.html", "main"));
    assertEquals(
        "2004: A; 2013: DE-1 Open the doors; May 2019: DE-2, this recommendation; 2023: WA-1 Send nobody back",
        chain(site, "r/de-2/index.html", "main"));
    assertEquals(
        "2004: A; 2013: DE-1 Open the doors; May 2019: DE-2 Tell the families; 2023: WA-1, this recommendation",
        chain(site, "r/wa-1/index.html", "main"));
    for (String page : List.of("themes/water/index.html", "print/index.html")) {
      assertEquals(chain(site, "r/wa-1/index.html", "main"), chain(site, page, "#wa-1"), page);
    }
    assertEquals("", chain(site, "r/de-3/index.html", "main"));
  }

  @Test
  void dataHaveTheLinksBothWays() throws IOException {
    JsonNode data =
        new JsonMapper()
            .readTree(project.build().get("data/recommendations.json"))
            .path("recommendations");
    assertEquals(
        "[{\"id\":\"de-1\",\"url\":\"https://example.org/r/r/de-1/\"}]",
        data.get(1).path("follows").toString());
    assertEquals(
        "[{\"id\":\"wa-1\",\"date\":\"2023\",\"url\":\"https://example.org/r/r/wa-1/\"}]",
        data.get(1).path("followedBy").toString());
    assertEquals(2, data.get(0).path("followedBy").size());
  }

  @Test
  void aDemandThatHundredsFollowListsTheNearest() throws IOException {
    for (int i = 1; i <= 230; i++) {
      project.write(
          "content/themes/02-water/wx-" + i + ".md",
          "---\ntitle: Ask again " + i + "\nfollows: de-1\n---\nAsk again, time " + i + ".\n");
    }
    String chain = chain(project.build(), "r/de-1/index.html", "main");
    assertEquals(202, chain.split("; ").length, chain);
  }

  @Test
  void aWithdrawnDemandStaysInTheChainAndADraftIsNotShown() throws IOException {
    project.add(
        "content/themes/01-detention/de-1.md",
        "status: withdrawn\nhistory: {date: 2024, note: It was met.}");
    project.add("content/themes/02-water/wa-1.md", "status: draft");
    Map<String, String> site = project.build();
    String chain = chain(site, "r/de-2/index.html", "main");
    assertTrue(chain.startsWith("DE-1"), chain);
    assertTrue(!chain.contains("WA-1"), chain);
  }

  private static String chain(Map<String, String> site, String page, String within) {
    Element row =
        Jsoup.parse(site.getOrDefault(page, ""))
            .select(within + " dl div:has(dt:contains(Earlier and later))")
            .first();
    return row == null ? "" : row.select("dd").text();
  }
}
