package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the pages of the documents that recommendations cite. */
class CitedDocumentsTest {

  private static final String LIST = "documents/index.html";
  private static final String COMMENT = "documents/cat-c-gc-4/index.html";

  @TempDir Path folder;
  private SmallProject project;

  @BeforeEach
  void create() throws Exception {
    project = SmallProject.in(folder);
  }

  private void cite(String demand) throws Exception {
    project.recommendation("01-detention", "de-1", "Open the doors", demand);
  }

  private static Document page(Map<String, String> site, String file) {
    return Jsoup.parse(Objects.requireNonNull(site.get(file), file));
  }

  private static Set<String> documents(Map<String, String> site) {
    return site.keySet().stream()
        .filter(file -> file.startsWith("documents/"))
        .collect(Collectors.toUnmodifiableSet());
  }

  @Test
  void aReportThatCitesNoDocumentHasNoPagesOfDocuments() throws Exception {
    Map<String, String> site = project.build();
    assertEquals(Set.of(), documents(site));
    assertTrue(page(site, "index.html").select("a[href*=documents]").isEmpty());
  }

  @Test
  void aDocumentListsTheRecommendationsThatCiteItWithTheirParagraphs() throws Exception {
    cite("Open every door.[^1]\n\n[^1]: See CAT general comment No. 4 (2017), paras. 12–14.");
    project.recommendation(
        "02-water", "wa-1", "Send nobody back", "CAT/C/GC/4, para. 9, and SDG 16.3 say so.");
    Map<String, String> site = project.build();
    assertEquals(Set.of(LIST, COMMENT, "documents/sdg-16.3/index.html"), documents(site));
    Document comment = page(site, COMMENT);
    assertEquals(
        "CAT/C/GC/4 Committee against Torture, general comment No. 4", comment.select("h1").text());
    assertNotNull(comment.selectFirst("a[rel=external][href=https://docs.un.org/en/CAT/C/GC/4]"));
    assertEquals(
        "DE-1 Open the doors Paragraphs: 12–14 | WA-1 Send nobody back Paragraphs: 9",
        String.join(" | ", comment.select("main section li").eachText()));
    Document list = page(site, LIST);
    assertEquals(
        "CAT/C/GC/4: Committee against Torture, general comment No. 4 2 recommendations"
            + " | SDG target 16.3 1 recommendation",
        String.join(" | ", list.select("main li").eachText()));
    assertNotNull(page(site, "index.html").selectFirst("a[href=documents/index.html]"));
    assertEquals("Documents", page(site, LIST).select("header nav a[aria-current=page]").text());
    assertNotNull(
        page(site, "r/de-1/index.html")
            .selectFirst("a[href=../../documents/cat-c-gc-4/index.html]"));
    assertTrue(
        Objects.requireNonNull(site.get("sitemap.xml"))
            .contains("<loc>https://example.org/r/documents/cat-c-gc-4/</loc>"));
  }

  @Test
  void nothingIsReportedAboutTheirPages() throws Exception {
    cite("Do as CAT/C/GC/4, para. 9, says.");
    assertEquals(
        project.check().stream().filter(d -> d.toString().contains("documents")).toList(),
        List.of());
  }

  /** A published address never breaks, also if the text that made it is gone. */
  @Test
  void aRecordedDocumentKeepsItsPage() throws Exception {
    cite("Open every door.\n\n## Why\n\nCAT/C/GC/4 says this.");
    assertFalse(project.freeze().failed());
    cite("Open every door.\n\n## Why\n\nWe say this.");
    Map<String, String> site = project.build();
    assertEquals(Set.of(LIST, COMMENT), documents(site));
    assertEquals(
        "No recommendation in this report cites this document.",
        page(site, COMMENT).select("main > p:not(.address)").text());
  }

  @Test
  void documentsOfOtherRecommendationsAreNotIndexed() throws Exception {
    cite("Do as CAT/C/GC/4 says.");
    project.add("content/themes/01-detention/de-1.md", "status: draft");
    assertEquals(Set.of(), documents(project.build()));
  }

  @Test
  void aPageOfTheReportWithTheSameNameKeepsItsAddress() throws Exception {
    cite("Do as CAT/C/GC/4 says.");
    project.write("content/pages/documents.md", "---\ntitle: Our papers\n---\nNone yet.\n");
    Map<String, String> site = project.build();
    assertEquals("Our papers", page(site, LIST).select("h1").text());
    assertTrue(site.containsKey(COMMENT));
  }

  @Test
  void omittedPagesAreNotLinked() throws Exception {
    cite("Do as CAT/C/GC/4 says.");
    project.replace(
        "content/report.yaml", "downloads: []\n", "downloads: []\nleave-out: [documents/*]\n");
    Map<String, String> site = project.build();
    assertEquals(Set.of(), documents(site));
    for (String file : Set.of("index.html", "articles/index.html", "r/de-1/index.html")) {
      assertTrue(page(site, file).select("a[href*=documents/]").isEmpty(), file);
    }
  }

  @Test
  void aDocumentWithManyRecommendationsLinksToTheThemes() throws Exception {
    for (int i = 1; i <= 501; i++) {
      project.recommendation("02-water", "wa-" + i, "Well " + i, "Dig well " + i + ": CAT/C/GC/4.");
    }
    Document comment = page(project.build(), COMMENT);
    assertEquals(
        List.of("../../themes/water/index.html"),
        comment.select("main ul.plain a").eachAttr("href"));
    assertEquals("Water 501 recommendations", comment.select("main ul.plain li").text());
  }
}
