package org.rapporteur.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.SmallProject;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Rule;

/** A file or an instrument that any text of any edition uses is not reported as unused. */
class UnusedFilesTest {

  private static final String REPORT = "content/report.yaml";
  private static final String THEME = "content/themes/01-detention/theme.md";
  private static final String PAGE = "content/pages/about.md";

  @TempDir Path folder;
  private SmallProject project;

  @BeforeEach
  void write() throws IOException {
    project = SmallProject.in(folder);
  }

  private void charter() throws IOException {
    project.write(
        "content/instruments/charter.yaml",
        """
        id: charter
        unit: rule
        code: CH
        name: Water Charter
        short: Charter
        articles:
          - number: 1
            label: Water
        """);
  }

  private List<String> unused() {
    return project.lint().stream()
        .filter(d -> d.rule() == Rule.UNUSED_ASSET || d.rule() == Rule.UNUSED_INSTRUMENT)
        .map(UnusedFilesTest::place)
        .toList();
  }

  private static String place(Diagnostic d) {
    return d.span().file() + ":" + d.span().line();
  }

  @ParameterizedTest
  @ValueSource(strings = {"summary", "disclaimer", "corrections"})
  void aFileMayBeLinkedInATextOfTheReport(String key) throws IOException {
    project.write("content/assets/data.csv", "a\n");
    assertEquals(List.of("content/assets/data.csv:0"), unused());
    project.replace(REPORT, "downloads: []", key + ": \"[The data](assets/data.csv)\"");
    assertEquals(List.of(), unused());
  }

  @Test
  void anInstrumentOfTheReportMayBeTheOneThatArticlesAreOf() throws IOException {
    charter();
    assertEquals(List.of("content/instruments/charter.yaml:0"), unused());
    project.replace(REPORT, "instrument: iccpr-op2", "instrument: charter");
    assertEquals(List.of("content/instruments/charter.yaml:0"), unused());
    project.replace(THEME, "ICCPR-OP2 art. 1", "1");
    assertEquals(List.of(), unused());
  }

  @ParameterizedTest
  @ValueSource(strings = {"CH rule 1 holds.", "[Water](CH rule 1) holds."})
  void anInstrumentMayBeCitedInAPage(String text) throws IOException {
    charter();
    project.write(PAGE, "---\ntitle: About\n---\n" + text + "\n");
    assertEquals(List.of(), unused());
  }

  @ParameterizedTest
  @ValueSource(strings = {"theme", "de-1"})
  void anInstrumentMayBeListedUnderArticles(String file) throws IOException {
    charter();
    String path = "content/themes/01-detention/" + file + ".md";
    project.write(path, "---\ntitle: Words\narticles: CH rule 1\n---\nWords.\n");
    project.replace(REPORT, "instrument: iccpr-op2\n", "");
    assertEquals(List.of(), unused());
  }

  /** A translation need not cite what the original cites, and the reverse. */
  @Test
  void anInstrumentMayBeCitedInOneEditionOnly() throws IOException {
    charter();
    project.replace(REPORT, "base-url: https://example.org/r/\n", "");
    project.write(
        "site.yaml",
        "title: S\nbase-url: https://example.org/r/\neditions:\n  - {content: content, base: en/}\n"
            + "  - {content: content, base: fr/, language: fr}\n");
    project.write("content/pages/about.fr.md", "---\ntitle: Sur nous\n---\nDes mots.\n");
    assertEquals(List.of("content/instruments/charter.yaml:0"), unused());
    project.write(PAGE, "---\ntitle: About\n---\nCH rule 1 holds.\n");
    assertEquals(List.of(), unused());
  }
}
