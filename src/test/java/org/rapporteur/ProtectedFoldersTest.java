package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.build.ProtectedFolders;

class ProtectedFoldersTest {

  @TempDir Path temp;
  private Path project;

  @BeforeEach
  void write() throws IOException {
    project = temp.resolve("work/project");
    Files.createDirectories(project.resolve("content/themes/01-a"));
    Files.createDirectories(project.resolve("content/assets"));
    Files.createDirectories(project.resolve("usa/themes"));
    Files.writeString(project.resolve("content/report.yaml"), "title: A\n");
    Files.writeString(project.resolve("usa/report.yaml"), "title: A\n");
    Files.createDirectories(temp.resolve("elsewhere"));
    Files.createSymbolicLink(temp.resolve("link"), project.resolve("content/assets"));
    Files.createSymbolicLink(temp.resolve("work/self"), project);
    Files.createSymbolicLink(project.resolve("public"), temp.resolve("elsewhere"));
  }

  private Optional<String> reason(String output) throws IOException {
    return new ProtectedFolders(project, Optional.empty()).reasonAgainst(temp.resolve(output));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "work",
        "work/project",
        "work/self",
        "work/self/content",
        "work/self/content/assets/site",
        "work/project/content",
        "work/project/content/",
        "work/project/content/new/site",
        "work/project/Content/site",
        "work/project/usa/site",
        "work/project/./content",
        "work/project/new/../content",
        "work/project/templates",
        "work/project/templates/site",
        "work/project/site.yaml",
        "work/project/.github/site",
        "work/project/.git",
        "work/project/.git/site",
        "work/project/deep/.hg/site",
        "elsewhere/.GIT/site",
        "link",
        "link/site",
        "link/new/site"
      })
  void rejectsTheProjectsInputAndVersionControl(String output) throws IOException {
    assertEquals(true, reason(output).isPresent(), output);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "work/project/site",
        "work/project/public/site",
        "work/project/content-site",
        "work/project/.site",
        "work/project/build/content",
        "work/other",
        "elsewhere",
        "elsewhere/templates/site",
        "link-of-another-name/site"
      })
  void acceptsOtherFolders(String output) throws IOException {
    assertEquals(Optional.empty(), reason(output), output);
  }

  @Test
  void rejectsTheTemplatesFolderAndItsParents() throws IOException {
    Path templates = Files.createDirectories(temp.resolve("elsewhere/design/mine"));
    ProtectedFolders folders = new ProtectedFolders(project, Optional.of(templates));
    assertEquals(true, folders.reasonAgainst(templates.resolve("site")).isPresent());
    assertEquals(true, folders.reasonAgainst(templates.getParent()).isPresent());
    assertEquals(Optional.empty(), folders.reasonAgainst(temp.resolve("elsewhere/site")));
  }
}
