package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The items that Zotero finds on each kind of page that can be cited. */
class ZoteroItemsTest {

  private static final String BASE = "https://example.org/r/";
  private static final String ORIGINAL =
      "Restated from: Lawyers, “The original” <https://example.net/report>; "
          + "not the authors’ own words.";

  @TempDir Path folder;

  private SmallProject project;

  @BeforeEach
  void createProject() throws Exception {
    project = SmallProject.in(folder);
    project.write(
        "content/report.yaml",
        """
        title: Water and prisons
        language: en
        wording: restated
        authors: [{name: Lawyers}]
        restated-by: {name: "Writers, and others"}
        source: {title: The original, url: https://example.net/report}
        summary: Who asks whom for what.
        submitted: 2023-09
        published: 2024-05
        base-url: https://example.org/r/
        instrument: iccpr-op2
        downloads: []
        contact: {name: An organisation}
        """);
    project.write(
        "content/themes/02-water/wa-1.md",
        "---\ntitle: Send nobody\n---\nSend nobody back, see CCPR/C/GC/35.\n");
    project.write(
        "content/themes/02-water/wa-3.md",
        "---\ntitle: Merged\nstatus: merged\nsuccessors: [wa-1]\n---\nSend nobody back.\n");
  }

  private static ZoteroHead part(String title, String path, String summary) {
    return new ZoteroHead(
        "bookSection",
        title,
        List.of("Writers and others"),
        "2024/05",
        BASE + path,
        "Water and prisons",
        (summary + " " + ORIGINAL).strip());
  }

  @Test
  void everyPageThatCanBeCitedIsAnItem() throws Exception {
    Map<String, String> site = project.build();
    assertEquals(
        new ZoteroHead(
            "report",
            "Water and prisons",
            List.of("Writers and others"),
            "2024/05",
            BASE,
            "",
            "Who asks whom for what. " + ORIGINAL),
        ZoteroHead.read(site.get("index.html")));
    assertEquals(
        part("WA-1: Send nobody", "r/wa-1/", "Send nobody back, see CCPR/C/GC/35."),
        ZoteroHead.read(site.get("r/wa-1/index.html")));
    assertEquals(
        part("WA-3 (now WA-1): Merged", "r/wa-3/", "Send nobody back."),
        ZoteroHead.read(site.get("r/wa-3/index.html")));
    ZoteroHead theme = ZoteroHead.read(site.get("themes/water/index.html"));
    assertEquals("Water", theme.title());
    assertEquals("bookSection", theme.type());
    assertEquals(BASE + "themes/water/", theme.url());
    assertTrue(theme.summary().endsWith(ORIGINAL), theme.summary());
    assertEquals(
        part(
            "CCPR/C/GC/35: Human Rights Committee, general comment No. 35",
            "documents/ccpr-c-gc-35/",
            ""),
        ZoteroHead.read(site.get("documents/ccpr-c-gc-35/index.html")));
    String article =
        site.keySet().stream()
            .filter(path -> path.matches("articles/iccpr-op2/\\d+/index.html"))
            .filter(path -> site.get(path).contains("citation_title"))
            .findFirst()
            .orElseThrow();
    ZoteroHead item = ZoteroHead.read(site.get(article));
    assertEquals("bookSection", item.type());
    assertTrue(item.title().startsWith("ICCPR-OP2 Article"), item.title());
    assertEquals(List.of("Writers and others"), item.authors());
    assertEquals(BASE + article.replace("index.html", ""), item.url());
  }

  /** A page without an original has no note about one, and a comma does not make two persons. */
  @Test
  void personsHaveAFamilyName() throws Exception {
    project.write(
        "content/report.yaml",
        """
        title: Water and prisons
        language: en
        wording: own
        authors:
          - {name: "Martin Luther King, Jr.", family: "King, Jr.", kind: person}
          - {name: Ana María Carreño Quiñones, family: Carreño Quiñones, kind: person}
          - {name: Aung San Suu Kyi, family: Aung San Suu Kyi, kind: person}
          - {name: Jean de la Fontaine, family: de la Fontaine, kind: person}
          - {name: Plato, kind: person}
          - {name: "Rights, Justice and Peace"}
        base-url: https://example.org/r/
        instrument: iccpr-op2
        downloads: []
        contact: {name: An organisation}
        """);
    ZoteroHead item = ZoteroHead.read(project.build().get("r/wa-1/index.html"));
    assertEquals(
        List.of(
            "King|Martin Luther",
            "Carreño Quiñones|Ana María",
            "Aung San Suu Kyi",
            "de la Fontaine|Jean",
            "Plato",
            "Rights Justice and Peace"),
        item.authors());
    assertEquals("Send nobody back, see CCPR/C/GC/35.", item.summary());
  }
}
