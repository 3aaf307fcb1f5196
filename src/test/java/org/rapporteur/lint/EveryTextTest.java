package org.rapporteur.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.SmallProject;
import org.rapporteur.diagnostic.Rule;

/** Rules over wording see every text of a report, wherever it is written. */
class EveryTextTest {

  private static final String REPORT = "content/report.yaml";
  private static final String THEME = "content/themes/01-detention/theme.md";
  private static final String RECOMMENDATION = "content/themes/01-detention/de-1.md";
  private static final String PAGE = "content/pages/about.md";

  @TempDir Path folder;
  private SmallProject project;

  @BeforeEach
  void write() throws IOException {
    project = SmallProject.in(folder);
    project.replace(
        REPORT,
        "title: A report\n",
        """
        title: A report @1
        short-title: Short @2
        summary: Summary @3
        disclaimer: Disclaimer @4
        source: {title: Original @5, published: 2026-01, url: "https://example.org/"}
        licence: {text: Licence @6, source: Terms @7}
        """);
    project.write(
        THEME,
        """
        ---
        title: Detention @8
        articles: ICCPR-OP2 art. 1
        source: Part @9
        ---
        About detention @10.
        """);
    project.write(
        RECOMMENDATION,
        """
        ---
        title: Open the doors @11
        source: Item @12
        addressees: [Ministry, Office @13]
        affected: [Families, Children @14]
        evidence:
          - {label: First, url: "https://example.org/a"}
          - {label: Second @15, url: "https://example.org/b"}
        responses:
          - {by: State @16, position: noted, date: 2026-02-01, text: Answer @17, source: Letter @18}
        history:
          - {date: 2026-02-01, kind: correction, note: Note @19}
        recommended-by: [Member @24]
        follows:
          - {document: Record @25, paragraph: "5", date: 2014-04-23}
        media:
          - {kind: sign-language, file: "https://example.org/f", language: ase, label: Signed @26}
        progress:
          - date: 2026-03
            by: Ministry @27
            status: under-way
            text: Begun @28.
            evidence: {label: Notice @29, url: "https://example.org/n"}
            next: {what: Law @30, due: 2099}
        ---
        Open every door @20.

        ## Why {#why}

        Because @21.
        """);
    project.write(PAGE, "---\ntitle: About @22\n---\nWords @23.\n");
  }

  private void fill(String marker, String with) throws IOException {
    for (String file : List.of(REPORT, THEME, RECOMMENDATION, PAGE)) {
      project.write(
          file, project.read(file).replaceAll(marker + "(\\d+)", with.replace("#", "$1")));
    }
  }

  private String reported(Rule rule) {
    return project.lint().stream()
        .filter(diagnostic -> diagnostic.rule() == rule)
        .map(d -> d.span().file().replaceAll(".*/", "") + ":" + d.span().line())
        .collect(Collectors.toCollection(TreeSet::new))
        .toString();
  }

  @Test
  void personalDataAreReportedInEachText() throws IOException {
    fill("@", "jane.#@example.net");
    List<String> expected =
        List.of(
            "about.md:2",
            "about.md:4",
            "de-1.md:10",
            "de-1.md:12",
            "de-1.md:13",
            "de-1.md:15",
            "de-1.md:17",
            "de-1.md:2",
            "de-1.md:20",
            "de-1.md:22",
            "de-1.md:23",
            "de-1.md:24",
            "de-1.md:26",
            "de-1.md:3",
            "de-1.md:30",
            "de-1.md:4",
            "de-1.md:5",
            "de-1.md:8",
            "report.yaml:1",
            "report.yaml:2",
            "report.yaml:3",
            "report.yaml:4",
            "report.yaml:5",
            "report.yaml:6",
            "theme.md:2",
            "theme.md:4",
            "theme.md:6");
    assertEquals(expected.toString(), reported(Rule.PERSONAL_DATA));
    long found = project.lint().stream().filter(d -> d.rule() == Rule.PERSONAL_DATA).count();
    assertEquals(30, found);
  }

  @Test
  void staleLinksAreReportedInEachMarkdownText() throws IOException {
    project.write(
        "content/themes/01-detention/de-3.md",
        """
        ---
        title: Count the days
        status: merged
        successors: [de-2]
        history:
          - {date: 2026-02-01, note: Merged}
        ---
        Count each day in writing.
        """);
    fill(" @(?=3\\b|4\\b|10|20|21|23)", " [[de-3]]");
    fill(" @", "");
    assertEquals(
        "[about.md:4, de-1.md:26, de-1.md:30, report.yaml:3, report.yaml:4, theme.md:6]",
        reported(Rule.STALE_LINK));
  }
}
