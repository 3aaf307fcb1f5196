package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.diagnostic.Diagnostic;

/** Demands that follow others of another report, of another language or of a document. */
class ChainsOfReportsTest {

  private static final String FIRST = "content/themes/01-detention/de-1.md";
  private static final String SECOND = "content/themes/01-detention/de-2.md";

  @TempDir Path folder;
  private SmallProject project;

  @BeforeEach
  void write() throws IOException {
    project = SmallProject.in(folder);
  }

  private void addEarlierReport() throws IOException {
    for (String file : List.of("report.yaml", "themes/02-water/theme.md")) {
      project.write("earlier/" + file, project.read("content/" + file));
    }
    project.replace("earlier/report.yaml", "title: A report", "title: An earlier report");
    project.write(
        "earlier/themes/02-water/wa-7.md", "---\ntitle: Dig a well\n---\nDig one well a year.\n");
    project.write(
        "earlier/themes/02-water/wa-7.fr.md",
        "---\ntitle: Creuser un puits\n---\nCreusez un puits par an.\n");
    project.add(SECOND, "follows: earlier:wa-7");
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
  }

  private static Element row(Map<String, String> site, String page) {
    return Jsoup.parse(site.getOrDefault(page, ""))
        .select("main dl div:has(strong) dd:has(a), main dl div:has(strong) dd")
        .first();
  }

  private static String chain(Map<String, String> site, String page) {
    Element row = row(site, page);
    return row == null ? "" : row.text();
  }

  /** The step of another report names that report, and is in the reader's language. */
  @Test
  void aDemandOfAnotherReportIsInTheSameLanguage() throws IOException {
    addEarlierReport();
    Map<String, String> site = project.build();
    assertEquals(
        "WA-7 Dig a well, An earlier report; DE-2, this recommendation",
        chain(site, "r/de-2/index.html"));
    assertEquals(
        "../../earlier/r/wa-7/index.html", row(site, "r/de-2/index.html").select("a").attr("href"));
    assertEquals(
        "../../../earlier/fr/r/wa-7/index.html",
        row(site, "fr/r/de-2/index.html").select("a").attr("href"));
    assertEquals(
        "../../../earlier/r/wa-7/index.html",
        row(site, "es/r/de-2/index.html").select("a").attr("href"));
    assertEquals(
        "WA-7, this recommendation; DE-2 Tell the families, A report",
        chain(site, "earlier/r/wa-7/index.html"));
    assertEquals(
        "../../../r/de-2/index.html",
        row(site, "earlier/r/wa-7/index.html").select("a").attr("href"));
  }

  /** A demand is as old as its report, if the report says when it was submitted. */
  @Test
  void aDemandHasTheDateOfItsReport() throws IOException {
    addEarlierReport();
    project.write(
        "earlier/report.yaml", project.read("earlier/report.yaml") + "submitted: 2019-03\n");
    project.write("content/report.yaml", project.read("content/report.yaml") + "submitted: 2023\n");
    Map<String, String> site = project.build();
    assertEquals(
        "March 2019: WA-7 Dig a well, An earlier report; 2023: DE-2, this recommendation",
        chain(site, "r/de-2/index.html"));
    assertEquals(
        "March 2019: WA-7, this recommendation; 2023: DE-2 Tell the families, A report",
        chain(site, "earlier/r/wa-7/index.html"));
  }

  @Test
  void demandsWithoutADateAreFirst() throws IOException {
    project.add(FIRST, "date: 2013");
    project.add(SECOND, "date: 2019\nfollows: [de-1, de-3, {document: A}]");
    assertEquals(
        "DE-3 Count the days; A; 2013: DE-1 Open the doors; 2019: DE-2, this recommendation",
        chain(project.build(), "r/de-2/index.html"));
  }

  /** A text that another one replaces is no later demand. */
  @Test
  void aMergedDemandDoesNotFollow() throws IOException {
    project.add(SECOND, "follows: de-1\nstatus: merged\nsuccessors: de-3");
    project.add("content/themes/01-detention/de-3.md", "follows: de-1");
    assertEquals(
        "DE-1, this recommendation; DE-3 Count the days",
        chain(project.build(), "r/de-1/index.html"));
  }

  @ParameterizedTest
  @CsvSource({
    "'document: CCPR/C/USA/CO/4, url: \"https://example.net/a\"', https://example.net/a",
    "'document: CCPR/C/USA/CO/4', https://docs.un.org/en/CCPR/C/USA/CO/4",
    "'document: A letter', ''",
  })
  void aDocumentIsLinkedWhereTheAuthorsSay(String document, String href) throws IOException {
    project.add(FIRST, "follows: {" + document + "}");
    Element row = row(project.build(), "r/de-1/index.html");
    assertEquals(href, row.select("a").attr("href"));
    assertEquals(href.isEmpty() ? "" : "external", row.select("a").attr("rel"));
  }

  /** Dates of which one contains the other are not in the wrong order. */
  @ParameterizedTest
  @CsvSource({
    "2019, 2019-05, ",
    "2019-05, 2019, ",
    "2019-05, 2019-05, ",
    "2019-05, 2019-06, 'this demand is dated 2019-06, after the recommendation itself'",
  })
  void anEarlierDemandIsEarlier(String own, String earlier, String message) throws IOException {
    project.add(FIRST, "date: " + earlier);
    project.add(SECOND, "date: " + own + "\nfollows: de-1");
    assertEquals(
        message == null ? List.of() : List.of(message),
        project.check().stream()
            .filter(d -> d.rule().id().equals("date-order"))
            .map(Diagnostic::message)
            .toList());
  }

  @Test
  void anErasedDemandCannotBeFollowed() throws IOException {
    project.write(FIRST, "---\nstatus: erased\n---\n");
    project.add(SECOND, "follows: de-1");
    List<Diagnostic> found = project.check();
    assertEquals("there is no recommendation “de-1” to follow", found.get(0).message());
    assertEquals("It was erased. Remove the entry.", found.get(0).help());
  }
}
