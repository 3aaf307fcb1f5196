package org.rapporteur.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.SmallProject;

/** The demands that a recommendation follows, and those that follow it. */
class ChainsTest {

  private static final String DETENTION = "content/themes/01-detention/";
  private static final String WATER = "content/themes/02-water/";

  @TempDir Path folder;
  private SmallProject project;

  @BeforeEach
  void write() throws IOException {
    project = SmallProject.in(folder);
  }

  /** The chain of a recommendation of an edition, such as "before 2013 de-1". */
  private List<String> chain(String base, String id) {
    IndexedEdition indexed =
        IndexedProject.editions(folder).stream()
            .filter(each -> each.edition().base().equals(base))
            .findFirst()
            .orElseThrow();
    return indexed
        .chains()
        .of(indexed.edition(), IndexedProject.recommendation(indexed, id))
        .stream()
        .map(
            step ->
                (step.before() ? "before " : "after ")
                    + step.date().map(date -> date + " ").orElse("")
                    + step.edition().map(each -> "/" + each.base()).orElse("")
                    + step.recommendation().map(each -> each.id().toString()).orElse("")
                    + step.document().map(each -> each.document()).orElse(""))
        .toList();
  }

  private List<String> chain(String id) {
    return chain("", id);
  }

  @Test
  void aReportWithoutChainsHasNone() {
    assertEquals(List.of(), chain("de-1"));
  }

  @Test
  void allStepsAreListedTheOldestFirst() throws IOException {
    project.add(DETENTION + "de-1.md", "date: 2013");
    project.add(
        DETENTION + "de-2.md", "date: 2019\nfollows: [de-1, {document: A/1, date: 2009-02}]");
    project.add(DETENTION + "de-3.md", "date: 2021\nfollows: [de-2, {document: B/2}]");
    assertEquals(
        List.of("before B/2", "before 2009-02 A/1", "before 2013 /de-1", "before 2019 /de-2"),
        chain("de-3"));
    assertEquals(
        List.of("before 2009-02 A/1", "before 2013 /de-1", "after 2021 /de-3"), chain("de-2"));
    assertEquals(List.of("after 2019 /de-2", "after 2021 /de-3"), chain("de-1"));
    assertEquals(List.of(), chain("wa-1"));
  }

  /** One without a date has that of the report. */
  @Test
  void theReportsDateApplies() throws IOException {
    project.replace("content/report.yaml", "downloads: []", "downloads: []\nsubmitted: 2025-12");
    project.add(DETENTION + "de-2.md", "follows: de-1");
    assertEquals(List.of("before 2025-12 /de-1"), chain("de-2"));
  }

  @Test
  void aCircleEnds() throws IOException {
    project.add(DETENTION + "de-1.md", "follows: de-2");
    project.add(DETENTION + "de-2.md", "follows: de-1");
    assertEquals(List.of("before /de-2"), chain("de-1"));
  }

  @Test
  void aMergedRecommendationIsNoLaterDemandAndAnErasedOneNoEarlier() throws IOException {
    project.add(DETENTION + "de-2.md", "follows: de-1\nstatus: merged\nsuccessors: de-3");
    assertEquals(List.of(), chain("de-1"));
    project.write(DETENTION + "de-1.md", "---\nstatus: erased\n---\n");
    assertEquals(List.of(), chain("de-2"));
  }

  /** In the reader's language, or else in that of the original. */
  @Test
  void anotherReportIsLinkedInTheReadersLanguage() throws IOException {
    for (String file : List.of("report.yaml", "themes/02-water/theme.md")) {
      project.write("earlier/" + file, project.read("content/" + file));
    }
    project.write("earlier/themes/02-water/wa-7.md", "---\ntitle: Dig\n---\nDig one well.\n");
    project.add(DETENTION + "de-2.md", "follows: [\"earlier:wa-7\", \"earlier:wa-8\"]");
    for (String report : List.of("content", "earlier")) {
      project.replace(report + "/report.yaml", "base-url: https://example.org/r/\n", "");
    }
    project.write(
        "site.yaml",
        """
        title: Reports
        base-url: https://example.org/r/
        editions:
          - {content: content}
          - {content: content, base: es/, language: es}
          - {content: content, base: fr/, language: fr}
          - {content: earlier, base: earlier/fr/, language: fr}
          - {content: earlier, base: earlier/}
        """);
    assertEquals(List.of("before /earlier/wa-7"), chain("", "de-2"));
    assertEquals(List.of("before /earlier/wa-7"), chain("es/", "de-2"));
    assertEquals(List.of("before /earlier/fr/wa-7"), chain("fr/", "de-2"));
    assertEquals(List.of("after /de-2"), chain("earlier/", "wa-7"));
    assertEquals(List.of("after /fr/de-2"), chain("earlier/fr/", "wa-7"));
  }

  /** The nearest 200 before and after. */
  @Test
  void aLongChainHasALimit() throws IOException {
    for (int i = 2; i <= 205; i++) {
      project.write(
          WATER + "wa-" + i + ".md", "---\ntitle: T\nfollows: wa-" + (i - 1) + "\n---\nDo it.\n");
    }
    assertEquals(200, chain("wa-205").size());
    assertEquals(200, chain("wa-1").size());
  }

  @Test
  void laterDemandsAreInTheOrderOfTheirDates() throws IOException {
    project.add(DETENTION + "de-2.md", "date: 2021\nfollows: de-1");
    project.add(DETENTION + "de-3.md", "date: 2019\nfollows: de-1");
    assertEquals(List.of("after 2019 /de-3", "after 2021 /de-2"), chain("de-1"));
  }
}
