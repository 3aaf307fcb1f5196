package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Rule;

/** Tests files of a project's own templates that would break the site. */
class CustomFilesTest {

  @TempDir Path temporary;
  private SmallProject project;

  @BeforeEach
  void begin() throws IOException {
    project = SmallProject.in(temporary.resolve("project"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "data/recommendations.json",
        "data/citations.bib",
        "feed.xml",
        "report.epub",
        "data/new.txt"
      })
  void anEmptyFileIsRejected(String file) throws IOException {
    for (String text : List.of("", " \n\t", "<#-- nothing -->", "<#list [] as x>x</#list>")) {
      project.write("templates/files/" + file + ".ftl", text);
      assertRejected("templates/files/" + file + ".ftl", "empty");
    }
    project.write("templates/files/" + file + ".ftl", "something");
    assertEquals(List.of(), project.check());
    assertEquals("something", project.build().get(file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "r",
        "r/de-1",
        "R/DE-1",
        "themes",
        "data",
        "assets",
        "about/index.html/y",
        "sitemap.xml/new",
        "robots.TXT"
      })
  void aFileAtThePathOfAFolderIsRejected(String file) throws IOException {
    project.build();
    project.write("templates/files/" + file + ".ftl", "text");
    assertRejected("templates/files/" + file + ".ftl", "cannot exist together");
    project.delete("site");
    assertRejected("templates/files/" + file + ".ftl", "cannot exist together");
  }

  @Test
  void oneFileAtThePathOfAnothersFolderIsRejected() throws IOException {
    project.write("templates/files/mine.ftl", "text");
    project.write("templates/files/mine/list.txt.ftl", "text");
    assertRejected("templates/files/mine/list.txt.ftl", "cannot exist together");
  }

  @Test
  void theAddressOfTheArchiveIsReserved() throws IOException {
    project.replace("content/report.yaml", "downloads: []", "downloads: [zip]");
    project.write("templates/files/report.zip.ftl", "text");
    assertRejected("templates/files/report.zip.ftl", "archive");
  }

  private void assertRejected(String template, String words) {
    for (List<Diagnostic> found : List.of(project.check(), project.outcome().diagnostics())) {
      assertEquals(1, found.size(), found.toString());
      assertEquals(Rule.TEMPLATE_FAULT, found.get(0).rule());
      assertTrue(found.get(0).message().contains(words), found.toString());
      assertTrue(
          found.get(0).span().file().matches(template + "|templates/files/mine.ftl"),
          found.toString());
    }
  }
}
