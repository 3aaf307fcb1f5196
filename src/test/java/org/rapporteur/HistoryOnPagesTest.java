package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.diagnostic.Rule;

/** What happened to a recommendation, as one dated list on every page that has it in full. */
class HistoryOnPagesTest {

  private static final String FILE = "content/themes/01-detention/de-1.md";
  private static final List<String> PAGES =
      List.of("r/de-1/index.html", "themes/detention/index.html", "print/index.html");

  @TempDir Path folder;
  private SmallProject project;

  @BeforeEach
  void write() throws IOException {
    project = SmallProject.in(folder);
    project.replace(
        "content/report.yaml",
        "downloads: []",
        "statuses: inquiry\nsubmitted: 2019-03\npublished: 2019-05-02\ndownloads: []");
    project.add(
        FILE,
        """
        addressees: Port Authority
        history: {date: 2024-03-01, kind: correction, corrects: 2022-01-15, note: The year was wrong.}
        progress:
          - {date: 2022-01-15, by: port authority, status: Under way}
          - {date: 2023, by: An observer, status: not-started}
        outcomes: {document: CCPR/C/PER/CO/6, paragraph: 34, extent: part, date: 2023-03, grade: B1}
        responses:
          - {by: [Peru, Port Authority], position: accepted in principle, date: 2020-05}
          - {by: A court, position: noted}""");
  }

  private static List<String> events(Map<String, String> site, String page) {
    return Jsoup.parse(site.getOrDefault(page, ""))
        .select("#de-1 ul.events > li, #de-1 .record div:has(> dt:containsOwn(History)) > dd")
        .eachText();
  }

  @Test
  void theOldestEventIsFirstAndACorrectedEntryIsMarked() throws IOException {
    Map<String, String> site = project.build();
    for (String page : PAGES) {
      assertEquals(
          List.of(
              "March 2019 · Recommended",
              "2 May 2019 · Published",
              "May 2020 · Response, Peru and Port Authority: partly supported (accepted in"
                  + " principle)",
              "15 January 2022 · Progress (corrected on 1 March 2024), port authority: under way",
              "2023 · Assessment, An observer: not started",
              "March 2023 · Taken up: CCPR/C/PER/CO/6, paragraph 34, in part, grade B1",
              "1 March 2024 · Correction (of the entry of 15 January 2022): The year was wrong.",
              "No date · Response, A court: noted"),
          events(site, page),
          page);
    }
  }

  @Test
  void aRecommendationToWhichNothingHappenedHasNoList() throws IOException {
    assertEquals(
        0,
        Jsoup.parse(project.build().getOrDefault("r/de-2/index.html", ""))
            .select(".events")
            .size());
  }

  @Test
  void aCorrectionOfNoEntryIsReported() throws IOException {
    project.replace(FILE, "corrects: 2022-01-15", "corrects: 2022-01-16");
    assertEquals(
        List.of(
            "3 no response, outcome or entry of progress is dated 2022-01-16 Use one of their"
                + " dates: 2020-05, 2022-01-15, 2023, 2023-03."),
        project.check().stream()
            .filter(d -> d.rule() == Rule.UNKNOWN_ENTRY)
            .map(d -> d.span().line() + " " + d.message() + " " + d.help())
            .toList());
  }

  @Test
  void theJsonNamesTheCorrectedEntry() throws IOException {
    String json = project.build().getOrDefault("data/recommendations.json", "");
    assertEquals(true, json.contains("\"kind\":\"correction\",\"corrects\":\"2022-01-15\""), json);
  }
}
