package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the pages that a report omits with {@code leave-out}. */
class ExcludedPagesTest {

  @TempDir Path folder;

  private Set<String> build(String excluded) throws Exception {
    SmallProject project = SmallProject.in(folder);
    project.replace(
        "content/report.yaml", "downloads: []\n", "downloads: []\nleave-out: " + excluded + "\n");
    return project.build().keySet();
  }

  /** A pattern that matches every page still keeps the home page, themes and recommendations. */
  @Test
  void requiredPagesAreNotExcluded() throws Exception {
    assertEquals(
        Set.of(
            "index.html",
            "r/de-1/index.html",
            "r/de-2/index.html",
            "r/de-3/index.html",
            "r/wa-1/index.html",
            "themes/detention/index.html",
            "themes/water/index.html"),
        build("[\"*\"]").stream()
            .filter(file -> file.endsWith(".html"))
            .collect(Collectors.toUnmodifiableSet()));
  }

  @Test
  void onlyMatchingPagesAreExcluded() throws Exception {
    Set<String> all = build("[\"data/citations.*\", r/]");
    assertFalse(all.contains("data/citations.bib"));
    assertFalse(all.contains("data/citations.ris"));
    assertFalse(all.contains("r/index.html"));
    assertTrue(all.contains("data/recommendations.json"));
    assertTrue(all.contains("print/index.html"));
  }
}
