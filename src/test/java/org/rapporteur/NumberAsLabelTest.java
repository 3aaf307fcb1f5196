package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A number that the source prints is the label of a recommendation; its id is in addresses only.
 */
class NumberAsLabelTest {

  @TempDir Path folder;
  private Map<String, String> site = Map.of();

  @BeforeEach
  void build() throws IOException {
    SmallProject project = SmallProject.in(folder);
    project.replace(
        "content/report.yaml", "downloads: []", "published: 2026-01-01\ndownloads: [pdf, epub]");
    project.add(
        "content/themes/01-detention/de-1.md",
        """
        number: "140.23"
        related: de-3
        articles: ICCPR-OP2 art. 1
        responses:
          - {by: The State, position: noted, date: 2026-02-01}
        """);
    project.add("content/themes/01-detention/de-3.md", "number: 140.25\nrelated: de-1");
    project.add(
        "content/themes/01-detention/de-2.md",
        """
        number: "140.24"
        status: merged
        successors: de-1
        history:
          - {date: 2026-02-01, note: Merged}
        """);
    project.replace(
        "content/themes/02-water/wa-1.md", "Return nobody", "See [[de-1]]. Return nobody");
    site = new TreeMap<>(project.build());
    site.put("report.pdf", pdf(project.site().resolve("report.pdf")));
    site.put("report.epub", epub(project.site().resolve("report.epub")));
  }

  private static String pdf(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static String epub(Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return text.toString();
  }

  @Test
  void noOutputShowsTheIdAsItsLabel() {
    List<String> shown = new ArrayList<>();
    site.forEach(
        (path, text) -> {
          if (text.matches("(?s).*\\bDE-[123]\\b.*")) {
            shown.add(path);
          }
        });
    assertEquals(List.of(), shown);
  }

  @Test
  void eachOutputShowsTheNumber() {
    for (String path :
        List.of(
            "r/index.html",
            "r/de-1/index.html",
            "r/de-2/index.html",
            "r/de-3/index.html",
            "r/wa-1/index.html",
            "themes/detention/index.html",
            "articles/iccpr-op2/1/index.html",
            "print/index.html",
            "cite/index.html",
            "data/recommendations.json",
            "data/recommendations.csv",
            "feed.xml",
            "search/index/texts-0.js",
            "report.pdf",
            "report.epub")) {
      assertTrue(site.getOrDefault(path, "").contains("140.2"), path);
    }
  }

  @Test
  void aCitationNamesTheNumberAsItsLocator() {
    String page = site.getOrDefault("r/de-1/index.html", "");
    assertTrue(page.contains("recommendation 140.23"), page);
    assertTrue(site.getOrDefault("data/citations.bib", "").contains("{140.23: Open the doors}"));
  }

  @Test
  void addressesContainTheIdAndNeverTheNumber() {
    assertTrue(site.containsKey("r/de-1/index.html"));
    assertTrue(site.keySet().stream().noneMatch(path -> path.contains("140")));
  }
}
