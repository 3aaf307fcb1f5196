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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts can link to the recommendations of another report of the site. */
class OtherReportLinksTest {

  private static final String LINKING = "in-2023/themes/02-water/wa-1.md";

  @TempDir Path folder;
  private SmallProject project;

  @BeforeEach
  void write() throws IOException {
    project = SmallProject.in(folder.resolve("project"));
    for (String year : List.of("2019", "2023")) {
      SmallProject.in(folder.resolve("project"));
      project.replace("content/report.yaml", "base-url: https://example.org/r/\n", "");
      project.move("content", "in-" + year);
    }
    project.write(
        "site.yaml",
        """
        title: Two reports
        base-url: https://example.org/s/
        editions:
          - {content: in-2019, base: 2019/}
          - {content: in-2023}
        """);
  }

  private void text(String text) throws IOException {
    project.write(LINKING, project.read(LINKING) + "\n" + text + "\n");
  }

  @Test
  void aLinkLeadsToThePageOfTheOtherReport() throws IOException {
    text("As in [[in-2019:de-2]], [[in-2019:de-1|the first]], [[in-2019:de-2#why]].");
    Map<String, String> site = project.build();
    assertEquals(
        List.of(
            "../../2019/r/de-2/index.html DE-2 (in-2019)",
            "../../2019/r/de-1/index.html the first",
            "../../2019/r/de-2/index.html#de-2-why DE-2 (in-2019)"),
        links(site, "r/wa-1/index.html"));
    assertEquals(
        List.of("2019/r/de-2/index.html", "2019/r/de-1/index.html"),
        links(site, "print/index.html").stream()
            .map(link -> link.replaceFirst("^(?:\\.\\./)*", "").replaceFirst(" .*", ""))
            .limit(2)
            .toList());
    assertTrue(site.get("data/recommendations.json").contains("As in DE-2 (in-2019), the first,"));
  }

  private static List<String> links(Map<String, String> site, String page) {
    return Jsoup.parse(site.get(page)).select("main p:contains(As in) a").stream()
        .map(OtherReportLinksTest::link)
        .toList();
  }

  private static String link(Element a) {
    return a.attr("href") + " " + a.text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "in-2018:de-2 | broken-reference | the site has no report “in-2018”"
            + " | Did you mean “in-2019”?",
        "in-2019:de-22 | broken-reference"
            + " | the report “in-2019” has no recommendation “de-22” | Did you mean “de-2”?",
        "in-2019:de-2#whey | dead-anchor | the link target has no anchor “#whey”"
            + " | Did you mean “why”?",
      })
  void aLinkWithoutATargetIsReported(String link, String rule, String message, String help)
      throws IOException {
    text("As in [[" + link + "]].");
    assertEquals(
        List.of(rule + " " + LINKING + ":7:7 " + message + " " + help),
        project.check().stream()
            .map(
                d ->
                    d.rule().id()
                        + " "
                        + d.span().file()
                        + ":"
                        + d.span().line()
                        + ":"
                        + d.span().column()
                        + " "
                        + d.message()
                        + " "
                        + d.help())
            .toList());
  }

  @Test
  void anErasedRecommendationIsNotLinked() throws IOException {
    project.write("in-2019/themes/01-detention/de-3.md", "---\nstatus: erased\n---\n");
    text("As in [[in-2019:de-3]].");
    assertTrue(
        project.check().stream()
            .anyMatch(
                d ->
                    d.message().equals("the report “in-2019” has no recommendation “de-3”")
                        && d.help().equals("It was erased. Remove the link.")));
  }
}
