package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests when the home page has a timeline, and of which dates. */
class TimelineTest {

  @TempDir Path folder;

  private SmallProject project;

  @BeforeEach
  void createProject() throws Exception {
    project = SmallProject.in(folder);
  }

  private List<String> timeline(String facts) throws Exception {
    String report = project.read("content/report.yaml");
    project.write("content/report.yaml", report + facts);
    return Jsoup.parse(project.build().get("index.html"))
        .select(".head:has(#timeline) + .timeline > li")
        .eachText();
  }

  @Test
  void aReportThatNobodyAnsweredHasTheDatesOfItsSubmission() throws Exception {
    assertEquals(
        List.of(
            "September 2023 Submitted",
            "9 October – 3 November 2023 Session",
            "24 November 2026 Published on this site"),
        timeline(
            """
            submitted: 2023-09
            published: 2026-11-24
            session: {number: 139, from: 2023-10-09, to: 2023-11-03}
            """));
  }

  @Test
  void oneDateBesidesThatOfPublicationIsNoTimeline() throws Exception {
    assertEquals(List.of(), timeline("submitted: 2023-09\npublished: 2026-11-24\n"));
  }
}
