package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.build.BuildRequest;
import org.rapporteur.build.Progress;
import org.rapporteur.build.Rapporteur;
import org.rapporteur.cache.SharedCache;

/** Tests that rule settings of a report or a site apply where intended, and nowhere else. */
class RuleSettingsTest {

  private static final String REPORT =
      "title: A report\nlanguage: en\nwording: own\nauthors: {name: An organisation}\n"
          + "contact: {name: An organisation}\n";

  @TempDir Path project;

  private void report(String folder, String report) throws IOException {
    write(folder + "/report.yaml", report);
    write(folder + "/themes/01-a/theme.md", "---\ntitle: " + folder + "\n---\nText.\n");
    write(folder + "/themes/01-a/de-1.md", "---\ntitle: End\n---\nEnd <b>it.\n");
  }

  private void write(String file, String text) throws IOException {
    Path path = project.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private List<String> diagnostics() {
    return new Rapporteur(
            new BuildRequest(
                project,
                project.resolve("site"),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                LocalDate.of(2026, 11, 24)),
            SharedCache.OF_ALL_TESTS,
            Progress.none())
        .check().diagnostics().stream()
            .map(d -> d.severity().word() + " " + d.rule().id() + " " + d.span().file())
            .toList();
  }

  @Test
  void aReportsSettingsApplyToTheWholeRun() throws IOException {
    report("content", REPORT + "rules:\n  base-url-missing: off\n  raw-html: off\n");
    assertEquals(List.of(), diagnostics());
    report("content", REPORT + "rules: {base-url-missing: error, raw-html: off}\n");
    assertEquals(List.of("error base-url-missing content/report.yaml"), diagnostics());
  }

  @Test
  void aReportsSettingsApplyEvenIfItHasErrors() throws IOException {
    report(
        "content",
        "rules: {raw-html: off}\nlanguage: en\nwording: own\nauthors: {name: A}\n"
            + "contact: {name: A}\n");
    assertEquals(List.of("error missing-key content/report.yaml"), diagnostics());
  }

  @Test
  void aSitesSettingsApplyWhereItsReportsHaveNone() throws IOException {
    report("usa", REPORT);
    report("local", REPORT + "rules: {raw-html: off}\n");
    write(
        "site.yaml",
        """
        title: Two
        base-url: https://example.org/r/
        rules:
          raw-html: error
        editions:
          - {content: usa, base: usa/}
          - {content: local, base: local/}
        """);
    assertEquals(List.of("error raw-html usa/themes/01-a/de-1.md"), diagnostics());
  }

  @Test
  void aSymbolicLinkIsNotFollowed() throws IOException {
    report("content", REPORT + "base-url: https://example.org/r/\nrules: {raw-html: off}\n");
    Path outside = project.resolve("secret.txt");
    Files.writeString(outside, "x");
    Files.createDirectories(project.resolve("content/assets"));
    Files.createSymbolicLink(project.resolve("content/assets/a.txt"), outside);
    assertEquals(List.of("error symlink content/assets/a.txt"), diagnostics());
  }
}
