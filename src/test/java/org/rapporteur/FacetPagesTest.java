package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.build.FreezeRequest;

/** Tests the pages that list recommendations by addressee, affected group, type, goal, standing. */
class FacetPagesTest {

  private static final String DE_1 = "content/themes/01-detention/de-1.md";
  private static final String DE_2 = "content/themes/01-detention/de-2.md";

  @TempDir Path folder;
  private SmallProject project;

  @BeforeEach
  void create() throws IOException {
    project = SmallProject.in(folder);
  }

  private static Document page(Map<String, String> site, String file) {
    return Jsoup.parse(Objects.requireNonNull(site.get(file), file));
  }

  private static Set<String> facets(Map<String, String> site) {
    return site.keySet().stream()
        .filter(file -> file.startsWith("by/"))
        .map(file -> file.substring(3).replaceFirst("/?index.html$", ""))
        .collect(Collectors.toUnmodifiableSet());
  }

  @Test
  void aReportWithoutFactsHasNoSuchPages() throws IOException {
    Map<String, String> site = project.build();
    assertEquals(Set.of(), facets(site));
    assertTrue(page(site, "r/index.html").select(".facets").isEmpty());
  }

  @Test
  void eachValueHasAPageThatTheRecommendationAndTheListLinkTo() throws IOException {
    project.add(
        DE_1,
        "addressees: [Port Authority, Ministère de l’Eau]\n"
            + "affected: Children\ntypes: [practice, law]\nsdgs: [\"16.10\", \"16\", \"5\"]");
    project.add(DE_2, "addressees: port authority\ntypes: law\nsdgs: [\"16.3\"]");
    Map<String, String> site = project.build();
    assertEquals(
        Set.of(
            "addressee",
            "addressee/port-authority",
            "addressee/ministere-de-leau",
            "affected",
            "affected/children",
            "type",
            "type/law",
            "type/practice",
            "sdg",
            "sdg/5",
            "sdg/16",
            "sdg/16.3",
            "sdg/16.10"),
        facets(site));
    Document authority = page(site, "by/addressee/port-authority/index.html");
    assertEquals("Addressed to: Port Authority", authority.select("h1").text());
    assertEquals("Addressed to: Port Authority – A report", authority.title());
    assertEquals(
        "https://example.org/r/by/addressee/port-authority/",
        authority.select("link[rel=canonical]").attr("href"));
    assertEquals(
        "All recommendations · Addressed to · 2 recommendations", authority.select(".by").text());
    assertEquals(
        List.of("../../../r/index.html", "../index.html"),
        authority.select(".by a").eachAttr("href"));
    assertEquals(
        List.of(
            "DE-1 Open the doors Detention · Addressed to: Port Authority and Ministère de l’Eau"
                + " ICCPR-OP2 art. 1 (inherited from the theme)",
            "DE-2 Tell the families Detention · Addressed to: port authority ICCPR-OP2 art. 1"
                + " (inherited from the theme)"),
        authority.select(".rows > li").eachText());
    assertEquals(
        "Port Authority 2 recommendations | Ministère de l’Eau 1 recommendation",
        String.join(" | ", page(site, "by/addressee/index.html").select("main li").eachText()));
    assertEquals(
        "law 2 recommendations | practice 1 recommendation",
        String.join(" | ", page(site, "by/type/index.html").select("main li").eachText()));
    assertEquals(
        "Goal 5 1 recommendation | Goal 16 2 recommendations | Target 16.3 1 recommendation"
            + " | Target 16.10 1 recommendation",
        String.join(" | ", page(site, "by/sdg/index.html").select("main li").eachText()));
    assertEquals(
        List.of(
            "../../by/addressee/port-authority/index.html",
            "../../by/addressee/ministere-de-leau/index.html",
            "../../by/affected/children/index.html",
            "../../by/type/practice/index.html",
            "../../by/type/law/index.html",
            "../../by/sdg/16.10/index.html",
            "../../by/sdg/16/index.html",
            "../../by/sdg/5/index.html"),
        page(site, "r/de-1/index.html").select("dl.facts a[href*=/by/]").eachAttr("href"));
    assertTrue(page(site, "themes/detention/index.html").select("a[href*=/by/]").isEmpty());
    assertEquals(
        "Addressed to: Port Authority 2(2 recommendations), Ministère de l’Eau 1(1 recommendation)",
        Objects.requireNonNull(page(site, "r/index.html").selectFirst(".facets dl > div")).text());
    assertTrue(
        Objects.requireNonNull(site.get("sitemap.xml"))
            .contains("<loc>https://example.org/r/by/sdg/16.3/</loc>"));
    assertEquals(
        List.of(), project.check().stream().filter(d -> d.toString().contains("by/")).toList());
  }

  @Test
  void theStandingIsTheLatestOfEachPartyAndBody() throws IOException {
    project.replace("content/report.yaml", "downloads: []", "statuses: inquiry\ndownloads: []");
    project.add(
        DE_1,
        """
        addressees: Port Authority
        responses:
          - {by: Port Authority, position: noted, date: 2020}
        progress:
          - {date: 2022, by: Port Authority, status: Under way}""");
    project.add(
        DE_2,
        """
        responses:
          - {by: The State, text: We will see., date: 2020}
        outcomes:
          - {document: CCPR/C/PER/CO/6, extent: part, date: 2023-03, grade: B1}""");
    Map<String, String> site = project.build();
    assertEquals(
        Set.of("standing", "standing/under-way", "standing/taken-up", "standing/unanswered"),
        facets(site).stream().filter(f -> f.startsWith("standing")).collect(Collectors.toSet()));
    assertEquals(
        "taken up 1 recommendation | under way 1 recommendation | no response 2 recommendations",
        String.join(" | ", page(site, "by/standing/index.html").select("main li").eachText()));
    Document page = page(site, "by/standing/under-way/index.html");
    assertEquals("Standing: under way", page.select("h1").text());
    assertEquals(
        "Latest position: Port Authority: under way, 2022",
        page.select(".rows > li").last().select("small").first().text());
    assertEquals(
        List.of("DE-3", "WA-1"),
        page(site, "by/standing/unanswered/index.html").select(".rows .id").eachText());
    assertEquals(
        "../../by/standing/under-way/index.html",
        page(site, "r/de-1/index.html").select("dl.facts strong.status a").attr("href"));
    assertEquals(
        "../../by/standing/taken-up/index.html",
        page(site, "r/de-2/index.html").select("dl.facts strong a").attr("href"));
  }

