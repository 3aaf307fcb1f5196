package org.rapporteur.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.SmallProject;
import org.rapporteur.diagnostic.Rule;

/** The first letter of each script that the PDF cannot show is reported, wherever it is. */
class PdfLettersTest {

  private static final String RECOMMENDATION = "content/themes/01-detention/de-1.md";

  @TempDir Path folder;
  private SmallProject project;

  @BeforeEach
  void write() throws IOException {
    project = SmallProject.in(folder);
    project.replace("content/report.yaml", "downloads: []", "downloads: [pdf]");
  }

  private List<String> reported() {
    return project.lint().stream()
        .filter(d -> d.rule() == Rule.MISSING_LETTER || d.rule() == Rule.SCRIPT_IN_PDF)
        .map(
            d ->
                "%s %d:%d+%d"
                    .formatted(
                        d.rule().id(), d.span().line(), d.span().column(), d.span().length()))
        .toList();
  }

  private void recommendation(String title, String demand) throws IOException {
    project.recommendation("01-detention", "de-1", title, demand);
  }

  @Test
  void aReportInLettersOfTheFontsIsComplete() {
    assertEquals(List.of(), reported());
    assertTrue(new PdfLetters(project.report()).complete());
  }

  @Test
  void aLetterOfATitleIsReportedAtItsPlace() throws IOException {
    recommendation("Open 인권 doors", "Open every door.");
    assertEquals(List.of("missing-letter 2:13+1"), reported());
    assertFalse(new PdfLetters(project.report()).complete());
  }

  @Test
  void onlyTheFirstLetterOfAScriptIsReported() throws IOException {
    recommendation("Open the doors", "Open [every]{lang=ko} 인 door, 권, at noon.");
    assertEquals(List.of("missing-letter 4:23+1"), reported());
  }

  @Test
  void aScriptWhoseLettersChangeTheirFormIsReportedToo() throws IOException {
    recommendation("Open the doors", "Say [मानव]{lang=hi} once.");
    assertTrue(reported().contains("script-in-pdf 4:6+1"), reported().toString());
  }
}
