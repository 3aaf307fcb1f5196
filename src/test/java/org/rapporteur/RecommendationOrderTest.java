package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests in which order the pages of recommendations and themes show what readers ask first. */
class RecommendationOrderTest {

  @TempDir Path folder;

  private Map<String, String> site = Map.of();

  @BeforeEach
  void build() throws Exception {
    SmallProject project = SmallProject.in(folder);
    project.write(
        "content/themes/01-detention/de-1.md",
        """
        ---
        title: Open the doors
        articles: ICCPR-OP2 art. 2
        types: [law]
        addressees: [Parliament]
        responses:
          - {by: United States, position: noted, date: 2026-05-03}
        outcomes:
          - {document: CCPR/C/USA/CO/6, paragraph: "12", date: 2026-06}
        ---
        Open every door at noon.

        ## Why it matters {#why}

        People wait.
        """);
    site = project.build();
  }

  private Document page(String path) {
    return Jsoup.parse(site.getOrDefault(path, ""));
  }

  @Test
  void theDemandIsFirstAndTheAnswersAreBeforeTheLongTexts() {
    Element article = page("r/de-1/index.html").selectFirst("main > article:first-child");
    assertEquals(
        List.of(
            "h1",
            "p.by",
            "div.demand",
            "h2#facts",
            "dl.facts",
            "ul.tools",
            "p#copied",
            "h2#history",
            "section.layer",
            "h2#cite",
            "h2#permalink"),
        article
            .select("h1, .by, .demand, #facts, dl.facts, .tools, #copied, h2[id], .layer")
            .stream()
            .filter(element -> element.closest(".layer") == null || element.hasClass("layer"))
            .map(
                element ->
                    element.normalName()
                        + (element.className().isEmpty() || !element.id().isEmpty()
                            ? element.id().matches("|de-1-title") ? "" : "#" + element.id()
                            : "." + element.className()))
            .toList());
  }

  @Test
  void theFactsSayWhoMustActOnWhat() {
    assertEquals(
        List.of(
            "Latest position: United States: noted, 3 May 2026",
            "Latest assessment: CCPR/C/USA/CO/6: taken up, June 2026",
            "Addressed to: Parliament",
            "Articles: ICCPR-OP2 art. 2 Wartime reservation only"
                + " 1 article inherited from the theme ICCPR-OP2 art. 1",
            "Type: law"),
        page("r/de-1/index.html").select(".facts > div").stream()
            .map(row -> row.child(0).text() + " " + row.child(1).text())
            .toList());
    assertEquals(
        List.of("1 article inherited from the theme"),
        page("themes/detention/index.html").select("#de-1 .facts summary").eachText());
  }

  @Test
  void theToolsThatNeedNoScriptAreLinks() {
    assertEquals(
        List.of("Send by e-mail"), page("r/de-1/index.html").select(".tools a").eachText());
    assertEquals(
        List.of("BibTeX", "RIS", "Data (JSON)"),
        page("r/de-1/index.html").select("section:has(#cite) .dots a").eachText());
    assertEquals(
        List.of("Print"), page("r/de-1/index.html").select(".tools li").eachAttr("data-print"));
  }
}
