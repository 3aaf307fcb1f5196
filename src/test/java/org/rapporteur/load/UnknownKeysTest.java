package org.rapporteur.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A key with a typo is reported in every map of every file; otherwise it would be ignored. */
class UnknownKeysTest {

  @TempDir Path folder;

  private ReportOnDisk project;

  @BeforeEach
  void write() throws IOException {
    project = ReportOnDisk.in(folder);
  }

  private void assertReported(String map) {
    project.load();
    assertEquals(List.of("unknown-key: “unknown” is not a key of " + map), project.problems());
  }

  @ParameterizedTest
  @CsvSource({
    "'unknown: x', a recommendation",
    "'progress: [{date: 2026, text: A., unknown: x}]', an entry of the progress",
    "'progress: [{date: 2026, next: {what: A, unknown: x}}]', the next step",
    "'progress: [{date: 2026, evidence: [{label: A, unknown: x}]}]', a piece of evidence",
    "'follows: [{document: A, unknown: x}]', an earlier demand",
    "'media: [{kind: easy-read, file: assets/a.txt, language: en, unknown: x}]', a medium",
  })
  void ofARecommendation(String lines, String map) throws IOException {
    project.add(ReportOnDisk.RECOMMENDATION, lines);
    assertReported(map);
  }

  @ParameterizedTest
  @CsvSource({
    "'parts: [{title: A, themes: [water], unknown: x}]', a part",
    "'accessibility: {unknown: x}', “accessibility”",
    "'accessibility: {tested-by-people: [{by: A, unknown: x}]}', a test by people",
    "'accessibility: {contact: {name: A, unknown: x}}', the contact",
    "'recommendation-name: {one: A, other: B, unknown: x}', “recommendation-name”",
    "'restated-by: {name: A, kind: org, unknown: x}', “restated-by”",
    "'submission: {form: upr, unknown: x}', the submission",
    "'statuses: [{name: Begun, class: partial, unknown: x}]', a status",
  })
  void ofAReport(String lines, String map) throws IOException {
    project.add(ReportOnDisk.REPORT, lines);
    assertReported(map);
  }

  @Test
  void ofAThemeAndAPage() throws IOException {
    project.add(ReportOnDisk.THEME, "unknown: x");
    assertReported("a theme");
    project.replace(ReportOnDisk.THEME, "unknown: x\n", "");
    project.write("content/pages/about.md", "---\ntitle: About\nunknown: x\n---\nWe.\n");
    assertReported("a page");
  }

  @Test
  void ofASiteAndAnEdition() throws IOException {
    project.addFrench();
    project.add("site.yaml", "unknown: x");
    assertReported("the site");
    project.replace("site.yaml", "unknown: x", "");
    project.replace("site.yaml", "language: fr", "language: fr, unknown: x");
    assertReported("an edition");
  }

  @ParameterizedTest
  @CsvSource({
    "themes/01-water/theme.fr.md, '---\ntitle: A\nunknown: x\n---\nA.\n', a theme’s translation",
    "themes/01-water/wa-1.fr.md, '---\n"
        + "title: A\n"
        + "unknown: x\n"
        + "---\n"
        + "A.\n"
        + "', a recommendation’s translation",
    "pages/about.fr.md, '---\ntitle: A\nunknown: x\n---\nA.\n', a page’s translation",
    "report.fr.yaml, 'title: A\nunknown: x\n', the report’s translation",
    "themes/01-water/wa-1.fr.md, '---\n"
        + "title: A\n"
        + "history: [{date: 2026, note: A, unknown: x}]\n"
        + "---\n"
        + "A.\n"
        + "', an entry of the history",
    "themes/01-water/wa-1.fr.md, '---\n"
        + "title: A\n"
        + "progress: [{date: 2026, text: A, unknown: x}]\n"
        + "---\n"
        + "A.\n"
        + "', an entry of the progress",
  })
  void ofATranslation(String file, String text, String map) throws IOException {
    project.addFrench();
    project.write("content/pages/about.md", "---\ntitle: About\n---\nWe.\n");
    project.add(
        ReportOnDisk.RECOMMENDATION,
        "history: [{date: 2026, note: A}]\nprogress: [{date: 2026, text: A}]");
    project.write("content/" + file, text);
    assertReported(map);
  }

  @ParameterizedTest
  @CsvSource({
    "'unknown: x', the record of the tests",
    "'tools: [{name: A, unknown: x}]', a tool",
    "'checks: [{name: axe, runs: 1, faults: 0, unknown: x}]', a check",
  })
  void ofTheRecordOfTheTests(String lines, String map) throws IOException {
    project.write("content/audit.yaml", "version: 1\ndate: 2026-11-24\n" + lines + "\n");
    assertReported(map);
  }

  @Test
  void ofAPublishedAddress() throws IOException {
    project.write(
        "content/permalinks.yaml",
        "version: 1\naddresses:\n- {address: \"/\", since: 2026, unknown: x}\n");
    assertReported("a published address");
  }

  @ParameterizedTest
  @CsvSource({
    "'unknown: x', the form",
    "'limits: [{words: 100, unknown: x}]', a limit",
    "'sources: [{label: A, unknown: x}]', a source",
  })
  void ofAForm(String lines, String map) throws IOException {
    project.add(ReportOnDisk.REPORT, "submission: {form: own.yaml}");
    project.write("content/own.yaml", "name: A form\n" + lines + "\n");
    assertReported(map);
  }
}
