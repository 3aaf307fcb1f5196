package org.rapporteur.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.SmallProject;
import org.rapporteur.model.Address;
import org.rapporteur.model.Permalink;
import org.rapporteur.model.Urls;

/** Which addresses a citation may contain, and which files an edition has. */
class CitableAddressesTest {

  private static final String DETENTION = "content/themes/01-detention/";
  private static final String WATER = "content/themes/02-water/";

  @TempDir Path folder;
  private SmallProject project;

  @BeforeEach
  void write() throws IOException {
    project = SmallProject.in(folder);
  }

  private static CitableAddresses citable(IndexedEdition indexed, boolean printSplit) {
    ExcludedPages excluded = ExcludedPages.of(indexed.report().metadata());
    EditionFiles files = EditionFiles.of(indexed.edition(), indexed.addresses(), excluded);
    return new CitableAddresses(indexed, files, excluded, printSplit);
  }

  /** The addresses of pages and files, with the id of a recommendation. */
  private List<String> addresses() {
    Map<String, String> all = new TreeMap<>();
    citable(IndexedProject.of(folder), false).links().forEach((link, id) -> all.put(link + "", id));
    return all.entrySet().stream()
        .filter(each -> !each.getKey().startsWith("data/") && !isOtherArticle(each.getKey()))
        .map(each -> (each.getKey() + " " + each.getValue()).strip())
        .toList();
  }

  /** Whether a page is about an article that no recommendation cites. */
  private static boolean isOtherArticle(String address) {
    return address.matches("articles/iccpr-op2/([2-9]|1\\d)/|articles/op-crc-ac/([124-9]|1\\d)/");
  }

  private void assertAdded(List<String> before, String... added) {
    List<String> now = new ArrayList<>(addresses());
    now.removeAll(before);
    assertEquals(List.of(added), now);
  }

  @Test
  void everyPageFileAndNamedAnchorIsCitable() {
    assertEquals(
        List.of(
            "/",
            "about/",
            "about/#words",
            "accessibility/",
            "articles/",
            "articles/iccpr-op2/",
            "articles/iccpr-op2/1/",
            "articles/iccpr-op2/1/detention/",
            "articles/iccpr-op2/themes/",
            "articles/op-crc-ac/",
            "articles/op-crc-ac/3/",
            "articles/op-crc-ac/themes/",
            "cite/",
            "llms.txt",
            "print/",
            "r/",
            "r/de-1/ de-1",
            "r/de-2/ de-2",
            "r/de-2/#de-2-a de-2",
            "r/de-2/#de-2-b de-2",
            "r/de-2/#de-2-why de-2",
            "r/de-3/ de-3",
            "r/wa-1/ wa-1",
            "search/",
            "themes/detention/",
            "themes/detention/#de-1 de-1",
            "themes/detention/#de-2 de-2",
            "themes/detention/#de-2-a de-2",
            "themes/detention/#de-2-b de-2",
            "themes/detention/#de-2-why de-2",
            "themes/detention/#de-3 de-3",
            "themes/detention/#scope",
            "themes/water/",
            "themes/water/#wa-1 wa-1"),
        addresses());
  }

  @Test
  void whatAReportAddsIsCitable() throws IOException {
    List<String> before = addresses();
    project.add(DETENTION + "de-1.md", "addressees: The State");
    assertAdded(before, "by/addressee/", "by/addressee/the-state/");
  }

  @Test
  void progressIsCitable() throws IOException {
    List<String> before = addresses();
    project.add(WATER + "wa-1.md", "progress:\n  - {date: 2024-01, status: done, text: Yes.}");
    assertAdded(
        before, "by/standing/", "by/standing/done/", "by/standing/unanswered/", "progress/");
  }

  @Test
  void documentsAreCitable() throws IOException {
    List<String> before = addresses();
    project.replace(WATER + "wa-1.md", "dry", "dry (CCPR/C/GC/35)");
    assertAdded(before, "documents/", "documents/ccpr-c-gc-35/");
  }

  @Test
  void downloadsAndEmbeddedPagesAreCitable() throws IOException {
    List<String> before = addresses();
    project.replace(
        "content/report.yaml",
        "downloads: []",
        "downloads: [pdf, zip]\npublished: 2026-01-15\nembed: true");
    project.write("content/assets/data.csv", "a\n");
    project.replace("content/pages/about.md", "Ours.", "[x](../assets/data.csv)");
    assertAdded(
        before,
        "assets/data.csv",
        "feed.xml",
        "r/de-1/embed/",
        "r/de-2/embed/",
        "r/de-3/embed/",
        "r/wa-1/embed/",
        "report.pdf");
  }

  @Test
  void aMergedRecommendationKeepsItsAnchorsOnItsOwnPage() throws IOException {
    project.add(DETENTION + "de-2.md", "status: merged\nsuccessors: [de-1]");
    List<String> merged = addresses();
    assertTrue(merged.contains("r/de-2/#de-2-why de-2"));
    assertFalse(merged.contains("themes/detention/#de-2-why de-2"));
    assertTrue(merged.contains("themes/detention/#de-2 de-2"));
  }

  @Test
  void whatAReportLeavesOutIsNot() throws IOException {
    project.replace("content/report.yaml", "downloads: []", "leave-out: [print/, about/]");
    CitableAddresses citable = citable(IndexedProject.of(folder), true);
    Address about = new Address("about/");
    assertFalse(citable.has(about));
    assertTrue(citable.omits(about));
    assertFalse(citable.has(Urls.PRINT));
    assertFalse(citable.omits(Urls.LIST));
    assertTrue(citable.has(Urls.print("water")));
    assertFalse(citable.links().containsKey(Permalink.parse("about/#words").orElseThrow()));
    assertTrue(citable.pages().contains(Urls.LIST));
    assertFalse(citable.pages().contains(about));
    assertEquals(
        citable.links().keySet().stream().filter(Permalink::isWhole).count(),
        citable.pages().size());
  }
}
