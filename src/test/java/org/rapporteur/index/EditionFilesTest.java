package org.rapporteur.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.SmallProject;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.model.Address;
import org.rapporteur.model.Download;
import org.rapporteur.model.Urls;

/** The files of an edition other than its pages. */
class EditionFilesTest {

  private static final String DETENTION = "content/themes/01-detention/";
  private static final String WATER = "content/themes/02-water/";

  @TempDir Path folder;
  private SmallProject project;

  @BeforeEach
  void write() throws IOException {
    project = SmallProject.in(folder);
  }

  private EditionFiles files() {
    IndexedEdition indexed = IndexedProject.of(folder);
    return EditionFiles.of(
        indexed.edition(), indexed.addresses(), ExcludedPages.of(indexed.report().metadata()));
  }

  private static List<String> paths(List<Address> addresses) {
    return addresses.stream().map(Address::path).toList();
  }

  private static List<String> withoutSchemas(EditionFiles files) {
    return paths(files.addresses()).stream().filter(path -> !path.contains("schema")).toList();
  }

  private void set(String lines) throws IOException {
    project.replace("content/report.yaml", "downloads: []", lines);
  }

  @Test
  void aReportHasDataFilesAndItsDownloads() throws IOException {
    List<String> data =
        List.of(
            "data/recommendations.json",
            "data/recommendations.csv",
            "data/provisions.csv",
            "data/datapackage.json",
            "data/csv-metadata.json",
            "data/citations.bib",
            "data/citations.ris",
            "data/citations.csl.json",
            "data/report.jsonld",
            "llms.txt");
    assertEquals(data, withoutSchemas(files()));
    assertEquals(List.of(), files().downloads());
    assertEquals(Optional.empty(), files().pdf());
    set("downloads: [pdf, zip]");
    EditionFiles files = files();
    assertEquals(
        Stream.concat(data.stream(), Stream.of("report.pdf")).toList(), withoutSchemas(files));
    assertEquals(List.of(Download.PDF, Download.ZIP), files.downloads());
    assertTrue(files.has(Download.PDF));
    assertFalse(files.has(Download.EPUB));
    assertTrue(files.has(Urls.CSV));
    assertFalse(files.has(Urls.FEED));
    assertEquals("report.pdf", files.pdf().orElseThrow().path());
  }

  @Test
  void aSmallReportHasEveryDownloadByDefault() throws IOException {
    set("");
    assertEquals(List.of(Download.values()), files().downloads());
  }

  @Test
  void aFeedNeedsADateAndAnAddress() throws IOException {
    set("downloads: []\npublished: 2026-01-15");
    assertTrue(files().has(Urls.FEED));
    project.replace("content/report.yaml", "base-url: https://example.org/r/\n", "");
    assertFalse(files().has(Urls.FEED));
    assertEquals(Optional.empty(), files().separate().card());
  }

  @Test
  void aPdfNeedsLettersThatItsFontsHave() throws IOException {
    set("downloads: [pdf, epub]");
    project.replace(DETENTION + "de-1.md", "at noon", "\ud80c\udc00");
    assertEquals(List.of(Download.EPUB), files().downloads());
  }

