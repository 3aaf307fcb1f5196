package org.rapporteur.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The help for a command that runs in a folder beside or within a project. */
class ProjectSearchTest {

  @TempDir Path temporary;

  private Path project;

  @BeforeEach
  void write() throws IOException {
    project = Files.createDirectory(temporary.resolve("report"));
  }

  private void create(String file) throws IOException {
    Files.createDirectories(project.resolve(file).getParent());
    Files.writeString(project.resolve(file), "title: A\n");
  }

  private Optional<String> help(String folder) throws IOException {
    return new ProjectSearch(Files.createDirectories(project.resolve(folder))).help();
  }

  private Optional<String> above(String folder, String up) {
    return Optional.of(
        "The project is the folder “report” above: run the command there, or give the folder  "
            + project.resolve(folder).resolve(up).toString().replace('\\', '/'));
  }

  @Test
  void findsAProjectUpToFourFoldersAbove() throws IOException {
    create("content/report.yaml");
    assertEquals(above("content", ".."), help("content"));
    assertEquals(above("content/themes/01-a", "../../.."), help("content/themes/01-a"));
    assertEquals(above("1/2/3/4", "../../../.."), help("1/2/3/4"));
    assertEquals(Optional.empty(), help("1/2/3/4/5"));
  }

  @Test
  void findsASiteAbove() throws IOException {
    create("site.yaml");
    assertEquals(above("usa", ".."), help("usa"));
  }

  @Test
  void findsTheFirstProjectBelow() throws IOException {
    create("work/a/content/other.yaml");
    create("work/b/report.yaml");
    assertEquals(
        Optional.of(
            "There is a report in “b”. Name that folder “content”, or list it in a site.yaml,"
                + " below  editions:  as  - content: b"),
        help("work"));
    create("work/d/content/report.yaml");
    create("work/c/site.yaml");
    assertEquals(Optional.of("Give the folder of the project:  c"), help("work"));
  }

  @Test
  void findsNothingElsewhere() throws IOException {
    assertEquals(Optional.empty(), help("empty"));
    assertEquals(Optional.empty(), new ProjectSearch(project.resolve("none")).help());
  }

  @Test
  void helpsIfThereIsNoContent() throws IOException {
    create("a/b.txt");
    ReportOnDisk other = ReportOnDisk.in(temporary.resolve("other"));
    other.write("site.yaml", "title: A\nbase-url: https://example.org/\neditions:\n- content: x\n");
    Files.delete(other.path(ReportOnDisk.REPORT));
    other.load();
    assertEquals("Create x/report.yaml, or give another folder.", other.reported().get(0).help());
  }
}
