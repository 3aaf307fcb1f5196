package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests what the list of recommendations can be filtered by. */
class RecommendationFiltersTest {

  @TempDir Path folder;

  private static Document list(SmallProject project) throws Exception {
    return Jsoup.parse(project.build().get("r/index.html"));
  }

  @Test
  void aRecommendationWithAResponseOrAnOutcomeIsNotUnanswered() throws Exception {
    SmallProject project = SmallProject.in(folder);
    project.add(
        "content/themes/01-detention/de-1.md",
        "outcomes:\n  - {document: CCPR/C/USA/CO/6, paragraph: \"12\", date: 2026-06}");
    project.add(
        "content/themes/01-detention/de-2.md",
        "responses:\n  - {by: United States, position: noted, date: 2026-05-03}");
    Document page = list(project);
    Map<String, String> states =
        page.select("[data-status]").stream()
            .collect(
                Collectors.toMap(row -> row.select(".id").text(), row -> row.attr("data-status")));
    assertEquals(
        Map.of("DE-1", "taken-up", "DE-2", "noted", "DE-3", "unanswered", "WA-1", "unanswered"),
        states);
    assertEquals(
        List.of("", "noted", "taken-up", "unanswered"),
        page.select("select[name=status] option").eachAttr("value"));
  }

  @Test
  void withOneStateThereIsNothingToFilter() throws Exception {
    Document page = list(SmallProject.in(folder));
    assertEquals(List.of(), page.select("select[name=status] option").eachAttr("value"));
  }
}
