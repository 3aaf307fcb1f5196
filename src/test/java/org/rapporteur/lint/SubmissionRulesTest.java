package org.rapporteur.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.SmallProject;
import org.rapporteur.diagnostic.Rule;

/** What the form of a submission requires, and what meets it. */
class SubmissionRulesTest {

  private static final String FORM = "content/form.yaml";

  @TempDir Path folder;
  private SmallProject project;

  @BeforeEach
  void write() throws IOException {
    project = SmallProject.in(folder);
    project.replace("content/report.yaml", "downloads: []", "submission: {form: form.yaml}");
  }

  private List<String> reported(Rule rule) {
    return project.lint().stream().filter(d -> d.rule() == rule).map(d -> d.message()).toList();
  }

  /** SmallProject has a theme “Water”, and a recommendation with a section “Why this matters”. */
  @Test
  void aThemeOrASectionIsARequiredHeading() throws IOException {
    project.write(FORM, "name: F\nheadings: [water, Why This Matters, Facts]\n");
    assertEquals(
        List.of("the form requires the heading “Facts”, which no theme or section has"),
        reported(Rule.SUBMISSION_HEADING));
  }

  @Test
  void aSubmissionMayHaveExactlyTheWordsThatAreAllowed() throws IOException {
    int all = words(1);
    assertEquals(all, words(all - 1));
    assertEquals(0, words(all));
  }

  /** The number of words that a limit is exceeded with; 0 if it is not exceeded. */
  private int words(int limit) throws IOException {
    project.write(FORM, "name: F\nlimits: [{by: organisation, words: " + limit + "}]\n");
    return reported(Rule.SUBMISSION_TOO_LONG).stream()
        .mapToInt(m -> Integer.parseInt(m.replaceAll("the submission has (\\d+) words.*", "$1")))
        .sum();
  }
}
