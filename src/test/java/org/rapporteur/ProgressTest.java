package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Rule;

/** What became of a recommendation: a dated list with statuses, evidence and next steps. */
class ProgressTest {

  private static final String FILE = "content/themes/01-detention/de-1.md";

  @TempDir Path folder;
  private SmallProject project;

  @BeforeEach
  void write() throws IOException {
    project = SmallProject.in(folder);
    project.add("content/themes/01-detention/de-1.md", progress("Under way", "2099-12"));
    project.replace(
        "content/report.yaml",
        "downloads: []",
        "statuses: inquiry\npublished: 2020-01-01\ndownloads: []");
  }

  private static String progress(String status, String due) {
    return """
        progress:
          - date: 2022-01-15
            by: Port Authority
            status: %s
            text: Bells were **ordered** for every quay.
            evidence: {label: Contract notice, url: "https://example.org/notice"}
            next: {what: Installation report, due: %s}"""
        .formatted(status, due);
  }

  private List<String> problems(Rule rule) {
    return project.check().stream()
        .filter(d -> d.rule() == rule)
        .map(d -> d.span().line() + " " + d.message() + " " + d.help())
        .toList();
  }

  @Test
  void eachPageShowsWhoReportsWhatWithWhichEvidenceAndWhatIsNext() throws IOException {
    Map<String, String> site = project.build();
    for (String page :
        List.of("r/de-1/index.html", "themes/detention/index.html", "print/index.html")) {
      Document html = Jsoup.parse(site.getOrDefault(page, ""));
      Element status =
          html.select(".events strong.status.partial, #de-1 .record strong.status.partial").first();
      assertEquals("under way", status == null ? page : status.text());
      String text = status == null ? "" : status.parent().text();
      assertEquals(
          "15 January 2022 · Assessment, Port Authority: under way Bells were ordered for every"
              + " quay. Evidence: Contract notice Next: Installation report, due December 2099",
          text);
      assertEquals(
          1, html.select("#de-1 blockquote strong").size(), "the text is Markdown on " + page);
    }
    assertTrue(
        site.getOrDefault("data/recommendations.json", "")
            .contains(
                "\"progress\":[{\"date\":\"2022-01-15\",\"by\":\"Port Authority\",\"status\":"
                    + "\"Under way\",\"class\":\"partial\""));
    assertTrue(site.getOrDefault("feed.xml", "").contains("Progress of DE-1: under way"));
  }

  @Test
  void aStatusThatIsNotListedIsReportedAndStaysVisible() throws IOException {
    project.replace("content/report.yaml", "statuses: inquiry", "statuses: audit");
    assertEquals(
        List.of(
            "5 “Under way” is not one of the report’s statuses Use one of: not-implemented,"
                + " partially-implemented, implemented, risk-accepted, no-longer-applicable; or add"
                + " it to  statuses  in report.yaml."),
        problems(Rule.UNKNOWN_STATUS));
    assertTrue(
        project
            .build()
            .getOrDefault("r/de-1/index.html", "")
            .contains("<strong class=\"status unknown\">Under way</strong>"));
    project.replace("content/report.yaml", "statuses: audit\n", "");
    assertEquals(
        List.of(
            "5 report.yaml does not list the status “Under way” Add  statuses:  to report.yaml,"
                + " such as  statuses: inquiry"),
        problems(Rule.UNKNOWN_STATUS));
  }

  @Test
  void aReportCanListItsOwnStatuses() throws IOException {
    project.replace(
        "content/report.yaml", "statuses: inquiry", "statuses: [{name: Under way, class: open}]");
    assertEquals(List.of(), problems(Rule.UNKNOWN_STATUS));
    assertTrue(
        project
            .build()
            .getOrDefault("r/de-1/index.html", "")
            .contains("<strong class=\"status open\">Under way</strong>"));
  }

  @Test
  void onlyTheLastStepCanBeOverdue() throws IOException {
    project.replace(FILE, "2099-12", "2022-12");
    assertEquals(
        List.of(
            "8 “Installation report” was due on 2022-12 Today is 2026-11-24. Add an entry that"
                + " states what became of it."),
        problems(Rule.OVERDUE_STEP));
    project.replace(
        FILE,
        "due: 2022-12}",
        "due: 2022-12}\n  - {date: 2023-02, text: No report was published.}");
    assertEquals(List.of(), problems(Rule.OVERDUE_STEP));
    assertEquals(1, problems(Rule.PROGRESS_WITHOUT_EVIDENCE).size());
  }

  @Test
  void theOldestEntryComesFirst() throws IOException {
    project.replace(FILE, "2099-12}", "2099-12}\n  - {date: 2021-02, text: Asked again.}");
    List<Diagnostic> all =
        project.check().stream().filter(d -> d.rule() == Rule.DATE_ORDER).toList();
    assertEquals(
        List.of("this is dated 2021-02, before the entry above it"),
        all.stream().map(Diagnostic::message).toList());
  }
}
