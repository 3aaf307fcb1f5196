package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.build.BuildRequest;
import org.rapporteur.build.Outcome;
import org.rapporteur.build.Rapporteur;

/** The example of an invented inquiry shows what became of its recommendations. */
class FollowUpExampleTest {

  @TempDir static Path site;

  @BeforeAll
  static void build() {
    Outcome outcome =
        new Rapporteur(
                new BuildRequest(
                    Path.of("examples/inquiry"),
                    site,
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    false,
                    LocalDate.of(2026, 11, 24)))
            .build();
    assertEquals(List.of(), outcome.diagnostics());
    assertFalse(outcome.failed());
  }

  private static Document page(String path) throws IOException {
    return Jsoup.parse(Files.readString(site.resolve(path).resolve("index.html")));
  }

  @Test
  void theTableCountsEachThemeByStandingAndLinksToTheLists() throws IOException {
    Document page = page("progress");
    assertEquals(
        List.of(
            "Theme All noted under consideration rejected taken up not started under way complete no"
                + " response",
            "Warnings 3 1 noted none 1 rejected 1 taken up none 2 under way 1 complete none",
            "Rescue 2 none 1 under consideration none none 1 not started none none 1 no response",
            "All themes 5 1 noted 1 under consideration 1 rejected 1 taken up 1 not started 2 under"
                + " way 1 complete 1 no response"),
        page.select("table[aria-labelledby=standing] tr").eachText());
    assertEquals(
        "../by/standing/under-way/index.html",
        page.select("td a:contains(under way)").attr("href"));
    assertEquals("5 recommendations · as of 3 July 2023", page.select("main .by").text());
  }

  @Test
  void theNewestChangeIsFirst() throws IOException {
    List<String> changes = page("progress").select("#changes + ul > li").eachText();
    assertEquals(
        List.of(
            "3 July 2023 · 4 Keep two boats ready Assessment: not started",
            "30 June 2023 · 2 Send warnings to every telephone Taken up: A/HRC/54/4, paragraph 21,"
                + " in part"),
        changes.subList(0, 2));
    assertEquals(12, changes.size());
  }

  @Test
  void nextStepsAreListedByAddresseeAndOverdueOnesAreMarked() throws IOException {
    Document page = page("progress");
    assertEquals(
        List.of("Ministry of Waters", "Elderwick Port Authority"),
        page.select("#due ~ h3").eachText());
    assertEquals(
        List.of(
            "overdue · due May 2023 · Vote on the draft law 2 Send warnings to every telephone",
            "due January 2099 · Answer of the port authority 4 Keep two boats ready"),
        page.select("#due ~ ul > li").eachText());
  }

  @Test
  void theHomePageHasTheNumbersAndTheDates() throws IOException {
    Document home = page("");
    assertEquals(
        List.of("noted 1 of 5", "under consideration 1 of 5", "rejected 1 of 5"),
        home.select("section:has(#standing) .bars > li").eachText().subList(0, 3));
    assertEquals(
        List.of(
            "20 May 2021 Report",
            "1 June 2021 Published on this site",
            "30 June 2023 Taken up: A/HRC/54/4",
            "3 July 2023 Latest event"),
        home.select(".head:has(#timeline) + ol > li").eachText());
  }

  @Test
  void theLinkToThePdfStatesItsSizeAndPages() throws IOException {
    byte[] pdf = Files.readAllBytes(site.resolve("report.pdf"));
    int pages;
    try (PDDocument document = Loader.loadPDF(pdf)) {
      pages = document.getNumberOfPages();
    }
    String size = "(" + Math.round(pdf.length / 1000.0) + " kB, " + pages + " pages)";
    Document home = page("");
    assertEquals("PDF " + size, home.select(".go a[href=report.pdf]").text());
    assertEquals(
        "The whole report as PDF " + size,
        home.select("section:has(#downloads) ul a[href=report.pdf]").text());
  }

  @Test
  void referenceManagersReceiveTheStandingWithItsDate() throws IOException {
    String note =
        "Standing on 20 April 2023: Latest position: Elderwick Port Authority: complete (1 February"
            + " 2023); Latest assessment: Elderwick Residents’ Association (invented): under way"
            + " (20 April 2023).";
    String ris = Files.readString(site.resolve("r/wa-1.ris"));
    assertEquals(
        List.of("N1  - " + note), ris.lines().filter(line -> line.startsWith("N1")).toList());
    assertEquals(true, Files.readString(site.resolve("r/wa-1.bib")).contains(note));
    assertEquals(false, Files.readString(site.resolve("r/re-2.ris")).contains("N1  - "));
  }

  @Test
  void eachAddresseeHasAFeedThatItsPageLinksTo() throws IOException {
    Document page = page("by/addressee/ministry-of-waters");
    assertEquals(
        List.of("../../../feed.xml", "feed.xml"),
        page.select("head link[type=application/atom+xml]").eachAttr("href"));
    assertEquals(
        "Updates: Elderwick (invented) – Ministry of Waters",
        page.select("main a[href=feed.xml]").text());
    String feed = Files.readString(site.resolve("by/addressee/ministry-of-waters/feed.xml"));
    assertEquals(
        List.of(
            "2 was taken up: A/HRC/54/4, paragraph 21",
            "Progress of 2: under way",
            "Response to 2 by Ministry of Waters: partly supported"),
        Jsoup.parse(feed, "", Parser.xmlParser()).select("entry > title").eachText().subList(0, 3));
    assertFalse(feed.contains("/r/wa-1/"));
  }
}
