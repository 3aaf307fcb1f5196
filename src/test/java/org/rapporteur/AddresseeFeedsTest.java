package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The feeds of the recommendations to one addressee. */
class AddresseeFeedsTest {

  @TempDir Path folder;

  /** A name in other capitals is the same addressee. */
  @Test
  void haveTheEntriesOfOneAddressee() throws IOException {
    SmallProject project = SmallProject.in(folder);
    project.replace("content/report.yaml", "downloads", "published: 2023-01-02\ndownloads");
    project.add(
        "content/themes/01-detention/de-1.md",
        "addressees: [Port Authority, A court]\n"
            + "responses: [{by: A court, position: noted, date: 2024-02}]");
    project.add("content/themes/01-detention/de-2.md", "addressees: port authority");
    project.add("content/themes/01-detention/de-3.md", "addressees: A court");
    Map<String, String> site = project.build();
    List<String> feeds =
        site.keySet().stream().filter(path -> path.matches("by/.*\\.xml")).toList();
    assertEquals(
        new TreeSet<>(
            List.of("by/addressee/a-court/feed.xml", "by/addressee/port-authority/feed.xml")),
        new TreeSet<>(feeds));
    Document feed =
        Jsoup.parse(site.get("by/addressee/port-authority/feed.xml"), "", Parser.xmlParser());
    String home = "https://example.org/r/";
    assertEquals(home + "by/addressee/port-authority/", feed.select("feed > id").text());
    assertEquals(
        List.of(
            home + "by/addressee/port-authority/feed.xml", home + "by/addressee/port-authority/"),
        feed.select("feed > link").eachAttr("href"));
    assertEquals("Updates: A report – Port Authority", feed.select("feed > title").text());
    assertEquals("2024-02-01T00:00:00Z", feed.select("feed > updated").text());
    assertEquals(
        List.of(
            home + "r/de-1/#response-2024-02",
            home + "r/de-1/#published",
            home + "r/de-2/#published"),
        feed.select("entry > id").eachText());
  }
}