  /** The description of a table needs the table. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "data/*.csv|data/recommendations.csv data/provisions.csv data/csv-metadata.json",
        "data/recommendations.csv|data/recommendations.csv",
        "data/recommendations.*, data/*.csv|data/recommendations.json data/recommendations.csv"
            + " data/provisions.csv data/datapackage.json data/csv-metadata.json"
      })
  void aDescriptionNeedsWhatItDescribes(String excluded, String without) throws IOException {
    List<String> all = paths(files().addresses());
    set("leave-out: [\"" + excluded.replace(", ", "\", \"") + "\"]");
    List<String> missing = new ArrayList<>(all);
    missing.removeAll(paths(files().addresses()));
    assertEquals(without, String.join(" ", missing));
  }

  @Test
  void eachRecommendationHasItsFiles() throws IOException {
    IndexedEdition indexed = IndexedProject.of(folder);
    assertEquals(
        List.of(
            "card.png",
            "r/de-1.bib",
            "r/de-1.ris",
            "r/de-1.json",
            "r/de-2.bib",
            "r/de-2.ris",
            "r/de-2.json",
            "r/de-3.bib",
            "r/de-3.ris",
            "r/de-3.json",
            "r/wa-1.bib",
            "r/wa-1.ris",
            "r/wa-1.json"),
        paths(files().separate().all(indexed.report())));
    set("leave-out: [\"r/*.bib\", \"r/*.ris\", \"r/*.json\"]");
    assertEquals(
        List.of("card.png", "r/de-1.png", "r/de-2.png", "r/de-3.png", "r/wa-1.png"),
        paths(files().separate().all(IndexedProject.of(folder).report())));
  }

  @Test
  void anAddresseeOfAFollowedReportHasAFeed() throws IOException {
    set("downloads: []\npublished: 2026-01-15");
    project.add(WATER + "wa-1.md", "addressees: [Water Board, The State]");
    assertEquals(Optional.empty(), files().separate().feed("water-board"));
    project.add(WATER + "wa-1.md", "progress:\n  - {date: 2024-01, status: done, text: Yes.}");
    SeparateFiles separate = files().separate();
    assertEquals(
        "by/addressee/water-board/feed.xml", separate.feed("water-board").orElseThrow().path());
    assertEquals(
        List.of("water-board", "the-state"),
        List.copyOf(separate.feedSlugs(IndexedProject.of(folder).report())));
    assertTrue(
        paths(separate.all(IndexedProject.of(folder).report()))
            .contains("by/addressee/water-board/feed.xml"));
    project.add(
        WATER + "wa-1.md", "status: withdrawn\nhistory:\n  - {date: 2026-11-24, note: Old}");
    assertFalse(
        paths(files().separate().all(IndexedProject.of(folder).report())).contains("r/wa-1.bib"));
  }

  @ParameterizedTest
  @CsvSource({
    "print/, print/, true",
    "print/, print, false",
    "articles/*, articles/cat/, true",
    "articles/*, print/, false",
    "*/c.html, a/b.html, false",
    "r/*, r/de-1/, false",
    "r/*, r/de-1.bib, true",
    "r/, r/, true",
    "themes/*, themes/water/, false",
    "*, '', false",
    "aa*aa, aaa, false",
    "aa*aa, aaaa, true"
  })
  void aPatternCoversPagesAndFilesThatAreNotRequired(
      String pattern, String address, boolean covered) {
    assertEquals(covered, new ExcludedPages(List.of(pattern)).covers(address));
  }

  @Test
  void anExcludedPageIsNotLinked() {
    ExcludedPages excluded = new ExcludedPages(List.of("print/"));
    Urls addresses = new Urls("", "");
    assertEquals("", excluded.href(addresses, "r/de-1/index.html", Urls.PRINT));
    assertEquals("../index.html", excluded.href(addresses, "r/de-1/index.html", Urls.LIST));
  }

  @Test
  void aPatternThatCoversNothingIsReported() throws IOException {
    set("leave-out: [prnt/, r/de-1/, about/]");
    Diagnostics found = new Diagnostics();
    IndexedEdition indexed = IndexedProject.of(folder);
    ExcludedPages.of(indexed.report().metadata())
        .validate(indexed.report().metadata(), List.of("", "print/", "about/", "r/de-1/"), found);
    assertEquals(
        List.of(
            "there is no page or file “prnt/” to leave out",
            "“r/de-1/” cannot be excluded: it is the home page, a theme or a recommendation"),
        found.sorted().stream().map(Diagnostic::message).toList());
    assertEquals(
        List.of(
            "Did you mean “print/”?",
            "Remove this entry. To withdraw a recommendation, add  status: withdrawn  to its file."),
        found.sorted().stream().map(Diagnostic::help).toList());
  }

  @Test
  void anExcludedDownloadIsNotOffered() throws IOException {
    set("downloads: [pdf, epub]\nleave-out: [report.pdf]");
    assertEquals(List.of(Download.EPUB), files().downloads());
  }
}
