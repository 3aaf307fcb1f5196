package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several authorities answer the same recommendation; each page shows whose position it is. */
class AddresseeStandingTest {

  @TempDir Path folder;
  private Map<String, String> site = Map.of();

  @BeforeEach
  void build() throws IOException {
    SmallProject project = SmallProject.in(folder);
    project.add(
        "content/themes/01-detention/de-1.md",
        """
        addressees: [North, South, East, West]
        responses:
          - {by: North, position: accepted, date: 2024}
          - {by: south, position: noted, date: 2024}
          - {by: East, position: accepted, date: 2025}
          - {by: West, position: accepted, date: 2025-02}
        outcomes: {document: CCPR/C/USA/CO/6, date: 2026}\
        """);
    project.add("content/themes/01-detention/de-2.md", "addressees: [North, South]");
    site = project.build();
  }

  @Test
  void theTableOfAddresseesCountsOnlyTheirOwnPositions() {
    Document progress = page("progress/index.html");
    assertEquals(
        List.of("supported", "noted", "taken up", "no response"),
        progress.select("table[aria-labelledby=addressees] thead th:nth-child(n+3)").eachText());
    assertEquals(
        List.of(
            "North 2 1 supported none none 1 no response",
            "South 2 none 1 noted none 1 no response",
            "East 1 1 supported none none none",
            "West 1 1 supported none none none"),
        progress.select("table[aria-labelledby=addressees] tbody tr").eachText());
    assertEquals(
        "../by/addressee/north/index.html",
        progress.select("table[aria-labelledby=addressees] td a").first().attr("href"));
  }

  @Test
  void thePageOfAnAddresseeShowsItsOwnPositions() {
    Document south = page("by/addressee/south/index.html");
    assertEquals(
        List.of("noted 1 of 2", "no response 1 of 2"), south.select("ul.bars li").eachText());
    assertEquals(
        "Latest position: South: noted, 2024. Latest assessment: CCPR/C/USA/CO/6: taken up, 2026",
        south.select("ul.rows li small:contains(Latest)").text());
    assertEquals(0, page("by/standing/noted/index.html").select("ul.bars").size());
  }

  @Test
  void manyPositionsAreAListOnTheirPageAndCountedInRows() {
    assertEquals(
        List.of(
            "West: supported (accepted), February 2025",
            "East: supported (accepted), 2025",
            "south: noted, 2024",
            "North: supported (accepted), 2024"),
        page("r/de-1/index.html").select("dl.facts div:contains(Latest position) li").eachText());
    assertEquals(
        "Latest position: supported (accepted) (3); noted (1)."
            + " Latest assessment: CCPR/C/USA/CO/6: taken up, 2026",
        page("r/index.html").select("li:contains(DE-1) small:contains(Latest)").text());
  }

  private Document page(String path) {
    return Jsoup.parse(site.getOrDefault(path, ""));
  }
}
