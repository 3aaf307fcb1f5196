package org.rapporteur.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.author.AuditText;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Severity;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.AccessibilityInfo;
import org.rapporteur.model.Asset;
import org.rapporteur.model.Audit;
import org.rapporteur.model.Download;
import org.rapporteur.model.EarlierDemand;
import org.rapporteur.model.Language;
import org.rapporteur.model.Medium;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.RecommendationFacts;
import org.rapporteur.model.Report;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.model.Site;

/** Reads every key of a report and of a recommendation from files. */
class SiteLoaderTest {

  private static final String RECOMMENDATION = "content/themes/01-water/wa-1.md";

  @TempDir Path folder;

  private final Diagnostics diagnostics = new Diagnostics();

  @BeforeEach
  void writeReport() throws IOException {
    write(
        "content/report.yaml",
        """
        title: A report
        short-title: Report
        language: en
        wording: restated
        authors:
          - name: An organisation
            kind: org
            url: https://example.net/
          - name: Ann Lee
            kind: person
        restated-by:
          name: The writers
          kind: org
        source:
          title: The original
          url: https://example.net/original
          accessed: 2026-11-20
          archived: https://example.net/archived
          symbol: INT/1
        body:
          name: Human Rights Committee
          code: CCPR
        session:
          number: 139
          from: 2026-10
          to: 2026-11-03
        state:
          name: United States
          code: USA
        submitted: 2025-12
        published: 2026-01-15
        licence:
          text: CC-BY-4.0
          source: All rights reserved
        contact:
          name: A desk
          email: a@example.org
          url: https://example.org/contact
        base-url: https://example.org/r/
        moved-from: [https://example.org/old/]
        instrument: iccpr
        downloads: [zip, epub]
        leave-out: [print/, "articles/*"]
        split-at: 12
        """);
    write("content/themes/01-water/theme.md", "---\ntitle: Water\narticles: 6\n---\nAbout.\n");
    write(RECOMMENDATION, "---\ntitle: Protect it\n---\nProtect the water.\n");
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private void replace(String file, String old, String with) throws IOException {
    String text = Files.readString(folder.resolve(file));
    assertTrue(text.contains(old), old);
    write(file, text.replace(old, with));
  }

  private Optional<Site> load() {
    return new SiteLoader(folder, false).load(diagnostics);
  }

  private Report report() {
    return load().orElseThrow().editions().get(0).report();
  }

  private List<String> messages() {
    return diagnostics.sorted().stream().map(Diagnostic::message).toList();
  }

  @Test
  void readsTheMetadataOfAReport() {
    ReportMetadata read = report().metadata();
    assertEquals(List.of(), messages());
    assertEquals(new Phrase("A report", "en"), read.title());
    assertEquals(new Phrase("Report", "en"), read.shortTitle());
    assertEquals(ReportMetadata.Wording.RESTATED, read.wording());
    assertEquals(
        List.of(
            new ReportMetadata.Author("An organisation", true, Optional.of("https://example.net/")),
            new ReportMetadata.Author("Ann Lee", false, Optional.empty())),
        read.authors());
    assertEquals(
        Optional.of(new ReportMetadata.Author("The writers", true, Optional.empty())),
        read.restatedBy());
    assertEquals(
        Optional.of(
            new ReportMetadata.Source(
                "The original",
                Optional.of("https://example.net/original"),
                PartialDate.parse("2026-11-20"),
                Optional.of("https://example.net/archived"),
                Optional.of("INT/1"))),
        read.source());
    assertEquals(
        Optional.of(new ReportMetadata.Body("Human Rights Committee", Optional.of("CCPR"))),
        read.body());
    assertEquals(
        Optional.of(
            new ReportMetadata.Session(
                Optional.of(139), PartialDate.parse("2026-10"), PartialDate.parse("2026-11-03"))),
        read.session());
    assertEquals(
        Optional.of(new ReportMetadata.State("United States", Optional.of("USA"))), read.state());
    assertEquals(PartialDate.parse("2025-12"), read.submitted());
    assertEquals(PartialDate.parse("2026-01-15"), read.published());
    assertEquals(
        Optional.of(
            new ReportMetadata.Licence(
                Optional.of("CC-BY-4.0"), Optional.of("All rights reserved"))),
        read.licence());
    assertEquals(
        Optional.of(
            new ReportMetadata.Contact(
                "A desk",
                Optional.of("a@example.org"),
                Optional.of("https://example.org/contact"))),
        read.contact());
    assertEquals(Optional.of("https://example.org/r/"), read.baseUrl());
    assertEquals(List.of("https://example.org/old/"), read.movedFrom());
    assertEquals(Optional.of("iccpr"), read.instrument());
    assertEquals(Optional.of(List.of(Download.EPUB, Download.ZIP)), read.downloads());
    assertEquals(List.of("print/", "articles/*"), read.excluded());
    assertEquals(Optional.of(12), read.splitAt());
  }

  @Test
  void theShortTitleAndTheDownloadsHaveDefaults() throws IOException {
    replace("content/report.yaml", "short-title: Report\n", "");
    replace("content/report.yaml", "downloads: [zip, epub]\n", "");
    ReportMetadata read = report().metadata();
    assertEquals(new Phrase("A report", "en"), read.shortTitle());
    assertEquals(Optional.empty(), read.downloads());
  }

  /** A key with a typo would otherwise be ignored. */
  @ParameterizedTest
  @CsvSource({
    "title: A report, the report",
    "'    kind: person', an author",
    "'  name: The writers', “restated-by”",
    "'  symbol: INT/1', the source",
    "'  code: CCPR', the body",
    "'  number: 139', the session",
    "'  code: USA', the State",
    "'  text: CC-BY-4.0', the licence",
    "'  email: a@example.org', the contact",
  })
  void anUnknownKeyIsReportedInEachMap(String before, String map) throws IOException {
    String indent = before.replaceFirst("[a-z].*", "");
    replace("content/report.yaml", before + "\n", before + "\n" + indent + "unknown: x\n");
    load();
    assertEquals(List.of("“unknown” is not a key of " + map), messages());
  }

  @Test
  void theAuthorsHaveALimitInTotal() throws IOException {
    String name = "x".repeat(990);
    StringBuilder authors = new StringBuilder();
    int count = ListLimits.AUTHOR_CHARACTERS / 1_000;
    for (int i = 0; i < count; i++) {
      authors.append("  - {name: " + name + ", url: https://a/}\n");
    }
    assertEquals(ListLimits.AUTHOR_CHARACTERS, count * (name.length() + 10));
    replace("content/report.yaml", "authors:\n", "authors:\n" + authors);
    replace("content/report.yaml", "  - name: An organisation\n    kind: org\n", "");
    replace("content/report.yaml", "    url: https://example.net/\n", "");
    replace("content/report.yaml", "  - name: Ann Lee\n    kind: person\n", "");
    load();
    assertEquals(List.of(), messages());
    replace("content/report.yaml", "authors:\n", "authors:\n  - name: A\n");
    load();
    Diagnostic tooLarge = diagnostics.sorted().get(0);
    assertEquals(Rule.TOO_LARGE, tooLarge.rule());
    assertTrue(
        tooLarge.message().contains(" " + (ListLimits.AUTHOR_CHARACTERS + 1) + " characters"),
        tooLarge.message());
  }

  @Test
  void aTranslationReplacesOnlyTheTextsItHas() throws IOException {
    write(
        "site.yaml",
        "title: S\nbase-url: https://example.org/r/\neditions:\n  - content: content\n"
            + "  - {content: content, base: fr/, language: fr}\n");
    replace("content/report.yaml", "base-url: https://example.org/r/\n", "");
    replace("content/report.yaml", "moved-from: [https://example.org/old/]\n", "");
    write("content/report.fr.yaml", "title: Un rapport\nsummary: En bref.\n");
    write("content/themes/01-water/theme.fr.md", "---\ntitle: L’eau\n---\nSur l’eau.\n");
    ReportMetadata french = load().orElseThrow().editions().get(1).report().metadata();
    assertEquals(
        List.of(),
        diagnostics.sorted().stream().filter(d -> d.severity() == Severity.ERROR).toList());
    assertEquals(new Phrase("Un rapport", "fr"), french.title());
    assertEquals(new Phrase("Report", "en"), french.shortTitle());
    assertEquals("En bref.", french.summary().prose().plain());
    write("content/report.fr.yaml", "title: Un rapport\nunknown: x\n");
    Diagnostics again = new Diagnostics();
    new SiteLoader(folder, false).load(again);
    assertTrue(
        again.sorted().stream().anyMatch(d -> d.message().startsWith("“unknown” is not a key")),
        again.sorted().toString());
  }

  @Test
  void aProblemInATextIsAtItsPlace() throws IOException {
    for (String value : List.of("One [[wa-9", "\"One [[wa-9\"")) {
      write(
          "content/report.yaml",
          Files.readString(folder.resolve("content/report.yaml")).replaceAll("summary: .*\n", "")
              + "summary: "
              + value.replace("[[wa-9", "<b>x</b>")
              + "\n");
      Diagnostics found = new Diagnostics();
      new SiteLoader(folder, false).load(found);
      Span span = found.sorted().get(0).span();
      String line = Files.readAllLines(folder.resolve("content/report.yaml")).get(span.line() - 1);
      assertTrue(line.substring(span.column() - 1).startsWith("<b>"), span + " of " + line);
    }
  }

  @Test
  void readsTheStatementOnAccessibility() throws IOException {
    replace(
        "content/report.yaml",
        "split-at: 12\n",
        """
        accessibility:
          known-issues: [Maps have no text]
          tested-by-people:
            - by: Two readers
              with: NVDA
              date: 2026-02
          contact:
            name: The desk
            email: access@example.org
        """);
    AccessibilityInfo read = report().metadata().access();
    assertEquals(List.of(), messages());
    assertEquals(List.of(new Phrase("Maps have no text", "en")), read.knownIssues());
    assertEquals(
        List.of(
            new AccessibilityInfo.UserTest(
                "Two readers", Optional.of("NVDA"), PartialDate.parse("2026-02"))),
        read.people());
    assertEquals(
        Optional.of("access@example.org"), read.contact().flatMap(ReportMetadata.Contact::email));
  }

  @Test
  void readsTheRecordOfTheBrowserTests() throws IOException {
    assertEquals(Optional.empty(), report().audit());
    write(
        "content/audit.yaml",
        """
        version: 1
        date: 2026-11-24
        design: 0f1e2d3c4b5a69780f1e2d3c4b5a6978
        program: 0.1.0
        tools:
          - {name: Chromium, version: "156"}
          - {name: axe-core}
        templates: [home]
        widths: [320]
        settings: [light, dark]
        checks:
          - {name: axe, runs: 12, faults: 1}
        """);
    assertEquals(
        Optional.of(
            new Audit(
                PartialDate.parse("2026-11-24").orElseThrow(),
                Optional.of("0f1e2d3c4b5a69780f1e2d3c4b5a6978"),
                Optional.of("0.1.0"),
                List.of(new Audit.Tool("Chromium", "156"), new Audit.Tool("axe-core", "")),
                List.of("home"),
                List.of("320"),
                List.of("light", "dark"),
                List.of(new Audit.Check("axe", 12, 1)))),
        report().audit());
    assertEquals(List.of(), messages());
    Audit read = report().audit().orElseThrow();
    write("content/audit.yaml", AuditText.of(read, List.of("The results.")));
    assertEquals(Optional.of(read), report().audit());
    assertEquals(List.of(), messages());
    for (String key : List.of("\n    runs: 12", "\n    faults: 1", "name: axe\n    ")) {
      String text = Files.readString(folder.resolve("content/audit.yaml"));
      replace("content/audit.yaml", key, "");
      assertEquals(List.of(), report().audit().orElseThrow().checks(), key);
      write("content/audit.yaml", text);
    }
    assertEquals(3, messages().size(), messages().toString());
  }

  /** Problems in articles: are at the words that have them, with or without quotation marks. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {"6; 99; 7", "`\"6; 99; 7\"`", "`'6; 99; 7'`"})
  void aProblemInAReferenceIsAtItsPlace(String articles) throws IOException {
    write(RECOMMENDATION, "---\ntitle: Protect it\narticles: " + articles + "\n---\nProtect it.\n");
    load();
    assertEquals(1, messages().size(), messages().toString());
    Span span = diagnostics.sorted().get(0).span();
    String line = Files.readAllLines(folder.resolve(RECOMMENDATION)).get(span.line() - 1);
    assertEquals("99", line.substring(span.column() - 1, span.column() - 1 + span.length()));
  }

  @Test
  void anArticleHasItsStrongestOriginAndAllProvisions() throws IOException {
    write(
        "content/themes/01-water/theme.md", "---\ntitle: W\narticles: 6, 9(1), 14\n---\nAbout.\n");
    write(
        RECOMMENDATION,
        "---\ntitle: Protect it\narticles: 9(3), 10\n---\nUnder article 14 (1) of the Covenant.\n");
    assertEquals(
        List.of(
            "iccpr/6 INHERITED [iccpr/6]",
            "iccpr/9 EXPLICIT [iccpr/9(1), iccpr/9(3)]",
            "iccpr/10 EXPLICIT [iccpr/10]",
            "iccpr/14 INLINE [iccpr/14, iccpr/14(1)]"),
        report().recommendations().get(0).references().stream()
            .map(r -> r.article() + " " + r.origin() + " " + r.provisions())
            .toList());
  }

  @Test
  void readsAssetsInFoldersInTheOrderOfTheirPaths() throws IOException {
    write("content/assets/b.csv", "x\n");
    write("content/assets/a/d.csv", "x\n");
    write("content/assets/a/c/e.csv", "x\n");
    write("content/assets/.hidden", "x\n");
    assertEquals(
        List.of("assets/a/c/e.csv", "assets/a/d.csv", "assets/b.csv"),
        report().assets().stream().map(Asset::path).toList());
    assertEquals(List.of(), messages());
  }

  @Test
  void readsTheFactsOfARecommendation() throws IOException {
    write(
        RECOMMENDATION,
        """
        ---
        title: Protect it
        types: [policy, law]
        addressees: [The State]
        affected: [Everyone]
        recommended-by: Iceland
        date: 2019
        sdgs: 16.3
        themes: detention
        source: Page 3
        evidence:
          - {label: A study, url: "https://example.net/a", accessed: 2026-01, archived: "https://example.net/b"}
        follows:
          - [[wa-2]]
          - 2019:wa-3
          - "[[2019:wa-4]]"
          - {document: CCPR/C/USA/CO/4, paragraph: 14, date: 2014-04-23, url: "https://example.net/e"}
        media:
          - {kind: easy-read, file: assets/easy.txt, language: en}
          - {kind: sign-language, file: "https://example.net/f", language: ase, label: Signed, transcript: "https://example.net/g"}
        history:
          - {date: 2026-02, kind: amendment, note: More.}
        responses:
          - {by: The State, position: noted, date: 2026-03, source: "https://example.net/c", text: Noted.}
          - {by: A ministry, source: A letter}
        outcomes:
          - {document: CCPR/C/USA/CO/6, paragraph: "12", extent: part, date: 2026-04, url: "https://example.net/d", grade: B}
        progress: {date: 2026-05, by: A ministry, status: under-way, text: Begun., next: {what: A law, due: 2027}}
        ---
        Protect the water.
        """);
    RecommendationFacts facts = report().recommendations().get(0).facts();
    assertEquals(List.of(), messages());
    assertEquals(
        new RecommendationFacts(
            List.of("policy", "law"),
            List.of("The State"),
            List.of("Everyone"),
            List.of("Iceland"),
            PartialDate.parse("2019"),
            List.of("16.3"),
            List.of("detention"),
            List.of(
                new EarlierDemand.InReport("", "wa-2"),
                new EarlierDemand.InReport("2019", "wa-3"),
                new EarlierDemand.InReport("2019", "wa-4"),
                new EarlierDemand.InDocument(
                    "CCPR/C/USA/CO/4",
                    Optional.of("14"),
                    PartialDate.parse("2014-04-23"),
                    Optional.of("https://example.net/e"))),
            List.of(
                new Medium(
                    Medium.Kind.EASY_READ,
                    new Medium.Source("assets/easy.txt", false),
                    new Language("en"),
                    Optional.empty(),
                    Optional.empty()),
                new Medium(
                    Medium.Kind.SIGN_LANGUAGE,
                    new Medium.Source("https://example.net/f", true),
                    new Language("ase"),
                    Optional.of("Signed"),
                    Optional.of(new Medium.Source("https://example.net/g", true)))),
            Optional.of("Page 3"),
            List.of(
                new RecommendationFacts.Evidence(
                    "A study",
                    Optional.of("https://example.net/a"),
                    PartialDate.parse("2026-01"),
                    Optional.of("https://example.net/b"))),
            List.of(
                new RecommendationFacts.Change(
                    PartialDate.parse("2026-02").orElseThrow(),
                    Optional.of("amendment"),
                    Optional.empty(),
                    "More.",
                    "en")),
            List.of(
                new RecommendationFacts.Response(
                    "The State",
                    List.of("The State"),
                    Optional.of("noted"),
                    Optional.empty(),
                    PartialDate.parse("2026-03"),
                    Optional.of(
                        new RecommendationFacts.Link(
                            "https://example.net/c", Optional.of("https://example.net/c"))),
                    Optional.of(new Phrase("Noted.", "en"))),
                new RecommendationFacts.Response(
                    "A ministry",
                    List.of("A ministry"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(new RecommendationFacts.Link("A letter", Optional.empty())),
                    Optional.empty())),
            List.of(
                new RecommendationFacts.Outcome(
                    "CCPR/C/USA/CO/6",
                    Optional.of("12"),
                    Optional.of("part"),
                    PartialDate.parse("2026-04"),
                    Optional.of("https://example.net/d"),
                    Optional.of("B"))),
            List.of(
                new RecommendationFacts.Progress(
                    PartialDate.parse("2026-05").orElseThrow(),
                    Optional.of("A ministry"),
                    Optional.of("under-way"),
                    Optional.of(new Phrase("Begun.", "en")),
                    List.of(),
                    Optional.of(
                        new RecommendationFacts.NextStep("A law", PartialDate.parse("2027"))))),
            "en"),
        facts);
  }

  @ParameterizedTest
  @CsvSource({
    "'evidence: [{label: A, unknown: x}]', a piece of evidence",
    "'history: [{date: 2026-01, note: A, unknown: x}]', an entry of the history",
    "'responses: [{by: A, unknown: x}]', a response",
    "'outcomes: [{document: A, unknown: x}]', an outcome",
  })
  void anUnknownKeyIsReportedInEachFact(String facts, String map) throws IOException {
    replace(RECOMMENDATION, "---\ntitle", "---\n" + facts + "\ntitle");
    load();
    assertEquals(List.of("“unknown” is not a key of " + map), messages());
  }

  @Test
  void namesHaveALimit() throws IOException {
    String name = "x".repeat(ListLimits.NAME);
    replace(RECOMMENDATION, "---\ntitle", "---\naddressees: [B, " + name + "]\ntitle");
    load();
    assertEquals(List.of(), messages());
    replace(RECOMMENDATION, name, name + "x");
    load();
    Diagnostic tooLarge = diagnostics.sorted().get(0);
    assertEquals(
        "“addressees” has a name of " + (ListLimits.NAME + 1) + " characters", tooLarge.message());
    assertEquals(new Span(RECOMMENDATION, 2, 17, ListLimits.NAME + 1), tooLarge.span());
  }

  @Test
  void aFileThatIsNotUtf8IsReportedWhereItIsNot() throws IOException {
    byte[] latin = "---\ntitle: caf\u00E9\n---\nDo.\n".getBytes(StandardCharsets.ISO_8859_1);
    Files.write(folder.resolve(RECOMMENDATION), latin);
    load();
    Diagnostic encoding = diagnostics.sorted().get(0);
    assertEquals(Rule.INVALID_UTF8, encoding.rule());
    assertEquals(Span.at(RECOMMENDATION, 2, 11), encoding.span());
  }
}
