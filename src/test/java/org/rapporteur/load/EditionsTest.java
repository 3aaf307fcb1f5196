package org.rapporteur.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Severity;
import org.rapporteur.model.Edition;
import org.rapporteur.model.Site;

/** What site.yaml lists, and which reports a project must contain. */
class EditionsTest {

  private static final String LEDGER =
      "version: 1\naddresses:\n- {address: \"r/wa-1/\", id: wa-1, since: 2026-11-24}\n";

  @TempDir Path folder;

  private ReportOnDisk project;

  @BeforeEach
  void write() throws IOException {
    project = ReportOnDisk.in(folder);
  }

  private void site(String editions) throws IOException {
    project.write("site.yaml", "title: S\nbase-url: https://example.org/r/\n" + editions);
  }

  @Test
  void aFolderThatDoesNotExistIsReported() {
    Diagnostics diagnostics = new Diagnostics();
    assertEquals(Optional.empty(), new SiteLoader(folder.resolve("none"), false).load(diagnostics));
    assertEquals("there is no project folder here", diagnostics.sorted().get(0).message());
  }

  @Test
  void editionsAreInTheOrderOfTheirBases() throws IOException {
    site("editions:\n- {content: content, base: z/, language: fr}\n- content: content\n");
    project.replace(ReportOnDisk.REPORT, "base-url: https://example.org/r/\n", "");
    Site site = project.load().orElseThrow();
    assertEquals(List.of("", "z/"), site.editions().stream().map(Edition::base).toList());
    assertEquals(Optional.of("https://example.org/r/"), site.baseUrl());
  }

  @ParameterizedTest
  @CsvSource({"'', WARNING", "'rules: {unused-translation: error}', ERROR"})
  void theRulesOfASiteApplyToAllEditions(String rules, Severity expected) throws IOException {
    site(rules + "\neditions: [{content: content}]\n");
    project.replace(ReportOnDisk.REPORT, "base-url: https://example.org/r/\n", "");
    project.write("content/report.fr.yaml", "title: Un rapport\n");
    project.load();
    assertEquals(List.of(expected), project.reported().stream().map(d -> d.severity()).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "editions: []\n"})
  void aSiteWithoutEditionsIsReportedOnce(String editions) throws IOException {
    site(editions);
    assertEquals(Optional.empty(), project.load());
    assertEquals(List.of("bad-site: the site has no editions"), project.problems());
  }

  /** A list with another problem has that problem only. */
  @Test
  void anInvalidListOfEditionsIsNotCalledEmpty() throws IOException {
    site("editions: usa\n");
    assertEquals(Optional.empty(), project.load());
    assertEquals(
        List.of("wrong-type"), project.reported().stream().map(d -> d.rule().id()).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "'{content: content, base: USA/}', “USA/” is not a valid base",
    "'{content: content, base: usa}', “usa” is not a valid base",
    "'{content: ../content}', “../content” is not a valid name for a folder of the project",
    "'{content: _content}', “_content” is not a valid name for a folder of the project",
  })
  void anInvalidEditionIsReported(String edition, String message) throws IOException {
    site("editions:\n- " + edition + "\n");
    assertEquals(Optional.empty(), project.load());
    assertEquals(List.of("bad-site: " + message), project.problems());
  }

  @Test
  void anEditionNeedsItsFolder() throws IOException {
    site("editions:\n- {base: usa/}\n");
    assertEquals(Optional.empty(), project.load());
    assertEquals(List.of("missing-key: an edition lacks the key “content”"), project.problems());
    site("editions:\n- {content: usa}\n");
    assertEquals(Optional.empty(), project.load());
    assertEquals(List.of("no-report: there is no report here"), project.problems());
    assertEquals("usa/report.yaml", project.reported().get(0).span().file());
  }

  @Test
  void aReportHasAtMostFiftyEditions() throws IOException {
    StringBuilder editions = new StringBuilder("editions:\n");
    for (int i = 0; i < ListLimits.LANGUAGES; i++) {
      editions.append("- {content: usa, base: e").append(i).append("/}\n");
    }
    site(editions.toString());
    project.load();
    assertTrue(
        project.problems().stream().noneMatch(p -> p.startsWith("too-large")),
        project.problems().toString());
    site(editions + "- {base: x/}\n- {content: usa, base: last/}\n");
    assertEquals(Optional.empty(), project.load());
    assertEquals(List.of("too-large: “usa” has more than 50 editions"), project.problems());
    assertEquals(5 + ListLimits.LANGUAGES, project.reported().get(0).span().line());
  }

  @Test
  void aTranslationWithoutAnEditionIsReported() throws IOException {
    project.write("content/report.fr.yaml", "title: Un rapport\n");
    String unused =
        "unused-translation: no edition of this report is in “fr”, so this translation is not used";
    project.load();
    assertEquals(List.of(unused), project.problems());
    site("editions: [{content: content}]\n");
    project.replace(ReportOnDisk.REPORT, "base-url: https://example.org/r/\n", "");
    project.load();
    assertEquals(List.of(unused), project.problems());
    site("editions:\n- {content: content}\n- {content: content, base: fr/, language: fr}\n");
    project.load();
    assertTrue(!project.problems().contains(unused), project.problems().toString());
  }

  /** An edition with errors is not loaded, which does not make the translations unused. */
  @Test
  void aTranslationIsNotUnusedIfItsEditionHasErrors() throws IOException {
    project.write("content/report.fr.yaml", "title: Un rapport\n");
    site("editions:\n- {content: content}\n- {content: content, base: FR/, language: fr}\n");
    project.replace(ReportOnDisk.REPORT, "base-url: https://example.org/r/\n", "");
    project.load();
    assertEquals(List.of("bad-site: “FR/” is not a valid base"), project.problems());
  }

  @Test
  void aPublishedReportThatNoEditionContainsIsReported() throws IOException {
    project.write("older/report.yaml", "title: Older\n");
    project.write("older/permalinks.yaml", LEDGER);
    String lost =
        "lost-address: the report in older/ was published, but no edition of this site contains it";
    project.load();
    assertEquals(List.of(lost), project.problems());
    assertEquals("older/permalinks.yaml", project.reported().get(0).span().file());
    site("editions: [{content: content}]\n");
    project.replace(ReportOnDisk.REPORT, "base-url: https://example.org/r/\n", "");
    project.load();
    assertEquals(List.of(lost), project.problems());
    project.write("content/permalinks.yaml", LEDGER);
    project.load();
    assertEquals(List.of(), project.problems());
    project.write("older/permalinks.yaml", LEDGER + "bases: [\"old/\"]\n");
    project.load();
    assertEquals(List.of(lost), project.problems());
  }
}
