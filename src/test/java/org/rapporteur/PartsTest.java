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
import org.rapporteur.diagnostic.Rule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Parts group the themes of a report. */
class PartsTest {

  private static final String REPORT = "content/report.yaml";

  @TempDir Path folder;
  private SmallProject project;

  @BeforeEach
  void write() throws IOException {
    project = SmallProject.in(folder);
    project.replace(
        REPORT,
        "instrument: iccpr-op2\n",
        "instrument: iccpr-op2\nparts: {title: Liberty, themes: detention}\n");
  }

  @Test
  void homeAndContentsListTheThemesOfAPartUnderItsTitle() throws IOException {
    Map<String, String> site = project.build();
    Document home = page(site, "index.html");
    assertEquals(List.of("Liberty"), home.select("section:has(#themes) h3").eachText());
    assertEquals("Detention", home.select("h3:contains(Liberty) + ul > li > a").text());
    assertEquals(2, home.select("section:has(#themes) ul.themes").size());
    Document print = page(site, "print/index.html");
    assertEquals("Liberty", print.select("nav p.partname").text());
    assertEquals("Part: Liberty", print.select("#detention + p").text());
    assertEquals("", print.select("#water + p.label:contains(Part)").text());
  }

  @Test
  void themePagesAndDataNameThePart() throws IOException {
    Map<String, String> site = project.build();
    assertEquals(
        "Liberty",
        page(site, "themes/detention/index.html")
            .select("dl div:has(dt:contains(Part)) dd")
            .text());
    assertEquals(0, page(site, "themes/water/index.html").select("dl dt:contains(Part)").size());
    JsonNode themes =
        new JsonMapper().readTree(site.get("data/recommendations.json")).path("themes");
    assertEquals("Liberty", themes.path(0).path("part").asString());
    assertEquals(true, themes.path(1).path("part").isMissingNode());
  }

  @Test
  void aTranslationListsTheTitlesInTheSameOrder() throws IOException {
    project.write(
        "site.yaml",
        "title: A\nbase-url: https://example.org/r/\neditions:\n  - {base: en/, content: content}\n  - {base: es/, content: content, language: es}\n");
    project.write("content/report.es.yaml", "title: Un informe\nparts: [Libertad]\n");
    assertEquals(
        List.of("Libertad"),
        page(project.build(), "es/index.html").select("section:has(#themes) h3").eachText());
    project.write("content/report.es.yaml", "title: Un informe\nparts: [Libertad, Agua]\n");
    assertEquals(
        List.of("“parts” has 2 titles, but the report has 1 of them"),
        project.check().stream()
            .filter(problem -> problem.rule() == Rule.BAD_VALUE)
            .map(problem -> problem.message())
            .toList());
  }

  private static Document page(Map<String, String> site, String path) {
    return Jsoup.parse(site.getOrDefault(path, ""));
  }
}
