package org.rapporteur.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.SmallProject;
import org.rapporteur.diagnostic.Diagnostic;

/** A fact that cannot be right is reported with its rule, at the value that has to be changed. */
class FactPlacesTest {

  private static final String REPORT = "content/report.yaml";
  private static final String RECOMMENDATION = "content/themes/01-detention/de-1.md";
  private static final String EVIDENCE = "evidence: {label: L, url: \"https://example.org/\"}";

  @TempDir Path folder;
  private SmallProject project;

  @BeforeEach
  void write() throws IOException {
    project = SmallProject.in(folder);
  }

  /** Each problem of a file as its rule and the characters at its place. */
  private List<String> problems(String file) throws IOException {
    List<String> lines = project.read(file).lines().toList();
    return project.lint().stream()
        .filter(d -> d.span().file().equals(file))
        .map(d -> d.rule().id() + " " + at(d, lines))
        .toList();
  }

  private static String at(Diagnostic d, List<String> lines) {
    int start = d.span().column() - 1;
    return lines.get(d.span().line() - 1).substring(start, start + d.span().length());
  }

  /** The current date in this test is 2026-11-24. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "date: 2027|date-in-future 2027",
        "progress: [{date: 2027-01, text: T, @}]|date-in-future 2027-01",
        "progress: {date: 2026, text: T, evidence: {label: L, url: \"https://example.org/\","
            + " accessed: 2028}}|date-in-future 2028",
        "progress: [{date: 2026-03, text: T, @}, {date: 2026-02, text: T, @}]|date-order 2026-02",
        "progress: [{date: 2026-02, text: T, @}, {date: 2026-02, text: T, @}]|''",
        "date: 2025\\nprogress: {date: 2024, text: T, @}|date-order 2024",
        "date: 2025\\nfollows: [{document: D, date: 2026-05}]|date-order 2026-05",
        "date: 2025\\nfollows: [{document: D, date: 2024-05}]|''",
        "themes: [watre]|unknown-theme watre",
        "themes: [water, detention]|unknown-theme detention",
        "themes: [water]|''",
      })
  void aFactIsReportedAtItsValue(String facts, String expected) throws IOException {
    project.add(RECOMMENDATION, facts.replace("\\n", "\n").replace("@", EVIDENCE));
    assertEquals(expected, String.join("; ", problems(RECOMMENDATION)));
  }

  @Test
  void anEntryMayCorrectAResponse() throws IOException {
    project.add(
        RECOMMENDATION,
        "responses: [{by: The State, position: noted, date: 2026-02-03}]\n"
            + "history: [{date: 2026-03, kind: correction, corrects: 2026-02-03, note: N}]");
    assertEquals(List.of(), problems(RECOMMENDATION));
    project.replace(RECOMMENDATION, "corrects: 2026-02-03", "corrects: 2026-02-04");
    assertEquals(List.of("unknown-entry 2026-02-04"), problems(RECOMMENDATION));
  }

  @Test
  void anArticleThatTheThemeDoesNotCiteIsReportedAtItsNumber() throws IOException {
    project.write(
        RECOMMENDATION,
        "---\ntitle: Open\n---\nApply ICCPR-OP2 art. 1, ICCPR-OP2 art. 2 and ICCPR-OP2 art. 1.\n");
    assertEquals(List.of("provision-outside-theme ICCPR-OP2 art. 2"), problems(RECOMMENDATION));
  }

  /** The own theme is no further theme, so it is not proposed either. */
  @Test
  void theOwnThemeIsNotProposed() throws IOException {
    project.add(RECOMMENDATION, "themes: [detentoin]");
    assertEquals(
        "Use the name of a theme’s folder without its number.", project.lint().get(0).help());
    project.replace(RECOMMENDATION, "detentoin", "watre");
    assertEquals("Did you mean “water”?", project.lint().get(0).help());
  }

  @Test
  void aThemeOfAPartMustExist() throws IOException {
    project.replace(REPORT, "downloads: []", "parts: {title: A, themes: [detention, watre]}");
    assertEquals(List.of("unknown-theme watre"), problems(REPORT));
    assertEquals("Did you mean “water”?", project.lint().get(0).help());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{title: A, themes: [detention, water]}",
        "[{title: A, themes: [detention]}, {title: B, themes: [water]}]"
      })
  void partsMayHaveTheThemesInTheirOrder(String parts) throws IOException {
    project.replace(REPORT, "downloads: []", "parts: " + parts);
    assertEquals(List.of(), problems(REPORT));
  }

  @Test
  void aNameOfWhoRestatedTheReportCanBeUncertainToo() throws IOException {
    project.replace(REPORT, "wording: own", "wording: restated");
    project.replace(
        REPORT,
        "downloads: []",
        "restated-by: {name: An Uncertain de la Name, kind: person}\n"
            + "source: {title: T, url: \"https://example.org/\"}");
    assertEquals(List.of("person-name An Uncertain de la Name"), problems(REPORT));
  }
}
