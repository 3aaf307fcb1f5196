package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The latest positions on a recommendation, wherever it appears in full, and in the data. */
class StandingOnPagesTest {

  private static final String ARTICLE = "articles/iccpr-op2/1/index.html";
  private static final List<String> PAGES =
      List.of("r/de-1/index.html", "themes/detention/index.html", "print/index.html", ARTICLE);

  @TempDir Path folder;
  private SmallProject project;

  @BeforeEach
  void write() throws IOException {
    project = SmallProject.in(folder);
    project.replace(
        "content/report.yaml",
        "downloads: []",
        "statuses: inquiry\npublished: 2010-01-01\nstate: {name: Peru}\ndownloads: []");
    project.add(
        "content/themes/01-detention/de-1.md",
        """
        addressees: Port Authority
        responses:
          - {by: [Peru, Port Authority], position: accepted in principle, date: 2020-05}
          - {by: Peru, position: rejected, date: 2012}
        outcomes:
          - {document: CCPR/C/PER/CO/5, extent: full, date: 2013}
          - {document: CCPR/C/PER/CO/6, extent: part, date: 2023-03, grade: B1}
        progress:
          - {date: 2022-01-15, by: Port Authority, status: Under way}
          - {date: 2022-02, by: An observer, status: not-started}
          - {date: 2024, by: An observer, text: Asked again.}""");
  }

  private static List<String> rows(Map<String, String> site, String page) {
    return Jsoup.parse(site.getOrDefault(page, ""))
        .select("#de-1 dl.facts > div:contains(Latest), #de-1 dl.facts > div:contains(Derni)")
        .eachText();
  }

  @Test
  void positionsOfPartiesAndAssessmentsByOthersAreTwoLines() throws IOException {
    Map<String, String> site = project.build();
    for (String page : PAGES) {
      assertEquals(
          List.of(
              "Latest position: Port Authority: under way, 15 January 2022; Peru: partly supported"
                  + " (accepted in principle), May 2020",
              "Latest assessment: CCPR/C/PER/CO/6: taken up in part, grade B1, March 2023; An"
                  + " observer: not started, February 2022"),
          rows(site, page),
          page);
      assertEquals(
          List.of("under way", "not started"),
          Jsoup.parse(site.getOrDefault(page, ""))
              .select("#de-1 dl.facts strong.status.partial, #de-1 dl.facts strong.status.open")
              .eachText(),
          page);
    }
  }

  @Test
  void aRecommendationWithoutAnswersHasNoStanding() throws IOException {
    Map<String, String> site = project.build();
    assertFalse(site.getOrDefault("r/de-2/index.html", "").contains("Latest"));
    assertTrue(
        site.getOrDefault("r/de-2.json", "")
            .contains("\"standing\":{\"positions\":[],\"assessments\":[]}"));
  }

  @Test
  void theDataHaveTheSame() throws IOException {
    Map<String, String> site = project.build();
    String json = site.getOrDefault("data/recommendations.json", "");
    String expected =
        "\"standing\":{\"positions\":[{\"by\":[\"Port Authority\"],\"status\":\"Under way\","
            + "\"class\":\"partial\",\"date\":\"2022-01-15\"},{\"by\":[\"Peru\"],\"position\":"
            + "\"partly-supported\",\"stated\":\"accepted in principle\",\"date\":\"2020-05\"}],"
            + "\"assessments\":[{\"by\":[],\"document\":\"CCPR/C/PER/CO/6\",\"extent\":\"part\","
            + "\"grade\":\"B1\",\"date\":\"2023-03\"},{\"by\":[\"An observer\"],\"status\":"
            + "\"not-started\",\"class\":\"open\",\"date\":\"2022-02\"}]}";
    assertTrue(json.contains(expected), json);
    String csv = site.getOrDefault("data/recommendations.csv", "");
    assertTrue(
        csv.contains(
            "Port Authority: Under way (2022-01-15) | Peru: partly-supported (2020-05),"
                + "\"CCPR/C/PER/CO/6: part, B1 (2023-03) | An observer: not-started (2022-02)\""),
        csv);
  }

  @Test
  void searchFindsThePosition() throws IOException {
    Map<String, String> site = project.build();
    assertTrue(
        site.entrySet().stream()
            .filter(
                file -> file.getKey().startsWith("search/") || file.getKey().contains("/search"))
            .anyMatch(
                file ->
                    file.getValue()
                        .contains(
                            "Latest position: Peru: partly supported (accepted in principle) (May"
                                + " 2020)")));
  }

  @Test
  void theLabelsAreInTheLanguageOfTheEdition() throws IOException {
    project.replace("content/report.yaml", "language: en", "language: fr");
    assertEquals(
        List.of(
            "Dernière position : Port Authority : en cours, 15 janvier 2022\u202f; Peru : acceptée en"
                + " partie (accepted in principle), mai 2020",
            "Dernière évaluation : CCPR/C/PER/CO/6 : reprise en partie, note B1, mars 2023\u202f; An"
                + " observer : non commencé, février 2022"),
        rows(project.build(), "r/de-1/index.html"));
  }
}
