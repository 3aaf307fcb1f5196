package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the list of referrers on a recommendation's page, and the links within the print page. */
class ReferrersTest {

  @TempDir Path folder;

  private Map<String, String> build() throws IOException {
    SmallProject project = SmallProject.in(folder);
    project.write(
        "content/themes/01-detention/theme.md",
        "---\ntitle: Detention\narticles: ICCPR-OP2 art. 1\n---\nAbove all [[de-2]].\n");
    project.write(
        "content/pages/about.md",
        """
        ---
        title: About this report
        ---
        See [the second](../themes/01-detention/de-2.md) and [all](../themes/02-water/theme.md).
        """);
    project.recommendation("01-detention", "de-1", "Open", "Open the doors, as [[de-2]] says.");
    project.recommendation(
        "01-detention", "de-2", "Count", "Count, as [[de-2]] and no other says.");
    project.recommendation("01-detention", "de-10", "Publish", "Do.\n\n## Why\n\nSee [[de-2]].");
    project.recommendation("01-detention", "de-3", "Draft", "This names [[de-2]].");
    project.add("content/themes/01-detention/de-3.md", "status: draft");
    project.recommendation("02-water", "wa-1", "Send nobody back", "Return nobody.");
    project.add("content/themes/02-water/wa-1.md", "articles: OP-CRC-AC art. 3\nrelated: [de-2]");
    return project.build();
  }

  private static List<String> referrers(Map<String, String> site, String id) {
    return Jsoup.parse(site.get("r/" + id + "/index.html")).select("#referrers ~ ul a").eachText();
  }

  @Test
  void listsRecommendationsThenThemesThenPages() throws IOException {
    Map<String, String> site = build();
    assertEquals(
        List.of(
            "DE-1 Open",
            "DE-10 Publish",
            "WA-1 Send nobody back",
            "Detention",
            "About this report"),
        referrers(site, "de-2"));
    assertEquals(List.of(), referrers(site, "de-1"));
  }

  @Test
  void linksOnThePrintPagePointWithinIt() throws IOException {
    List<String> links =
        Jsoup.parse(build().get("print/index.html")).select(".demand a, .layer a").eachAttr("href");
    assertEquals(List.of("#de-2", "#de-2", "#de-2"), links);
  }

  /**
   * Tests links to a theme, to an anchor in its text, to a recommendation in it, and to a layer of
   * one.
   */
  @Test
  void themeLinksOnThePrintPagePointWithinIt() throws IOException {
    SmallProject project = SmallProject.in(folder);
    project.recommendation(
        "02-water",
        "wa-1",
        "Send nobody back",
        "See [it](../01-detention/theme.md), [how far](../01-detention/theme.md#scope),"
            + " [one](../01-detention/theme.md#de-1), [why](../01-detention/de-1.md#why),"
            + " [another page](../../pages/about.md) and [the web](https://example.org/).");
    project.recommendation("01-detention", "de-1", "Open", "Open.\n\n## Why {#why}\n\nBecause.");
    Document print = Jsoup.parse(project.build().get("print/index.html"));
    List<String> links = print.select("#wa-1 .demand a").eachAttr("href");
    assertEquals(
        List.of(
            "#detention",
            "#detention-scope",
            "#de-1",
            "#de-1-why",
            "../about/index.html",
            "https://example.org/"),
        links);
    links.subList(0, 4).forEach(link -> assertEquals(1, print.select(link).size(), link));
  }
}
