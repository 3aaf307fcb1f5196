package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which pages name which preview card, and when a card exists. */
class PreviewCardsTest {

  @TempDir Path folder;

  private Map<String, String> build(String lines) throws Exception {
    return build(SmallProject.in(folder), lines);
  }

  private static Map<String, String> build(SmallProject project, String lines) throws Exception {
    project.replace("content/report.yaml", "downloads: []\n", lines);
    return project.build();
  }

  private static List<String> meta(Map<String, String> site, String path, String name) {
    return Jsoup.parse(site.get(path))
        .select("meta[property=" + name + "], meta[name=" + name + "]")
        .eachAttr("content");
  }

  @Test
  void eachRecommendationHasItsOwnWhileDownloadsAreMade() throws Exception {
    Map<String, String> site = build("downloads: [epub]\n");
    assertTrue(site.containsKey("card.png"));
    assertTrue(site.containsKey("r/wa-1.png"));
    assertEquals(
        List.of("https://example.org/r/r/wa-1.png"), meta(site, "r/wa-1/index.html", "og:image"));
    assertTrue(meta(site, "r/wa-1/index.html", "og:image:alt").get(0).startsWith("WA-1: "));
    assertEquals(List.of("summary_large_image"), meta(site, "r/wa-1/index.html", "twitter:card"));
    assertEquals(
        List.of("https://example.org/r/card.png"), meta(site, "print/index.html", "og:image"));
    String mail = Jsoup.parse(site.get("r/wa-1/index.html")).select("a[href^=mailto]").attr("href");
    assertTrue(mail.startsWith("mailto:?subject=WA-1%3A%20"), mail);
    assertTrue(mail.endsWith("&body=https%3A%2F%2Fexample.org%2Fr%2Fr%2Fwa-1%2F"), mail);
  }

  @Test
  void withoutDownloadsOnlyTheEditionHasOne() throws Exception {
    Map<String, String> site = build("downloads: []\n");
    assertTrue(site.containsKey("card.png"));
    assertFalse(site.containsKey("r/wa-1.png"));
    assertEquals(
        List.of("https://example.org/r/card.png"), meta(site, "r/wa-1/index.html", "og:image"));
  }

  @Test
  void withoutTheAddressOfTheSiteThereIsNone() throws Exception {
    SmallProject project = SmallProject.in(folder);
    project.replace("content/report.yaml", "base-url: https://example.org/r/\n", "");
    Map<String, String> site = build(project, "downloads: [epub]\n");
    assertFalse(site.keySet().stream().anyMatch(path -> path.endsWith(".png")));
    assertEquals(List.of(), meta(site, "index.html", "og:image"));
    assertEquals(List.of("summary"), meta(site, "index.html", "twitter:card"));
  }

  @Test
  void whatIsLeftOutIsNotNamed() throws Exception {
    Map<String, String> site = build("downloads: [epub]\nleave-out: [\"*.png\"]\n");
    assertFalse(site.keySet().stream().anyMatch(path -> path.endsWith(".png")));
    assertEquals(List.of(), meta(site, "r/wa-1/index.html", "og:image"));
  }
}
