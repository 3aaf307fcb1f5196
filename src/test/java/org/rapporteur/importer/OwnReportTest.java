package org.rapporteur.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.build.BuildRequest;
import org.rapporteur.build.DownloadOutcome;
import org.rapporteur.build.Progress;
import org.rapporteur.build.Rapporteur;
import org.rapporteur.cache.SharedCache;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.importer.outline.ValueMap;
import org.rapporteur.load.SiteLoader;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Report;
import org.rapporteur.model.Theme;

/**
 * A report that is written as a Word document, and imported again, has the same recommendations.
 */
class OwnReportTest {

  /** The language is that of the file. */
  private static final ImportOptions OPTIONS =
      new ImportOptions(
          Optional.empty(),
          Optional.of("An organisation"),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Map.of(),
          ValueMap.NONE,
          false,
          false);

  @TempDir Path folder;

  @Test
  void thisReportComesBack() throws Exception {
    copy(Path.of("content"), folder.resolve("first/content"));
    comesBack("en");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ar"})
  void aReportWithAllFactsComesBack(String language) throws Exception {
    writeReport(language, "");
    comesBack(language);
  }

  @Test
  void aSubmissionWithNumberedParagraphsComesBack() throws Exception {
    write("form.yaml", "name: A form\ndetails: true\nnumbered-paragraphs: true\n");
    writeReport("fr", "submission: {form: form.yaml}\n");
    comesBack("fr");
  }

  private void writeReport(String language, String more) throws IOException {
    write(
        "report.yaml",
        """
        title: "Rapport 2026"
        language: %s
        wording: verbatim
        source: {title: "Rapport", url: "https://example.org/a"}
        authors: [{name: Organisation A, kind: org}]
        instrument: iccpr
        contact: {name: Organisation A}
        """
                .formatted(language)
            + more);
    write("themes/01-one/theme.md", "---\ntitle: Un\narticles: ICCPR art. 2\n---\n\nTexte.\n");
    write(
        "themes/01-one/de-7.md",
        """
        ---
        title: "Titre"
        number: "140.23"
        types: [law, data]
        articles: ["ICCPR art. 9", "CAT arts. 3, 14"]
        addressees: ["Ministère A et B", "Conseil, C"]
        affected: [Groupe A]
        recommended-by: [Peru, Chile]
        date: 2025
        sdgs: ["16.3"]
        source: "Chapitre 2: suite"
        ---
        Demande *une* chose.[^1]

        (a) première
        (b) deuxième

        [^1]: Une note.

        ## Pourquoi

        > Citation

        1. Liste
        2. suite

        | A | B |
        |---|---|
        | c | d |
        """);
    write("themes/01-one/de-9.md", "---\n{}\n---\nSans titre.\n");
  }

  private void comesBack(String language) throws Exception {
    Path first = folder.resolve("first");
    DownloadOutcome download =
        new Rapporteur(request(first), SharedCache.OF_ALL_TESTS, Progress.none())
            .buildDownload("report.docx", folder);
    assertTrue(download.written().isPresent(), () -> download.outcome().diagnostics().toString());
    ImportResult result =
        new Importer(OPTIONS).read(folder.resolve("report.docx"), folder.resolve("project"));
    for (Map.Entry<String, String> entry : result.created().entrySet()) {
      Path path = folder.resolve("project").resolve(entry.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, entry.getValue());
    }
    assertEquals(
        List.of(),
        result.account().leftOut().stream()
            .filter(
                use -> !use.purpose().matches(".* the program generates|a page (header|footer)"))
            .toList());
    List<String> before = recommendations(first);
    List<String> after = recommendations(folder.resolve("project"));
    for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
      assertEquals(before.get(i), after.get(i));
    }
    assertEquals(before.size(), after.size());
    assertEquals(language, report(folder.resolve("project")).metadata().language().tag());
  }

  private static BuildRequest request(Path project) {
    return new BuildRequest(
        project,
        project.resolve("site"),
        Optional.empty(),
        Optional.empty(),
        false,
        false,
        LocalDate.of(2026, 11, 24));
  }

  private static Report report(Path project) {
    Diagnostics diagnostics = new Diagnostics();
    Report report =
        new SiteLoader(project, false).load(diagnostics).orElseThrow().editions().get(0).report();
    assertFalse(diagnostics.hasErrors(), () -> diagnostics.sorted().toString());
    return report;
  }

  /** Each recommendation that is published, with what the document contains of it. */
  private static List<String> recommendations(Path project) {
    List<String> all = new ArrayList<>();
    for (Theme theme : report(project).themes()) {
      all.add("# " + theme.title().text() + " " + theme.provisions());
      for (Recommendation each : theme.published()) {
        all.add(
            String.join(
                "\n",
                each.id() + " " + each.number() + " " + each.title().text(),
                each.demand().prose().plain(),
                each.layers().stream()
                    .map(l -> l.title().text() + ": " + l.text().prose().plain())
                    .toList()
                    .toString(),
                each.references().toString(),
                each.facts().types().toString(),
                each.facts().addressees().toString(),
                each.facts().affected().toString(),
                each.facts().recommendedBy().toString(),
                each.facts().date().toString(),
                each.facts().sdgs().toString(),
                each.facts().source().toString()));
      }
    }
    return all;
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve("first/content").resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }
}
