package org.rapporteur.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.build.BuildRequest;
import org.rapporteur.build.Outcome;
import org.rapporteur.build.Rapporteur;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Readers of every output learn that a translation is stale, or that a text is not translated. */
class StaleTranslationTest {

  private static final String STALE = "L’original a changé depuis cette traduction.";
  private static final String MISSING = "Non traduit\u202f; texte dans la langue d’origine";
  private static final List<String> PAGES =
      List.of("page", "theme", "article", "print", "pdf", "epub");

  @TempDir static Path folder;

  @BeforeAll
  static void build() throws IOException {
    write(
        "site.yaml",
        """
        title: A report
        base-url: https://example.org/
        editions:
          - content: content
          - {content: content, base: fr/, language: fr}
        """);
    write(
        "content/report.yaml",
        """
        title: A report
        language: en
        wording: own
        authors: {name: An organisation}
        base-url: https://example.org/
        instrument: iccpr
        contact: {name: An organisation}
        published: 2025-01-01
        summary: A summary.
        """);
    write("content/report.fr.yaml", "title: Un rapport\nsummary: Un résumé.\n");
    write("content/themes/01-first/theme.md", "---\ntitle: First\narticles: 9\n---\nA theme.\n");
    write("content/themes/01-first/theme.fr.md", "---\ntitle: Premier\n---\nUn thème.\n");
    write(
        "content/themes/01-first/ab-1.md",
        "---\ntitle: A judge\nhistory: {date: 2026-03-01, kind: amendment, note: It was 48.}\n"
            + "---\nWithin 48 hours.\n");
    write(
        "content/themes/01-first/ab-1.fr.md",
        "---\ntitle: Un juge\nhistory: {date: 2026-03-01, note: C’était 48.}\n---\nEn 48 h.\n");
    write("content/themes/01-first/ab-2.md", "---\ntitle: A doctor\n---\nWithin a day.\n");
    write("content/themes/01-first/ab-3.md", "---\ntitle: A lawyer\n---\nAt once.\n");
    write("content/themes/01-first/ab-3.fr.md", "---\ntitle: Un avocat\n---\nAussitôt.\n");
    write("content/pages/about.md", "---\ntitle: About\n---\nAbout it.\n");
    write("content/pages/about.fr.md", "---\ntitle: À propos\n---\nÀ propos.\n");
    rapporteur().translations(Optional.of(java.util.Set.of()));
    String recorded = Files.readString(folder.resolve("content/themes/01-first/ab-3.fr.md"));
    write("content/themes/01-first/ab-3.fr.md", recorded.replaceFirst("(?m)^of: .*\n", ""));
    replace("content/themes/01-first/ab-1.md", "Within 48", "Within 24");
    replace("content/themes/01-first/theme.md", "A theme", "The theme");
    replace("content/pages/about.md", "About it", "About this");
    replace("content/report.yaml", "A summary", "The summary");
    Outcome outcome = rapporteur().build();
    assertFalse(outcome.failed(), () -> outcome.diagnostics().toString());
  }

  private static Rapporteur rapporteur() {
    return new Rapporteur(
        new BuildRequest(
            folder,
            folder.resolve("site"),
            Optional.empty(),
            Optional.empty(),
            false,
            false,
            LocalDate.of(2026, 11, 24)));
  }

  private static void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private static void replace(String file, String old, String with) throws IOException {
    write(file, Files.readString(folder.resolve(file)).replace(old, with));
  }

  @Test
  void everyEditionForReadersHasTheNotes() throws Exception {
    Map<String, String> texts = new SiteOutputs(folder.resolve("site/fr")).texts(false);
    for (String output : PAGES) {
      assertTrue(texts.get(output).contains(SiteOutputs.compact(STALE)), output);
    }
    for (String output : List.of("home", "about", "feed")) {
      assertTrue(texts.get(output).contains(SiteOutputs.compact(STALE)), output);
    }
    for (String output : List.of("theme", "article", "print", "pdf", "epub")) {
      assertTrue(texts.get(output).contains(SiteOutputs.compact(MISSING)), output);
    }
  }

  @Test
  void theOriginalHasNone() throws Exception {
    new SiteOutputs(folder.resolve("site"))
        .texts(false)
        .forEach(
            (output, text) -> {
              assertFalse(text.contains("Theoriginalhaschanged"), output);
              assertFalse(text.contains("Nottranslated"), output);
            });
  }

  @Test
  void eachRecommendationHasItsOwnNoteWithALinkToItsOriginal() throws IOException {
    Document theme = page("fr/themes/first/index.html");
    assertEquals(STALE, notes(theme.selectFirst("#ab-1")).replaceFirst(" Lire.*", ""));
    Element link = theme.selectFirst("#ab-1 .note a");
    assertEquals("../../../r/ab-1/index.html", link.attr("href"));
    assertEquals("en", link.attr("hreflang"));
    assertEquals("Lire l’original (English)", link.text());
    assertEquals("en", link.selectFirst("bdi").attr("lang"));
    assertEquals(MISSING + " (English).", notes(theme.selectFirst("#ab-2")));
    assertEquals("", notes(theme.selectFirst("#ab-3")));
    assertEquals(
        "../../../themes/first/index.html", theme.selectFirst("main > .by + .note a").attr("href"));
    assertEquals("../index.html", page("fr/index.html").selectFirst(".by + .note a").attr("href"));
  }

  private static String notes(Element element) {
    return String.join(" | ", element.select("> .note").eachText());
  }

  @Test
  void dataHaveTheState() throws IOException {
    JsonNode json =
        new JsonMapper()
            .readTree(Files.readString(folder.resolve("site/fr/data/recommendations.json")));
    assertEquals("stale", json.path("report").path("translation").asString());
    assertEquals("stale", json.path("themes").path(0).path("translation").asString());
    List<String> states =
        json.path("recommendations")
            .valueStream()
            .map(r -> r.path("translation").asString())
            .toList();
    assertEquals(List.of("stale", "missing", "unrecorded"), states);
    assertEquals(
        "fr",
        json.path("recommendations").path(0).path("history").path(0).path("language").asString());
    String csv = Files.readString(folder.resolve("site/fr/data/recommendations.csv"));
    assertTrue(csv.lines().toList().get(0).endsWith(",translation"), csv);
    assertTrue(csv.lines().toList().get(1).endsWith(",stale"), csv);
    String original = Files.readString(folder.resolve("site/data/recommendations.json"));
    assertFalse(original.contains("\"translation\""), original);
    String linked = Files.readString(folder.resolve("site/fr/r/ab-1/index.html"));
    assertTrue(linked.contains("\"creativeWorkStatus\":\"Outdated translation\""), linked);
  }

  @Test
  void theTranslatedNoteOfTheHistoryIsShown() throws IOException {
    String history = page("fr/r/ab-1/index.html").selectFirst("#history + ul").text();
    assertTrue(history.endsWith("C’était 48."), history);
    assertTrue(
        Files.readString(folder.resolve("site/fr/feed.xml")).contains("C’était 48.\n\n" + STALE));
  }

  private static Document page(String path) throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve("site").resolve(path)));
  }
}
