package org.rapporteur.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.PartialDate;
import org.rapporteur.render.Artifact;

class SitemapTest {

  @Test
  void splitsALongSitemapAndIndexesItsPartsWithTheirDates() {
    List<Sitemap.SitemapUrl> urls = new ArrayList<>();
    for (int i = 0; i <= Sitemap.MAX; i++) {
      urls.add(new Sitemap.SitemapUrl("https://example.org/" + i + "/", Optional.empty()));
    }
    urls.set(3, new Sitemap.SitemapUrl("https://example.org/c/", PartialDate.parse("2024")));
    urls.set(9, new Sitemap.SitemapUrl("https://example.org/d/", PartialDate.parse("2024-12")));
    urls.set(7, new Sitemap.SitemapUrl("https://example.org/a&b/", PartialDate.parse("2025-03")));
    List<Artifact> files = Sitemap.of("https://example.org/", urls);
    assertEquals(
        List.of("sitemap-1.xml", "sitemap-2.xml", "sitemap.xml", "robots.txt"),
        files.stream().map(file -> file.path().toString()).toList());
    String first = text(files.get(0));
    assertTrue(first.contains("<loc>https://example.org/a&amp;b/</loc><lastmod>2025-03</lastmod>"));
    assertEquals(Sitemap.MAX, first.split("<url>", -1).length - 1);
    assertEquals(1, text(files.get(1)).split("<url>", -1).length - 1);
    String index = text(files.get(2));
    assertTrue(index.contains("sitemap-1.xml</loc><lastmod>2025-03</lastmod></sitemap>"), index);
    assertTrue(index.contains("sitemap-2.xml</loc></sitemap>"), index);
  }

  @Test
  void encodesAddressesOnce() {
    List<Artifact> files =
        Sitemap.of(
            "https://example.org/größe/",
            List.of(
                new Sitemap.SitemapUrl("https://example.org/größe/r/", Optional.empty()),
                new Sitemap.SitemapUrl("https://example.org/a%20b/r/", Optional.empty())));
    assertTrue(text(files.get(0)).contains("<loc>https://example.org/gr%C3%B6%C3%9Fe/r/</loc>"));
    assertTrue(text(files.get(0)).contains("<loc>https://example.org/a%20b/r/</loc>"));
    assertTrue(text(files.get(1)).contains("https://example.org/gr%C3%B6%C3%9Fe/sitemap.xml"));
  }

  private static String text(Artifact file) {
    return new String(file.bytes(), StandardCharsets.UTF_8);
  }
}
