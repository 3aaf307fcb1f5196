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
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Theme;

/** The themes of a report, and the recommendations in their folders. */
class ThemesTest {

  @TempDir Path folder;

  private ReportOnDisk project;

  @BeforeEach
  void write() throws IOException {
    project = ReportOnDisk.in(folder);
    recommendation("wa-2", "title: Two");
    recommendation("wa-10", "title: Ten");
  }

  private void recommendation(String id, String lines) throws IOException {
    project.write(
        "content/themes/01-water/" + id + ".md", "---\n" + lines + "\n---\nDo " + id + ".\n");
  }

  private void order(String ids) throws IOException {
    project.write(ReportOnDisk.THEME, "---\ntitle: Water\norder: [" + ids + "]\n---\nAbout.\n");
  }

  private List<String> ids(boolean drafts) {
    return project.load(drafts).orElseThrow().editions().get(0).report().recommendations().stream()
        .map(Recommendation::id)
        .map(Object::toString)
        .toList();
  }

  @Test
  void areInTheOrderOfTheirNumbers() throws IOException {
    for (String name : List.of("2-b", "10-a", "002-a", "1234567-z", "01-zoo", "000005-e")) {
      project.write("content/themes/" + name + "/theme.md", "---\ntitle: T\n---\nT.\n");
    }
    assertEquals(
        List.of("water", "zoo", "a", "b", "e", "a", "z"),
        project.report().themes().stream().map(Theme::slug).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "Water, bad-file-name, “Water” is not a valid name for the folder of a theme",
    "1-Water, bad-file-name, “1-Water” is not a valid name for the folder of a theme",
    "01-AAA, bad-file-name, “01-AAA” is not a valid name for the folder of a theme",
  })
  void aFolderWithAnotherNameIsReported(String name, String rule, String message)
      throws IOException {
    project.write("content/themes/" + name + "/theme.md", "---\ntitle: T\n---\nT.\n");
    project.load();
    assertEquals(List.of(rule + ": " + message), project.problems());
  }

  @Test
  void aNameHasAtMost80Characters() throws IOException {
    project.write("content/themes/02-" + "a".repeat(77) + "/theme.md", "---\ntitle: T\n---\nT.\n");
    assertEquals(2, project.report().themes().size());
    assertEquals(List.of(), project.problems());
    project.write("content/themes/03-" + "a".repeat(78) + "/theme.md", "---\ntitle: T\n---\nT.\n");
    assertEquals(2, project.report().themes().size());
    assertEquals(1, project.problems().size());
  }

  @ParameterizedTest
  @CsvSource({
    "nd-3.md, 'Move it to the folder of its theme, such as 01-detention/.'",
    "nd-3.docx, Save its text as a file that ends in .md",
  })
  void aFileBesideTheThemesIsReported(String name, String help) throws IOException {
    project.write("content/themes/" + name, "x\n");
    project.load();
    assertEquals(
        List.of("not-a-folder: this is a file, but a theme is a folder"), project.problems());
    assertTrue(project.reported().get(0).help().contains(help), project.problems().toString());
  }

  /** Problems of the recommendations are reported in the same run. */
  @Test
  void aFolderWithoutItsThemeIsReported() throws IOException {
    java.nio.file.Files.delete(project.path(ReportOnDisk.THEME));
    recommendation("wa-2", "title: Two\nunknown: x");
    project.load();
    assertEquals(
        List.of(
            "missing-key: this theme has no theme.md",
            "unknown-key: “unknown” is not a key of a recommendation"),
        project.problems());
    project.write(ReportOnDisk.THEME, "About.\n");
    project.load();
    assertEquals(
        List.of(
            "front-matter-missing: a theme must begin with a line “---”",
            "unknown-key: “unknown” is not a key of a recommendation"),
        project.problems());
  }

