package org.rapporteur.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
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
import org.rapporteur.model.LinkTarget;
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

  /** However the value is written, the place that is reported is within a line of it. */
  @ParameterizedTest
  @CsvSource({
    "'\"6; \\u0039\\u0039; 7\"', 3",
    "'>-~  6;~  99;~  7', 3",
    "'|~  6~  99', 3",
    "'\"6;~  99; 7\"', 3",
    "'6;~  999999999999999', 3",
  })
  void aProblemInALongReferenceIsWithinItsLine(String articles, int line) throws IOException {
    files.write(
        ReportFiles.RECOMMENDATION,
        "---\ntitle: Protect it\narticles: "
            + articles.replace('~', '\n')
            + "\n---\nProtect it.\n");
    files.load();
    Span span = files.diagnostics().sorted().get(0).span();
    assertEquals(line, span.line());
    int length = Files.readAllLines(files.path(ReportFiles.RECOMMENDATION)).get(line - 1).length();
    assertTrue(span.column() >= "articles: ".length(), span.toString());
    assertTrue(span.column() - 1 + span.length() <= length, span + " of " + length);
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
    files.write("content/assets/a-1.csv", "x\n");
    files.write("content/assets/a/d.csv", "x\n");
    files.write("content/assets/a/c/e.csv", "x\n");
    files.write("content/assets/.hidden", "x\n");
    assertEquals(
        List.of("assets/a-1.csv", "assets/a/c/e.csv", "assets/a/d.csv", "assets/b.csv"),
        files.report().assets().stream().map(Asset::path).toList());
    assertEquals(List.of(), files.messages());
  }

  @Test
  void anAssetIsInspected() throws IOException {
    files.write(
        "content/assets/map.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>x()</script></svg>\n");
    files.load();
    assertEquals(
        List.of("svg-script content/assets/map.svg"),
        files.diagnostics().sorted().stream()
            .map(d -> d.rule().id() + " " + d.span().file())
            .toList());
  }

  /** A link is relative to the file in which it is. */
  @Test
  void aLinkLeadsToAnotherFileOfTheReport() throws IOException {
    files.write("content/assets/map.csv", "x\n");
    files.write(
        ReportFiles.RECOMMENDATION,
        "---\ntitle: Protect it\n---\nProtect [it](../../assets/map.csv), [so](theme.md#a).\n");
    assertEquals(
        List.of(
            new LinkTarget.ToFile("assets/map.csv", ""),
            new LinkTarget.ToFile("themes/01-water/theme.md", "a")),
        files.report().recommendations().get(0).demand().prose().targets());
    assertEquals(List.of(), files.messages());
  }

  /** A link to an article that does not exist is reported at its place, and cites nothing. */
  @ParameterizedTest
  @CsvSource({
    "[[iccpr/9(1)]], iccpr/9(1), ''",
    "[[iccprr/9]], '', unknown-instrument",
    "[[iccpr/999]], '', unknown-article",
  })
  void aBracketedArticleIsCitedOrReported(String link, String provision, String rule)
      throws IOException {
    files.write(
        ReportFiles.RECOMMENDATION,
        "---\ntitle: Protect it\ninherit-articles: false\n---\nProtect it, see " + link + ".\n");
    assertEquals(
        provision,
        files.report().recommendations().get(0).references().stream()
            .flatMap(reference -> reference.provisions().stream())
            .map(Object::toString)
            .collect(Collectors.joining()));
    List<Diagnostic> reported = files.diagnostics().sorted();
    assertEquals(rule, reported.stream().map(d -> d.rule().id()).collect(Collectors.joining()));
    reported.forEach(
        d -> assertEquals(List.of(5, 17), List.of(d.span().line(), d.span().column())));
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
