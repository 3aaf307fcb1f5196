package org.rapporteur.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.build.BuildRequest;
import org.rapporteur.build.Outcome;
import org.rapporteur.build.Rapporteur;

/** What lists, labels, the sitemap and descriptions of pages contain. */
class ListsOfAPageTest {

  @TempDir private Path folder;

  /** Reports that have nothing of something. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "leave-out: [r/, articles/, print/, search/]\n",
        "leave-out: [articles/*]\ndownloads: []\n"
      })
  void noListIsEmpty(String more) throws IOException {
    report("en", more);
    write("content/themes/01-first/theme.md", "---\ntitle: First\n---\nA theme.\n");
    write("content/themes/01-first/ab-1.md", "---\ntitle: A judge\n---\nWithin a day.\n");
    write("content/themes/02-gone/theme.md", "---\ntitle: Gone\n---\nA theme.\n");
    write(
        "content/themes/02-gone/go-1.md",
        "---\ntitle: Gone\nstatus: merged\nsuccessors: ab-1\n---\nGone.\n");
    build()
        .forEach(
            (path, page) -> {
              for (Element list : page.select("dl, ul, ol:not(.results), table, small")) {
                assertFalse(list.text().isBlank(), path + ": " + list);
              }
            });
  }

  @Test
  void aRowHasItsAddresseesAndArticles() throws IOException {
    report("en", "");
    write("content/themes/01-first/theme.md", "---\ntitle: First\n---\nA theme.\n");
    write(
        "content/themes/01-first/ab-1.md",
        "---\ntitle: A judge\naddressees: Algeria\n---\nWithin a day.\n");
    write(
        "content/themes/01-first/ab-2.md",
        "---\ntitle: A doctor\naddressees: Algeria\narticles: [2, 9]\n---\nWithin a day.\n");
    Document list = build().get("r/index.html");
    assertEquals("Addressed to: Algeria", list.select(".rows small").get(0).text());
    assertEquals(
        "AB-2 A doctor Addressed to: Algeria ICCPR arts. ICCPR art. 2, ICCPR art. 9",
        list.select(".rows > li").get(1).text());
  }

  @ParameterizedTest
  @CsvSource({
    "en, 'Type:', ':'",
    "fr, 'Type\u00a0:', '\u00a0:'",
    "zh-Hans, Type：, ：",
    "es, 'Tipo:', ':'"
  })
  void labelsHaveTheColonOfTheLanguageInTheText(String language, String label, String colon)
      throws IOException {
    report(language, "");
    write("content/themes/01-first/theme.md", "---\ntitle: First\nsource: p. 3\n---\nA theme.\n");
    write(
        "content/themes/01-first/ab-1.md",
        "---\ntitle: A\ntypes: law\nhistory: {date: 2026, note: B}\n---\nC.\n");
    Map<String, Document> pages = build();
    Element row = pages.get("r/ab-1/index.html").selectFirst("dl.facts dt");
    assertEquals(label, row.wholeText().stripTrailing());
    assertTrue(
        pages
            .get("r/ab-1/index.html")
            .selectFirst("#history + ul")
            .wholeText()
            .matches("(?s).*2026 · .*" + colon + "\\s*B.*"));
    assertTrue(
        pages
            .get("print/index.html")
            .selectFirst("section.theme .label")
            .wholeText()
            .contains(colon));
    for (String style :
        List.of("templates/assets/style.css", "templates/pdf.ftlh", "templates/epub.ftlh")) {
      assertFalse(Files.readString(Path.of(style)).contains("content: \":"), style);
    }
  }

  @Test
  void aCitationNamesARecommendationInFull() throws IOException {
    citing();
    build()
        .forEach(
            (path, page) -> assertFalse(page.body().text().matches("(?s).*\\b[Rr]ec\\b.*"), path));
  }

  @Test
  void theSitemapHasPagesWithContentAndTheirDates() throws IOException {
    citing();
    Map<String, Document> pages = build();
    Map<String, String> dates = new HashMap<>();
    Document sitemap = Jsoup.parse(Files.readString(folder.resolve("site/sitemap.xml")));
    for (Element url : sitemap.select("url")) {
      dates.put(url.selectFirst("loc").text(), url.select("lastmod").text());
    }
    String base = "https://example.org/";
    assertEquals("2026-03-01", dates.get(base + "articles/iccpr/9/"));
    assertEquals("2025-01-01", dates.get(base + "articles/iccpr/10/"));
    assertFalse(dates.containsKey(base + "articles/iccpr/11/"));
    assertEquals("2026-03-01", dates.get(base));
    assertEquals("2026-03-01", dates.get(base + "r/"));
    assertEquals("2026-03-01", dates.get(base + "articles/iccpr/"));
    assertEquals("", dates.get(base + "about/"));
    assertEquals(1, pages.get("articles/iccpr/11/index.html").select("meta[name=robots]").size());
    assertEquals(0, pages.get("articles/iccpr/9/index.html").select("meta[name=robots]").size());
  }

  @Test
  void eachPageHasADescriptionOfItsOwn() throws IOException {
    citing();
    Map<String, String> known = new HashMap<>();
    build()
        .forEach(
            (path, page) -> {
              String description = page.select("meta[name=description]").attr("content");
              assertFalse(description.isBlank(), path);
              if (page.select("meta[name=robots]").isEmpty()) {
                String other = known.put(description, path);
                assertEquals(null, other, path + ": " + description);
                assertFalse(description.equals(page.title()), path);
              }
            });
    assertTrue(
        known.containsKey(
            "Recommendations in “A report” that cite ICCPR Article 9 (Liberty and arrest)."),
        known.toString());
  }

  private void citing() throws IOException {
    report("en", "");
    write("content/themes/01-first/theme.md", "---\ntitle: First\n---\nA theme.\n");
    write(
        "content/themes/01-first/ab-1.md",
        "---\ntitle: A judge\narticles: 9\nhistory: {date: 2026-03-01, kind: amendment, note: More.}\n"
            + "---\nWithin a day. CCPR/C/GC/35\n");
    write(
        "content/themes/01-first/ab-2.md",
        "---\ntitle: A doctor\narticles: 10\n---\nWithin two days.\n");
    write("content/pages/about.md", "---\ntitle: About\n---\nAbout it.\n");
  }

  private void report(String language, String more) throws IOException {
    write(
        "content/report.yaml",
        "title: A report\nlanguage: "
            + language
            + "\nwording: own\nauthors: {name: An organisation}\nbase-url: https://example.org/\n"
            + "instrument: iccpr\ncontact: {name: An organisation}\npublished: 2025-01-01\n"
            + "summary: Who asks whom for what.\n"
            + more);
  }

  private Map<String, Document> build() throws IOException {
    Outcome outcome =
        new Rapporteur(
                new BuildRequest(
                    folder,
                    folder.resolve("site"),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    false,
                    LocalDate.of(2026, 11, 24)))
            .build();
    assertFalse(outcome.failed(), () -> outcome.diagnostics().toString());
    Map<String, Document> pages = new LinkedHashMap<>();
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder.resolve("site"))) {
      all.filter(file -> file.toString().endsWith(".html")).sorted().forEach(files::add);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    for (Path file : files) {
      pages.put(
          folder.resolve("site").relativize(file).toString().replace('\\', '/'),
          Jsoup.parse(Files.readString(file)));
    }
    return pages;
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
