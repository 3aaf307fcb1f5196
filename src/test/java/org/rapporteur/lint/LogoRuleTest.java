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

/** The logo is an image in the content folder; the file of a logo is a used file. */
class LogoRuleTest {

  private static final String SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>";

  @TempDir Path folder;
  private SmallProject project;

  @BeforeEach
  void write() throws IOException {
    project = SmallProject.in(folder);
  }

  private void logo(String path) throws IOException {
    project.replace("content/report.yaml", "downloads: []", "logo: " + path);
  }

  private List<String> reported() {
    return project.lint().stream()
        .filter(d -> d.rule() == Rule.DEAD_LINK || d.rule() == Rule.UNUSED_ASSET)
        .map(d -> d.rule().id() + " " + d.span().line() + ": " + d.message() + ". " + d.help())
        .toList();
  }

  @Test
  void aLogoThatDoesNotExistIsReported() throws IOException {
    logo("assets/logo.svg");
    assertEquals(
        List.of(
            "dead-link 9: there is no image “assets/logo.svg” in the content folder. Put the image"
                + " into content/assets/ and write its path, such as assets/logo.svg."),
        reported());
  }

  @Test
  void anImageOfTheFolderIsProposed() throws IOException {
    project.write("content/assets/sign.svg", SVG);
    project.write("content/assets/data.csv", "a\n");
    project.write(
        "content/pages/about.md",
        "---\ntitle: About\n---\n![A sign](../assets/sign.svg), [data](../assets/data.csv).\n");
    logo("assets/data.csv");
    assertEquals(
        List.of(
            "dead-link 9: there is no image “assets/data.csv” in the content folder."
                + " Write the path of an image, such as assets/sign.svg."),
        reported());
  }

  @Test
  void anImageIsALogoAndUsed() throws IOException {
    project.write("content/assets/sign.svg", SVG);
    logo("assets/sign.svg");
    assertEquals(List.of(), reported());
  }
}
