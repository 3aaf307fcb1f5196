package org.rapporteur.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.diagnostic.Severity;

/** The key {@code rules} of report.yaml. */
class RuleLevelsTest {

  @TempDir Path folder;

  private ReportOnDisk project;

  @BeforeEach
  void write() throws IOException {
    project = ReportOnDisk.in(folder);
    project.write("content/report.fr.yaml", "title: Un rapport\n");
  }

  @ParameterizedTest
  @CsvSource({"off, ", "warning, WARNING", "error, ERROR"})
  void setTheSeverityOfARule(String level, Severity severity) throws IOException {
    project.add(ReportOnDisk.REPORT, "rules: {unused-translation: " + level + "}");
    project.load();
    assertEquals(
        severity == null ? List.of() : List.of(severity),
        project.reported().stream().map(d -> d.severity()).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "unused-translations: off, unused-translations, there is no rule “unused-translations”, Did you"
        + " mean “unused-translation”?",
    "zzzzzzzzzzzz: off, zzzzzzzzzzzz, there is no rule “zzzzzzzzzzzz”, Run  rapporteur check"
        + " --list-rules  to list all rules.",
    "unused-translation: warnin, warnin, a rule cannot be set to “warnin”, Did you mean “warning”?"
        + " Use off",
    "unused-translation: zzzzzz, zzzzzz, a rule cannot be set to “zzzzzz”, 'Use off, warning or"
        + " error.'",
    "broken-reference: warning, warning, “broken-reference” is always an error, Remove this line"
        + " and fix the problems",
    "broken-reference: off, off, “broken-reference” is always an error, Remove this line and fix"
        + " the problems",
  })
  void anInvalidSettingIsReported(String setting, String at, String message, String help)
      throws IOException {
    java.nio.file.Files.delete(project.path("content/report.fr.yaml"));
    project.add(ReportOnDisk.REPORT, "rules: {" + setting + "}");
    project.load();
    assertEquals(List.of("rule-setting: " + message), project.problems());
    assertEquals(List.of(at), project.problemTexts());
    assertTrue(project.reported().get(0).help().startsWith(help), project.reported().get(0).help());
  }

  /** An invalid setting does not hide the valid ones. */
  @Test
  void theOtherSettingsStillApply() throws IOException {
    project.add(
        ReportOnDisk.REPORT, "rules: {zzzzzzzzzzzz: off, unused-translation: off, raw-html: x}");
    project.load();
    assertEquals(
        List.of(
            "rule-setting: there is no rule “zzzzzzzzzzzz”",
            "rule-setting: a rule cannot be set to “x”"),
        project.problems());
  }

  @Test
  void anInvalidLevelDoesNotChangeTheRule() throws IOException {
    project.add(ReportOnDisk.REPORT, "rules: {unused-translation: none}");
    project.load();
    assertEquals(
        List.of("rule-setting", "unused-translation"),
        project.reported().stream().map(d -> d.rule().id()).sorted().toList());
  }
}
