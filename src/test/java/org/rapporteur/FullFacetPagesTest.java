package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of facets that are exactly full, and values that only addresses still name. */
class FullFacetPagesTest {

  private static final String DE_1 = "content/themes/01-detention/de-1.md";
  private static final String DE_2 = "content/themes/01-detention/de-2.md";

  @TempDir Path folder;
  private SmallProject project;

  @BeforeEach
  void write() throws IOException {
    project = SmallProject.in(folder);
  }

  private static Set<String> facets(Map<String, String> site) {
    Set<String> found = new TreeSet<>();
    for (String path : site.keySet()) {
      if (path.startsWith("by/") && path.endsWith("/index.html")) {
        found.add(path.substring("by/".length(), path.length() - "/index.html".length()));
      }
    }
    return found;
  }

  private static Document page(Map<String, String> site, String path) {
    String html = site.get(path);
    assertTrue(html != null, path);
    return Jsoup.parse(html);
  }

  private static String names(int count) {
    StringBuilder names = new StringBuilder("addressees:");
    for (int i = 1; i <= count; i++) {
      names.append("\n  - Office ").append(i);
    }
    return names.toString();
  }

  @Test
  void aPageHasFiftyRecommendationsAndTwoHundredValues() throws IOException {
    project.add(DE_1, names(200));
    for (int i = 1; i <= 50; i++) {
      project.recommendation("02-water", "wb-" + i, "Well " + i, "Dig well " + i + ".");
      project.add("content/themes/02-water/wb-" + i + ".md", "types: action");
    }
    Map<String, String> site = project.build();
    assertFalse(site.containsKey("by/type/action/2/index.html"));
    assertFalse(site.containsKey("by/addressee-2/index.html"));
    assertEquals(50, page(site, "by/type/action/index.html").select(".rows > li").size());
    assertEquals(200, page(site, "by/addressee/index.html").select(".themes > li").size());
  }

  /** The counts of the standing are about all pages, so only the first one has them. */
  @Test
  void onlyTheFirstPageCountsTheStanding() throws IOException {
    for (int i = 1; i <= 51; i++) {
      project.recommendation("02-water", "wb-" + i, "Well " + i, "Dig well " + i + ".");
      project.add(
          "content/themes/02-water/wb-" + i + ".md",
          "addressees: An office\nresponses: [{by: An office, position: noted, date: 2020}]");
    }
    Map<String, String> site = project.build();
    assertEquals(1, page(site, "by/addressee/an-office/index.html").select("#standing").size());
    assertEquals(0, page(site, "by/addressee/an-office/2/index.html").select("#standing").size());
  }

  @Test
  void aTypeThatNoneHasKeepsItsName() throws IOException {
    project.replace("content/report.yaml", "language: en", "language: fr");
    project.add(DE_1, "types: law\naffected: Enfants");
    assertFalse(project.freeze().failed());
    project.replace(DE_1, "types: law\naffected: Enfants\n", "");
    Map<String, String> site = project.build();
    assertTrue(
        page(site, "by/type/law/index.html").select("h1").text().endsWith("législation"),
        page(site, "by/type/law/index.html").select("h1").text());
    assertTrue(
        page(site, "by/affected/enfants/index.html").select("h1").text().endsWith("enfants"));
  }

  @Test
  void progressIsAnAnswer() throws IOException {
    project.add(
        DE_1, "addressees: An office\nprogress: [{date: 2022, by: An office, text: We began.}]");
    project.add(DE_2, "outcomes: [{document: CCPR/C/PER/CO/6}]");
    Map<String, String> site = project.build();
    assertEquals(
        List.of("DE-3", "WA-1"),
        page(site, "by/standing/unanswered/index.html").select(".rows .id").eachText());
    assertEquals(Set.of("standing", "standing/taken-up", "standing/unanswered"), standings(site));
  }

  private static Set<String> standings(Map<String, String> site) {
    Set<String> found = facets(site);
    found.removeIf(each -> !each.startsWith("standing"));
    return found;
  }

  /** On the page of an addressee, the positions of others are not shown. */
  @Test
  void anAddresseeHasItsOwnPosition() throws IOException {
    project.add(
        DE_1,
        "addressees: [An office, A court]\n"
            + "responses: [{by: An office, position: noted, date: 2020}, {by: A court, position:"
            + " rejected, date: 2021}]");
    Map<String, String> site = project.build();
    String office = page(site, "by/addressee/an-office/index.html").select(".rows").text();
    assertTrue(office.contains("An office: noted, 2020"), office);
    assertFalse(office.contains("A court: rejected"), office);
  }

  @Test
  void anAddresseeThatNoneHasOffersNoFeed() throws IOException {
    project.add(
        DE_1,
        "addressees: An office\nresponses: [{by: An office, position: noted, date: 2023-02}]");
    project.replace("content/report.yaml", "downloads", "published: 2023-01-01\ndownloads");
    assertEquals(
        1,
        page(project.build(), "by/addressee/an-office/index.html").select("main p.label a").size());
    assertFalse(project.freeze().failed());
    project.replace(DE_1, "addressees: An office", "addressees: A court");
    assertEquals(
        0,
        page(project.build(), "by/addressee/an-office/index.html").select("main p.label a").size());
  }
}
