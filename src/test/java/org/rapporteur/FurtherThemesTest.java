package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Rule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Further themes list a recommendation; who made it, when, and which goals it serves. */
class FurtherThemesTest {

  private static final String FILE = "content/themes/01-detention/de-1.md";

  @TempDir Path folder;
  private SmallProject project;

  @BeforeEach
  void write() throws IOException {
    project = SmallProject.in(folder);
  }

  @Test
  void aFurtherThemeListsItWithItsOwnThemeAndItIsCountedOnce() throws IOException {
    project.add(FILE, "themes: [water]");
    Map<String, String> site = project.build();
    Document water = Jsoup.parse(site.getOrDefault("themes/water/index.html", ""));
    assertEquals("DE-1 Open the doors", water.select("main a[href*=r/de-1/]").text());
    assertEquals("Detention", water.select("section small a").text());
    assertEquals(List.of("wa-1"), water.select("article.rec").eachAttr("id"));
    assertTrue(water.text().contains("· 1 recommendation ·"), water.text());
    Document own = Jsoup.parse(site.getOrDefault("r/de-1/index.html", ""));
    assertEquals(
        "../../themes/water/index.html", own.select("dl.facts a:contains(Water)").attr("href"));
    Document print = Jsoup.parse(site.getOrDefault("print/index.html", ""));
    assertEquals("#water", print.select("#de-1 a:contains(Water)").attr("href"));
    assertEquals(1, print.select("#de-1").size());
    JsonNode data = new JsonMapper().readTree(site.get("data/recommendations.json"));
    assertEquals("[\"water\"]", data.path("recommendations").get(0).path("themes").toString());
    assertEquals(4, data.path("recommendations").size());
  }

  @Test
  void itsOwnThemeAndAnUnknownThemeAreReported() throws IOException {
    project.add(FILE, "themes: [detention, watre]");
    List<Diagnostic> problems =
        project.check().stream().filter(d -> d.rule() == Rule.UNKNOWN_THEME).toList();
    assertEquals(
        List.of(
            "“detention” is the theme that this recommendation is in", "there is no theme “watre”"),
        problems.stream().map(Diagnostic::message).toList());
    assertTrue(problems.get(1).help().contains("water"), problems.get(1).help());
  }

  @Test
  void aTargetThatDoesNotExistIsReportedWithThoseThatDo() throws IOException {
    project.add(FILE, "sdgs: [16.3, 16.10, 16.a, 5, 16.11, justice, 18]");
    assertEquals(
        List.of(
            "“16.11” is neither an SDG target nor a goal"
                + " Goal 16 has the targets 16.1 to 16.10, 16.a and 16.b.",
            "“justice” is neither an SDG target nor a goal"
                + " Write a target such as 16.3 or 16.a, or a goal from 1 to 17.",
            "“18” is neither an SDG target nor a goal"
                + " Write a target such as 16.3 or 16.a, or a goal from 1 to 17."),
        project.check().stream()
            .filter(d -> d.rule() == Rule.BAD_VALUE)
            .map(d -> d.message() + " " + d.help())
            .toList());
    project.replace(FILE, ", 16.11, justice, 18", "");
    Map<String, String> site = project.build();
    JsonNode data = new JsonMapper().readTree(site.get("data/recommendations.json"));
    assertEquals(
        "[\"16.3\",\"16.10\",\"16.a\",\"5\"]",
        data.path("recommendations").get(0).path("sdgs").toString());
  }

  @Test
  void anAnswerCanBeOlderThanTheReportButNotThanItsRecommendation() throws IOException {
    project.replace("content/report.yaml", "downloads: []", "submitted: 2024-01\ndownloads: []");
    project.add(
        FILE, "date: 2013-05\nresponses: [{by: State, date: 2014}, {by: State, date: 2012}]");
    assertEquals(
        List.of("this is dated 2012, before the recommendation was made"),
        project.check().stream()
            .filter(d -> d.rule() == Rule.DATE_ORDER)
            .map(Diagnostic::message)
            .toList());
  }
}
