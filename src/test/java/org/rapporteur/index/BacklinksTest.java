package org.rapporteur.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.SmallProject;

/** Which pages link to a recommendation. */
class BacklinksTest {

  private static final String DETENTION = "content/themes/01-detention/";
  private static final String WATER = "content/themes/02-water/";

  @TempDir Path folder;
  private SmallProject project;

  @BeforeEach
  void write() throws IOException {
    project = SmallProject.in(folder);
  }

  private List<String> to(String id) {
    IndexedEdition indexed = IndexedProject.of(folder);
    return new Backlinks(indexed, new LinkResolver(indexed))
        .to(IndexedProject.recommendation(indexed, id), "r/x/index.html").stream()
            .map(link -> (link.label() + " " + link.title().text() + " " + link.href()).strip())
            .toList();
  }

  @Test
  void nothingLinksToARecommendationAtFirst() {
    assertEquals(List.of(), to("de-1"));
  }

  /** Recommendations in reading order, then themes, then pages; each once. */
  @Test
  void everyTextIsAReferrer() throws IOException {
    project.add(DETENTION + "theme.md", "order: [de-3, de-2, de-1]");
    project.replace(DETENTION + "de-2.md", "without news", "without [[de-1]] or [[de-1]]");
    project.add(DETENTION + "de-3.md", "related: [de-1]");
    project.replace(WATER + "wa-1.md", "dry", "dry [[de-1]]");
    project.replace(WATER + "theme.md", "About water.", "See [x](../01-detention/de-1.md).");
    project.replace("content/pages/about.md", "Ours.", "[[de-1]]");
    assertEquals(
        List.of(
            "DE-3 Count the days ../de-3/index.html",
            "DE-2 Tell the families ../de-2/index.html",
            "WA-1 Send nobody back ../wa-1/index.html",
            "Water ../../themes/water/index.html",
            "About this report ../../about/index.html"),
        to("de-1"));
    assertEquals(List.of(), to("de-2"));
  }

  @Test
  void neitherItselfNorAWithdrawnOneIsAReferrer() throws IOException {
    project.replace(DETENTION + "de-1.md", "at noon", "at noon [[de-1]]");
    project.replace(DETENTION + "de-2.md", "without news", "without [[de-1]]");
    project.add(
        DETENTION + "de-2.md",
        "related: [de-1]\nstatus: withdrawn\nhistory:\n  - {date: 2026-11-24, note: Old}");
    assertEquals(List.of(), to("de-1"));
  }
}