  @Test
  void fiftyRecommendationsAreOnAPage() throws IOException {
    for (int i = 1; i <= 101; i++) {
      project.recommendation("02-water", "wb-" + i, "Well " + i, "Dig well " + i + ".");
      project.add("content/themes/02-water/wb-" + i + ".md", "types: action");
    }
    Map<String, String> site = project.build();
    assertEquals(Set.of("type", "type/action", "type/action/2", "type/action/3"), facets(site));
    Document second = page(site, "by/type/action/2/index.html");
    assertEquals("Type: action, page 2 of 3 – A report", second.title());
    assertEquals(
        "All recommendations · Type · 101 recommendations · page 2 of 3",
        second.select(".by").text());
    assertEquals(50, second.select(".rows > li").size());
    assertEquals("../index.html", second.select(".pager a[rel=prev]").attr("href"));
    assertEquals("../3/index.html", second.select(".pager a[rel=next]").attr("href"));
    assertEquals(
        "https://example.org/r/by/type/action/2/",
        second.select("link[rel=canonical]").attr("href"));
    assertEquals(
        List.of("WB-101"),
        page(site, "by/type/action/3/index.html").select(".rows .id").eachText());
    assertFalse(project.freeze().failed());
    String ledger = project.read(SmallProject.LEDGER);
    assertTrue(ledger.contains("by/type/action/"), ledger);
    assertFalse(ledger.contains("by/type/action/2/"), ledger);
  }

  /** A published address never breaks, also if no recommendation has the value any more. */
  @Test
  void aRecordedValueKeepsItsPage() throws IOException {
    project.add(DE_1, "addressees: Port Authority\nsdgs: \"16.3\"");
    assertFalse(project.freeze().failed());
    project.replace(DE_1, "addressees: Port Authority\nsdgs: \"16.3\"", "addressees: The Port");
    Map<String, String> site = project.build();
    assertEquals(
        Set.of(
            "addressee",
            "addressee/port-authority",
            "addressee/the-port",
            "sdg",
            "sdg/16",
            "sdg/16.3"),
        facets(site));
    Document former = page(site, "by/addressee/port-authority/index.html");
    assertEquals("Addressed to: port authority", former.select("h1").text());
    assertEquals(
        "No recommendation in this report is listed here any more.",
        former.select("main > p:not(.by):not(.address)").text());
    assertNotNull(former.selectFirst("meta[name=robots][content=noindex]"));
    assertEquals(
        List.of("The Port 1 recommendation"),
        page(site, "by/addressee/index.html").select("main li").eachText());
    assertEquals(
        "No recommendation in this report is listed here any more.",
        page(site, "by/sdg/index.html").select("main > p:not(.by):not(.address)").text());
    assertEquals(
        List.of(), project.check().stream().filter(d -> d.toString().contains("by/")).toList());
    assertEquals(
        List.of("../by/addressee/the-port/index.html"),
        page(site, "r/index.html").select(".facets a").eachAttr("href"));
    project.write(
        SmallProject.LEDGER,
        project
            .read(SmallProject.LEDGER)
            .replaceAll("(?m)^.*by/addressee/port-authority/.*\\R(?:^ {2,}[^-].*\\R)*", ""));
    assertFalse(project.freeze(new FreezeRequest(true, true, Optional.empty())).failed());
    assertFalse(project.build().containsKey("by/addressee/port-authority/index.html"));
  }

  @Test
  void omittedPagesAreNotLinked() throws IOException {
    project.add(DE_1, "addressees: Port Authority\ntypes: law");
    project.replace("content/report.yaml", "downloads: []\n", "downloads: []\nleave-out: [by/*]\n");
    Map<String, String> site = project.build();
    assertEquals(Set.of(), facets(site));
    for (String file : Set.of("r/index.html", "r/de-1/index.html")) {
      assertTrue(page(site, file).select("a[href*=by/]").isEmpty(), file);
    }
    assertTrue(page(site, "r/de-1/index.html").text().contains("Addressed to: Port Authority"));
  }

  @Test
  void manyValuesAreOnSeveralPages() throws IOException {
    StringBuilder names = new StringBuilder("addressees:");
    for (int i = 1; i <= 201; i++) {
      names.append("\n  - Office ").append(i);
    }
    project.add(DE_1, names.toString());
    Map<String, String> site = project.build();
    assertEquals(200, page(site, "by/addressee/index.html").select(".themes > li").size());
    Document second = page(site, "by/addressee-2/index.html");
    assertEquals(1, second.select(".themes > li").size());
    assertEquals("../addressee/index.html", second.select("a[rel=prev]").attr("href"));
    assertEquals(
        "All 201: Addressed to", page(site, "r/index.html").select(".facets .chips > a").text());
  }
}