  @Test
  void recommendationsAreInTheOrderOfTheirNumbers() {
    assertEquals(List.of("wa-1", "wa-2", "wa-10"), ids(false));
  }

  @Test
  void recommendationsAreInTheOrderOfTheTheme() throws IOException {
    order("wa-10, wa-1, wa-2");
    assertEquals(List.of("wa-10", "wa-1", "wa-2"), ids(false));
    assertEquals(List.of(), project.problems());
  }

  @ParameterizedTest
  @CsvSource({
    "'wa-10, wa-1', wa-10, 'the order omits wa-2', 'List every recommendation of the theme, or"
        + " remove the key.'",
    "'wa-10, wa-1, wa-2, wa-1', wa-1, “wa-1” appears twice in the order, wa-1",
    "'wa-10, wa-1, wa-2, wa-3', wa-3, this theme has no recommendation “wa-3”, Did you mean",
    "'wa-10, wa-1, wa-2, water', water, this theme has no recommendation “water”, 'Use the ids of"
        + " this theme: wa-1, wa-2, wa-10.'",
  })
  void anOrderWithAProblemIsReported(String order, String at, String message, String help)
      throws IOException {
    order(order);
    assertEquals(List.of("wa-10", "wa-1", "wa-2"), ids(false));
    assertEquals(List.of(message), project.reported().stream().map(Diagnostic::message).toList());
    assertEquals(List.of(at), project.problemTexts());
    assertTrue(project.reported().get(0).help().contains(help), project.problems().toString());
  }

  @Test
  void anErasedRecommendationIsNotInTheOrder() throws IOException {
    project.write("content/themes/01-water/wa-2.md", "---\nstatus: erased\n---\n");
    order("wa-10, wa-1");
    assertEquals(List.of("wa-10", "wa-1"), ids(false));
    assertEquals(List.of(), project.problems());
    order("wa-10, wa-2, wa-1");
    assertEquals(List.of("wa-10", "wa-1"), ids(false));
    assertEquals(List.of("unknown-id: “wa-2” was erased"), project.problems());
    assertEquals("Remove it from the order.", project.reported().get(0).help());
  }

  @Test
  void draftsAreReadIfTheyAreAskedFor() throws IOException {
    recommendation("wa-2", "title: Two\nstatus: draft\naliases: old/");
    assertEquals(List.of("wa-1", "wa-2", "wa-10"), ids(true));
    assertEquals(List.of("wa-1", "wa-10"), ids(false));
    assertEquals(
        List.of("wa-2 DRAFT [old/] content/themes/01-water/wa-2.md"),
        project.report().themes().get(0).unpublished().stream()
            .map(each -> each.id() + " " + each.status() + " " + each.aliases() + " " + each.file())
            .toList());
    order("wa-10, wa-2, wa-1");
    assertEquals(List.of("wa-10", "wa-1"), ids(false));
    assertEquals(List.of(), project.problems());
  }

  @ParameterizedTest
  @CsvSource({
    "fn-1, reserved-id, 'ids that begin with “fn-” or “fnref-” are reserved for footnotes', Choose"
        + " other letters",
    "Wa-3, bad-id, “Wa-3” is not a valid recommendation id, Name the file with two or more"
        + " lower-case letters",
    "wa-1 - Copy, bad-id, “wa-1 - Copy” is not a valid recommendation id, 'If it is a copy of"
        + " wa-1.md, delete it.'",
    "Copie de wa-1, bad-id, “Copie de wa-1” is not a valid recommendation id, 'If it is a copy of"
        + " wa-1.md, delete it.'",
  })
  void aFileWithAnotherNameIsReported(String name, String rule, String message, String help)
      throws IOException {
    recommendation(name, "title: Three");
    assertEquals(List.of("wa-1", "wa-2", "wa-10"), ids(false));
    assertEquals(List.of(rule + ": " + message), project.problems());
    assertTrue(project.reported().get(0).help().startsWith(help), project.problems().toString());
  }
}
