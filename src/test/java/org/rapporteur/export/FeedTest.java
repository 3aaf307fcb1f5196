package org.rapporteur.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

/** Tests the feed against the grammar of RFC 4287, and its entries. */
class FeedTest {

  @TempDir Path folder;

  @Test
  void theFeedOfEveryEditionIsValidWithAbsoluteAddresses() throws Exception {
    BuiltReport report = BuiltReport.twoReports(folder);
    report.replace("usa/report.yaml", "submitted: 2023-09", "published: 2024-01-15");
    Path site = report.build();
    for (String base : List.of("usa/", "usa/ar/")) {
      Path feed = site.resolve(base + "feed.xml");
      assertValid(feed);
      Document read = read(feed);
      for (Element link : read.select("link, id")) {
        String address = link.hasAttr("href") ? link.attr("href") : link.text();
        assertTrue(address.startsWith("https://"), address);
      }
      Set<String> ids = new HashSet<>();
      read.select("id").forEach(id -> assertTrue(ids.add(id.text()), "twice: " + id.text()));
    }
    assertFalse(Files.exists(site.resolve("local/feed.xml")), "no event has a date");
  }

  @Test
  void reportsChangesButNothingOfAWithdrawnText() throws Exception {
    BuiltReport report = BuiltReport.own(folder);
    report.replace(
        "content/themes/01-non-discrimination/nd-2.md",
        "---\ntitle:",
        """
        ---
        history:
          - date: 2027-02
            kind: amendment
            note: A word was added.
          - date: 2027-02
            kind: amendment
            note: Another word was added & <removed>.
        responses:
          - by: United States
            position: noted
            date: 2027-05-03
        outcomes:
          - document: CCPR/C/USA/CO/6
            paragraph: "12"
            date: 2027-06
        title:""");
    String withdrawn =
        Files.readString(folder.resolve("content/themes/01-non-discrimination/nd-3.md"));
    String title = withdrawn.lines().filter(l -> l.startsWith("title: ")).findFirst().orElseThrow();
    report.write(
        "content/themes/01-non-discrimination/nd-3.md",
        """
        ---
        status: withdrawn
        successors: [nd-2]
        history:
          - date: 2027-01-09
            note: A secret reason.
        ---
        """);
    Path feed = report.build().resolve("feed.xml");
    assertValid(feed);
    Document read = read(feed);
    List<String> ids = read.select("entry > id").eachText();
    String home = "https://example.org/usa-2023/r/";
    assertEquals(
        List.of(
            home + "nd-2/#outcome-2027-06",
            home + "nd-2/#response-2027-05-03",
            home + "nd-2/#amendment-2027-02",
            home + "nd-2/#amendment-2027-02-2",
            home + "nd-3/#withdrawn-2027-01-09"),
        ids.subList(0, 5));
    assertEquals("2027-06-01T00:00:00Z", read.select("feed > updated").text());
    assertEquals("ND-3 was withdrawn", read.select("entry").get(4).select("title").text());
    assertEquals("See instead: ND-2", read.select("entry").get(4).select("summary").text());
    String text = Files.readString(feed);
    assertFalse(text.contains("A secret reason"));
    assertFalse(text.contains(title.substring(7).replace("\"", "")));
    assertFalse(ids.contains(home + "nd-3/#published"));
    String sitemap = Files.readString(feed.resolveSibling("sitemap.xml"));
    assertTrue(sitemap.contains("/r/nd-2/</loc><lastmod>2027-06</lastmod>"), sitemap);
    assertTrue(sitemap.contains("/about/</loc></url>"), "no date of change is recorded");
  }

  @Test
  void containsOnlyTheNewestEntries() throws Exception {
    BuiltReport report = BuiltReport.own(folder);
    StringBuilder history = new StringBuilder("---\nhistory:\n");
    for (int i = 0; i < 150; i++) {
      history.append("  - {date: 2027-01-01, kind: correction, note: no. " + i + "}\n");
    }
    report.replace(
        "content/themes/01-non-discrimination/nd-2.md", "---\ntitle:", history + "title:");
    Path feed = report.build().resolve("feed.xml");
    assertEquals(Feed.MAX, read(feed).select("entry").size());
  }

  private static Document read(Path feed) throws Exception {
    return Jsoup.parse(Files.readString(feed), "", Parser.xmlParser());
  }

  private static void assertValid(Path feed) throws Exception {
    ValidationDriver driver = new ValidationDriver(CompactSchemaReader.getInstance());
    Path schema = Path.of("src/test/resources/org/rapporteur/export/atom.rnc");
    assertTrue(driver.loadSchema(new InputSource(schema.toUri().toString())));
    assertTrue(driver.validate(new InputSource(feed.toUri().toString())), feed.toString());
  }
}
