package org.rapporteur.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Severity;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.Asset;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.ReportMetadata;

/** Assembles texts, translations, references and assets from the files of a report. */
class SiteLoaderTest {

  @TempDir Path folder;
  private ReportFiles files;

  @BeforeEach
  void writeReport() throws IOException {
    files = ReportFiles.in(folder);
  }

  @Test
  void aTranslationReplacesOnlyTheTextsItHas() throws IOException {
    files.write(
        "site.yaml",
        "title: S\nbase-url: https://example.org/r/\neditions:\n  - content: content\n"
            + "  - {content: content, base: fr/, language: fr}\n");
    files.replace("content/report.yaml", "base-url: https://example.org/r/\n", "");
    files.replace("content/report.yaml", "moved-from: [https://example.org/old/]\n", "");
    files.write("content/report.fr.yaml", "title: Un rapport\nsummary: En bref.\n");
    files.write("content/themes/01-water/theme.fr.md", "---\ntitle: L’eau\n---\nSur l’eau.\n");
    ReportMetadata french = files.load().orElseThrow().editions().get(1).report().metadata();
    assertEquals(
        List.of(),
        files.diagnostics().sorted().stream().filter(d -> d.severity() == Severity.ERROR).toList());
    assertEquals(new Phrase("Un rapport", "fr"), french.title());
    assertEquals(new Phrase("Report", "en"), french.shortTitle());
    assertEquals("En bref.", french.summary().prose().plain());
    files.write("content/report.fr.yaml", "title: Un rapport\nunknown: x\n");
    Diagnostics again = new Diagnostics();
    new SiteLoader(folder, false).load(again);
    assertTrue(
        again.sorted().stream().anyMatch(d -> d.message().startsWith("“unknown” is not a key")),
        again.sorted().toString());
  }

  @Test
  void aProblemInATextIsAtItsPlace() throws IOException {
    for (String value : List.of("One [[wa-9", "\"One [[wa-9\"")) {
      files.write(
          "content/report.yaml",
          Files.readString(files.path("content/report.yaml")).replaceAll("summary: .*\n", "")
              + "summary: "
              + value.replace("[[wa-9", "<b>x</b>")
              + "\n");
      Diagnostics found = new Diagnostics();
      new SiteLoader(folder, false).load(found);
      Span span = found.sorted().get(0).span();
      String line = Files.readAllLines(files.path("content/report.yaml")).get(span.line() - 1);
      assertTrue(line.substring(span.column() - 1).startsWith("<b>"), span + " of " + line);
    }
  }

  /** Problems in articles: are at the words that have them, with or without quotation marks. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {"6; 99; 7", "`\"6; 99; 7\"`", "`'6; 99; 7'`"})
  void aProblemInAReferenceIsAtItsPlace(String articles) throws IOException {
    files.write(
        ReportFiles.RECOMMENDATION,
        "---\ntitle: Protect it\narticles: " + articles + "\n---\nProtect it.\n");
    files.load();
    assertEquals(1, files.messages().size(), files.messages().toString());
    Span span = files.diagnostics().sorted().get(0).span();
    String line = Files.readAllLines(files.path(ReportFiles.RECOMMENDATION)).get(span.line() - 1);
    assertEquals("99", line.substring(span.column() - 1, span.column() - 1 + span.length()));
  }

  @Test
  void anArticleHasItsStrongestOriginAndAllProvisions() throws IOException {
    files.write(
        "content/themes/01-water/theme.md", "---\ntitle: W\narticles: 6, 9(1), 14\n---\nAbout.\n");
    files.write(
        ReportFiles.RECOMMENDATION,
        "---\ntitle: Protect it\narticles: 9(3), 10\n---\nUnder article 14 (1) of the Covenant.\n");
    assertEquals(
        List.of(
            "iccpr/6 INHERITED [iccpr/6]",
            "iccpr/9 EXPLICIT [iccpr/9(1), iccpr/9(3)]",
            "iccpr/10 EXPLICIT [iccpr/10]",
            "iccpr/14 INLINE [iccpr/14, iccpr/14(1)]"),
        files.report().recommendations().get(0).references().stream()
            .map(r -> r.article() + " " + r.origin() + " " + r.provisions())
            .toList());
  }

  @Test
  void readsAssetsInFoldersInTheOrderOfTheirPaths() throws IOException {
    files.write("content/assets/b.csv", "x\n");
    files.write("content/assets/a/d.csv", "x\n");
    files.write("content/assets/a/c/e.csv", "x\n");
    files.write("content/assets/.hidden", "x\n");
    assertEquals(
        List.of("assets/a/c/e.csv", "assets/a/d.csv", "assets/b.csv"),
        files.report().assets().stream().map(Asset::path).toList());
    assertEquals(List.of(), files.messages());
  }

  @Test
  void aFileThatIsNotUtf8IsReportedWhereItIsNot() throws IOException {
    byte[] latin = "---\ntitle: caf\u00E9\n---\nDo.\n".getBytes(StandardCharsets.ISO_8859_1);
    Files.write(files.path(ReportFiles.RECOMMENDATION), latin);
    files.load();
    Diagnostic encoding = files.diagnostics().sorted().get(0);
    assertEquals(Rule.INVALID_UTF8, encoding.rule());
    assertEquals(Span.at(ReportFiles.RECOMMENDATION, 2, 11), encoding.span());
  }
}
