package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

/** A recommendation without a title: its label is the heading, and lists show its first words. */
class UntitledRecommendationTest {

  private static final String FILE = "content/themes/01-detention/de-1.md";
  private static final String DEMAND =
      "Release everyone held under ICCPR-OP2 art. 1 without charge, and tell their families, within"
          + " one day of this report.";
  private static final String NAME =
      "Release everyone held under ICCPR-OP2 art. 1 without charge, and tell their…";

  @TempDir Path folder;
  private SmallProject project;

  @BeforeEach
  void write() throws IOException {
    project = SmallProject.in(folder);
    project.replace("content/report.yaml", "downloads: []", "published: 2026-01-01\nembed: true");
    project.write(FILE, "---\nnumber: \"140.23\"\nrelated: de-3\n---\n" + DEMAND + "\n");
    project.replace("content/themes/02-water/wa-1.md", "Return nobody", "See [[de-1]]. Return it");
  }

  @Test
  void theLabelAloneIsTheHeadingWhereItIsInFull() throws IOException {
    Map<String, String> site = project.build();
    for (String page : List.of("r/de-1/", "r/de-1/embed/", "themes/detention/", "print/")) {
      Document html = Jsoup.parse(site.getOrDefault(page + "index.html", ""));
      assertEquals("140.23", html.select("#de-1-title").text(), page);
      assertTrue(html.select("#de-1 .demand").text().startsWith("Release everyone"), page);
    }
    Document article = Jsoup.parse(site.getOrDefault("articles/iccpr-op2/1/index.html", ""));
    assertEquals("140.23", article.select("#de-1-title").text());
  }

  @Test
  void listsAndLinksShowTheFirstWords() throws IOException {
    Map<String, String> site = project.build();
    assertTrue(
        site.getOrDefault("r/de-1/index.html", "").contains("<title>140.23 " + NAME), "the title");
    for (String file :
        List.of(
            "r/index.html",
            "r/de-2/index.html",
            "r/wa-1/index.html",
            "r/de-3/index.html",
            "print/index.html",
            "feed.xml",
            "llms.txt",
            "search/index/texts-0.js",
            "data/report.jsonld")) {
      boolean links = !file.equals("r/wa-1/index.html");
      assertEquals(links, site.getOrDefault(file, "").contains(NAME), file);
    }
    assertTrue(site.getOrDefault("data/citations.bib", "").contains("{140.23: " + NAME + "}"));
  }

  @Test
  void theDataHaveNoTitle() throws IOException {
    Map<String, String> site = project.build();
    JsonNode data = new JsonMapper().readTree(site.get("data/recommendations.json"));
    JsonNode first = data.path("recommendations").get(0);
    assertEquals("de-1", first.path("id").asString());
    assertFalse(first.has("title"));
    assertEquals(DEMAND, first.path("recommendation").asString());
  }

  @Test
  void aTranslationHasATitleOnlyIfItsOriginalHasOne() throws IOException {
    project.write(
        "site.yaml",
        """
        title: Reports
        base-url: https://example.org/r/
        language: en
        editions:
          - {content: content, base: en/}
          - {content: content, base: ar/, language: ar}
        """);
    project.write("content/report.ar.yaml", "title: تقرير\n");
    String file = FILE.replace(".md", ".ar.md");
    project.write(file, "---\ntitle: عنوان\n---\nأطلقوا سراح الجميع.\n");
    List<Diagnostic> problems =
        project.check().stream().filter(d -> d.rule() == Rule.TRANSLATION_MISMATCH).toList();
    assertEquals(1, problems.size());
    assertEquals(file + ":2", problems.get(0).span().file() + ":" + problems.get(0).span().line());
    assertTrue(problems.get(0).message().contains("“عنوان”"), problems.get(0).message());
    project.write(file, "---\nof: title=00000000\n---\nأطلقوا سراح الجميع.\n");
    Document list = Jsoup.parse(project.build().getOrDefault("ar/r/index.html", ""));
    assertEquals("140.23 أطلقوا سراح الجميع.", list.select("a[href*=de-1]").first().text());
  }

  @Test
  void aRemovedTitleIsAChange() throws IOException {
    project.add(FILE, "title: Open");
    project.freeze();
    project.replace(FILE, "title: Open\n", "");
    assertTrue(project.check().stream().anyMatch(d -> d.rule() == Rule.CHANGED_DEMAND));
  }
}
